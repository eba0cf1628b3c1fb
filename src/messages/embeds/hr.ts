import type { EmbedMessages } from './embed-messages.js';

const hr: EmbedMessages = {
  lang: 'hr',
  title: (name) => `${name}: sadržaj nije učitan`,
  body: (provider, country) =>
    `Ovaj sadržaj pruža ${provider}${country ? ` (${country})` : ''}. Učitava se samo ako ga dopustite.`,
  sends: {
    address: 'vašu mrežnu adresu',
    page: 'adresu ove stranice',
    actions: 'ono što radite u ovom sadržaju',
    cookies: 'vlastite kolačiće u vašem pregledniku',
  },
  gets: (list) => `Ako dopustite, pružatelj dobiva: ${list}.`,
  purpose: (titles) => `Svrha: ${titles}.`,
  allowOnce: 'Dopusti jednom',
  allowAlways: 'Uvijek dopusti',
  withdraw: 'Sakrij i povuci privolu',
  policy: (provider) => `Politika privatnosti: ${provider}`,
  closed: {
    gpc: 'Vaš preglednik traži od stranica da ne dijele vaše podatke (Global Privacy Control), pa ovo ostaje isključeno.',
    dnt: 'Vaš preglednik traži da vas se ne prati (Do Not Track), pa ovo ostaje isključeno.',
    cookies: 'Vaš preglednik blokira kolačiće, pa odabir nije moguće sačuvati i ovo ostaje isključeno.',
    blocked: 'Zatražili ste blokiranje ove obrade. Sadržaj ostaje isključen dok ne ukinete blokadu.',
    written: 'Za prijenos u inozemstvo potrebna je pisana privola, pa ovo ostaje isključeno.',
    framed:
      'Ova je stranica prikazana unutar druge web-stranice. Otvorite je zasebno da biste dopustili sadržaj.',
  },
  failed: 'Vaš odabir nije bilo moguće zabilježiti, pa ništa nije učitano.',
  retry: 'Pokušaj ponovno',
};
export default hr;
