import type { Messages } from './messages.js';

const hu: Messages = {
  lang: 'hu',
  title: 'Hozzájárulás az adatkezeléshez',
  titleAnalytics: 'Hozzájárulás az elemzéshez',
  body: (operator) =>
    `${operator} az Ön hozzájárulását kéri ahhoz, hogy az alábbi célokra adatokat kezeljen. Ha elutasítja, az oldal továbbra is nyitva áll Ön előtt, és döntését bármikor megváltoztathatja.`,
  refuse: 'Összes elutasítása',
  accept: 'Összes elfogadása',
  refuseAnalytics: 'Elemzés elutasítása',
  acceptAnalytics: 'Elemzés elfogadása',
  settings: 'Választás részletesen',
  close: 'Bezárás hozzájárulás nélkül',
  recipients: 'Címzettek',
  noRecipients: 'Az adatokat nem adják át harmadik feleknek.',
  countries: 'Országok',
  term: 'Időtartam',
  until: { 'until-purpose': 'a cél eléréséig', 'until-withdrawal': 'visszavonásig' },
  version: (version, date) => `változat: ${version}${version && date && ', '}${date}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Újra megkérdezzük, mert a feltételek megváltoztak: ${purposes}.`
      : `A böngésző ${because === 'cookies' ? 'nem fogad el sütiket' : `azt kéri, hogy ne kövessék Önt (${because.toUpperCase()})`}, ezért kikapcsolva marad: ${purposes}.`,
  framed:
    'Ez az oldal egy másik webhelyen belül jelenik meg, ezért itt nem lehet hozzájárulást adni. Nyissa meg külön lapon.',
};
export default hu;
