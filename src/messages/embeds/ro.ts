import type { EmbedMessages } from './embed-messages.js';

const ro: EmbedMessages = {
  lang: 'ro',
  title: (name) => `${name}: conținutul nu este încărcat`,
  body: (provider, country) =>
    `Acest conținut este oferit de ${provider}${country ? ` (${country})` : ''}. Se încarcă numai dacă permiteți.`,
  sends: {
    address: 'adresa dumneavoastră IP',
    page: 'adresa acestei pagini',
    actions: 'ceea ce faceți în acest conținut',
    cookies: 'module cookie proprii în browserul dumneavoastră',
  },
  gets: (list) => `Dacă permiteți, furnizorul primește: ${list}.`,
  purpose: (titles) => `Scop: ${titles}.`,
  allowOnce: 'Permite o dată',
  allowAlways: 'Permite mereu',
  withdraw: 'Ascunde și retrage consimțământul',
  policy: (provider) => `Politica de confidențialitate: ${provider}`,
  closed: {
    gpc: 'Browserul dumneavoastră cere site-urilor să nu vă transmită datele (Global Privacy Control), de aceea conținutul rămâne dezactivat.',
    dnt: 'Browserul dumneavoastră cere să nu vă urmărească nimeni (Do Not Track), de aceea conținutul rămâne dezactivat.',
    cookies:
      'Browserul dumneavoastră blochează modulele cookie: alegerea nu poate fi păstrată, de aceea conținutul rămâne dezactivat.',
    blocked:
      'Ați cerut blocarea acestei prelucrări. Conținutul rămâne dezactivat până la ridicarea blocării.',
    written:
      'Transferul în străinătate necesită consimțământ în scris, de aceea conținutul rămâne dezactivat.',
    framed:
      'Această pagină este afișată în interiorul altui site. Pentru a permite conținutul, deschideți-o separat.',
  },
  failed: 'Alegerea dumneavoastră nu a putut fi înregistrată, de aceea nu s-a încărcat nimic.',
  retry: 'Încearcă din nou',
};
export default ro;
