import type { EmbedMessages } from './embed-messages.js';

const nl: EmbedMessages = {
  lang: 'nl',
  title: (name) => `${name}: inhoud niet geladen`,
  body: (provider, country) =>
    `Deze inhoud komt van ${provider}${country ? ` (${country})` : ''}. De inhoud wordt alleen geladen als u dat toestaat.`,
  sends: {
    address: 'uw IP-adres',
    page: 'het adres van deze pagina',
    actions: 'wat u in deze inhoud doet',
    cookies: 'eigen cookies in uw browser',
  },
  gets: (list) => `Als u het toestaat, ontvangt de aanbieder: ${list}.`,
  purpose: (titles) => `Doel: ${titles}.`,
  allowOnce: 'Eén keer toestaan',
  allowAlways: 'Altijd toestaan',
  withdraw: 'Verbergen en toestemming intrekken',
  policy: (provider) => `Privacybeleid van ${provider}`,
  closed: {
    gpc: 'Uw browser vraagt sites uw gegevens niet te delen (Global Privacy Control), daarom blijft dit uitgeschakeld.',
    dnt: 'Uw browser vraagt om u niet te volgen (Do Not Track), daarom blijft dit uitgeschakeld.',
    cookies:
      'Uw browser blokkeert cookies: uw keuze kan niet worden bewaard, daarom blijft dit uitgeschakeld.',
    blocked:
      'U hebt gevraagd deze verwerking te blokkeren. Dit blijft uitgeschakeld tot de blokkade is opgeheven.',
    written:
      'Voor de doorgifte naar het buitenland is schriftelijke toestemming nodig, daarom blijft dit uitgeschakeld.',
    framed:
      'Deze pagina wordt binnen een andere site getoond. Open de pagina apart om deze inhoud toe te staan.',
  },
  failed: 'Uw keuze kon niet worden vastgelegd, daarom is er niets geladen.',
  retry: 'Opnieuw proberen',
};
export default nl;
