import type { EmbedMessages } from './embed-messages.js';

const cs: EmbedMessages = {
  lang: 'cs',
  title: (name) => `${name}: obsah není načten`,
  body: (provider, country) =>
    `Tento obsah poskytuje ${provider}${country ? ` (${country})` : ''}. Načte se, jen když to povolíte.`,
  sends: {
    address: 'vaši IP adresu',
    page: 'adresu této stránky',
    actions: 'co v tomto obsahu děláte',
    cookies: 'vlastní soubory cookie ve vašem prohlížeči',
  },
  gets: (list) => `Pokud to povolíte, poskytovatel získá: ${list}.`,
  purpose: (titles) => `Účel: ${titles}.`,
  allowOnce: 'Povolit jednou',
  allowAlways: 'Povolit vždy',
  withdraw: 'Už nezobrazovat a odvolat souhlas',
  policy: (provider) => `Zásady ochrany soukromí: ${provider}`,
  closed: {
    gpc: 'Váš prohlížeč žádá weby, aby nesdílely vaše údaje (Global Privacy Control), proto obsah zůstává vypnutý.',
    dnt: 'Váš prohlížeč žádá weby, aby vás nesledovaly (Do Not Track), proto obsah zůstává vypnutý.',
    cookies: 'Váš prohlížeč blokuje soubory cookie: výběr není kam uložit, proto obsah zůstává vypnutý.',
    blocked:
      'Toto zpracování je na vaši žádost zablokováno. Obsah zůstává vypnutý, dokud není blokování zrušeno.',
    written: 'Předání do zahraničí vyžaduje písemný souhlas, proto obsah zůstává vypnutý.',
    framed: 'Tato stránka je zobrazena uvnitř jiného webu. Chcete-li obsah povolit, otevřete ji samostatně.',
  },
  failed: 'Váš výběr se nepodařilo zaznamenat, proto se nic nenačetlo.',
  retry: 'Zkusit znovu',
};
export default cs;
