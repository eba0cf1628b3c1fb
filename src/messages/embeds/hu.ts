import type { EmbedMessages } from './embed-messages.js';

const hu: EmbedMessages = {
  lang: 'hu',
  title: (name) => `${name}: a tartalom nincs betöltve`,
  body: (provider, country) =>
    `A tartalom szolgáltatója: ${provider}${country ? ` (${country})` : ''}. A tartalom csak akkor töltődik be, ha Ön engedélyezi.`,
  sends: {
    address: 'az Ön IP-címe',
    page: 'ennek az oldalnak a címe',
    actions: 'amit ebben a tartalomban tesz',
    cookies: 'saját sütik az Ön böngészőjében',
  },
  gets: (list) => `Ha engedélyezi, a szolgáltató ezeket kapja meg: ${list}.`,
  purpose: (titles) => `Cél: ${titles}.`,
  allowOnce: 'Engedélyezés egyszer',
  allowAlways: 'Engedélyezés mindig',
  withdraw: 'Elrejtés és a hozzájárulás visszavonása',
  policy: (provider) => `Adatvédelmi tájékoztató: ${provider}`,
  closed: {
    gpc: 'Az Ön böngészője azt kéri a webhelyektől, hogy ne osszák meg az adatait (Global Privacy Control), ezért a tartalom kikapcsolva marad.',
    dnt: 'Az Ön böngészője azt kéri, hogy ne kövessék Önt (Do Not Track), ezért a tartalom kikapcsolva marad.',
    cookies:
      'Az Ön böngészője letiltja a sütiket: a választást nincs hol megőrizni, ezért a tartalom kikapcsolva marad.',
    blocked:
      'Ön ennek az adatkezelésnek a zárolását kérte. A tartalom kikapcsolva marad, amíg a zárolást fel nem oldják.',
    written: 'A külföldre továbbításhoz írásbeli hozzájárulás kell, ezért a tartalom kikapcsolva marad.',
    framed:
      'Ez az oldal egy másik webhelyen belül jelenik meg. A tartalom engedélyezéséhez nyissa meg külön.',
  },
  failed: 'Választását nem sikerült rögzíteni, ezért semmi sem töltődött be.',
  retry: 'Újra',
};
export default hu;
