import type { EmbedMessages } from './embed-messages.js';

const et: EmbedMessages = {
  lang: 'et',
  title: (name) => `${name}: sisu ei ole laaditud`,
  body: (provider, country) =>
    `Selle sisu pakkuja on ${provider}${country ? ` (${country})` : ''}. See laaditakse ainult siis, kui te seda lubate.`,
  sends: {
    address: 'teie võrguaadressi',
    page: 'selle lehe aadressi',
    actions: 'teabe teie tegevuse kohta selles sisus',
    cookies: 'oma küpsised teie brauseris',
  },
  gets: (list) => `Kui lubate, saab teenuseosutaja: ${list}.`,
  purpose: (titles) => `Eesmärk: ${titles}.`,
  allowOnce: 'Luba üks kord',
  allowAlways: 'Luba alati',
  withdraw: 'Peida ja võta nõusolek tagasi',
  policy: (provider) => `Privaatsuspoliitika: ${provider}`,
  closed: {
    gpc: 'Teie brauser palub saitidel teie andmeid mitte jagada (Global Privacy Control), seetõttu jääb see väljalülitatuks.',
    dnt: 'Teie brauser palub teid mitte jälgida (Do Not Track), seetõttu jääb see väljalülitatuks.',
    cookies:
      'Teie brauser blokeerib küpsised, seetõttu ei saa teie valikut säilitada ja see jääb väljalülitatuks.',
    blocked:
      'Olete palunud selle töötlemise blokeerida. See jääb väljalülitatuks, kuni blokeeringu tühistate.',
    written: 'Välisriiki edastamiseks on vaja kirjalikku nõusolekut, seetõttu jääb see väljalülitatuks.',
    framed: 'Seda lehte näidatakse teise saidi sees. Sisu lubamiseks avage leht eraldi.',
  },
  failed: 'Teie valikut ei õnnestunud registreerida, seetõttu midagi ei laaditud.',
  retry: 'Proovi uuesti',
};
export default et;
