import type { EmbedMessages } from './embed-messages.js';

const sk: EmbedMessages = {
  lang: 'sk',
  title: (name) => `${name}: obsah nie je načítaný`,
  body: (provider, country) =>
    `Tento obsah poskytuje ${provider}${country ? ` (${country})` : ''}. Načíta sa, len ak to povolíte.`,
  sends: {
    address: 'vašu IP adresu',
    page: 'adresu tejto stránky',
    actions: 'čo v tomto obsahu robíte',
    cookies: 'vlastné súbory cookie vo vašom prehliadači',
  },
  gets: (list) => `Ak to povolíte, poskytovateľ získa: ${list}.`,
  purpose: (titles) => `Účel: ${titles}.`,
  allowOnce: 'Povoliť raz',
  allowAlways: 'Povoliť vždy',
  withdraw: 'Už nezobrazovať a odvolať súhlas',
  policy: (provider) => `Zásady ochrany súkromia: ${provider}`,
  closed: {
    gpc: 'Váš prehliadač žiada stránky, aby nezdieľali vaše údaje (Global Privacy Control), preto obsah zostáva vypnutý.',
    dnt: 'Váš prehliadač žiada, aby vás stránky nesledovali (Do Not Track), preto obsah zostáva vypnutý.',
    cookies: 'Váš prehliadač blokuje súbory cookie: výber nie je kam uložiť, preto obsah zostáva vypnutý.',
    blocked:
      'Toto spracúvanie je na vašu žiadosť zablokované. Obsah zostáva vypnutý, kým sa blokovanie nezruší.',
    written: 'Prenos do zahraničia vyžaduje písomný súhlas, preto obsah zostáva vypnutý.',
    framed:
      'Táto stránka sa zobrazuje v inej webovej stránke. Ak chcete obsah povoliť, otvorte ju samostatne.',
  },
  failed: 'Váš výber sa nepodarilo zaznamenať, preto sa nič nenačítalo.',
  retry: 'Skúsiť znova',
};
export default sk;
