import type { EmbedMessages } from './embed-messages.js';

const sl: EmbedMessages = {
  lang: 'sl',
  title: (name) => `${name}: vsebina ni naložena`,
  body: (provider, country) =>
    `To vsebino zagotavlja ${provider}${country ? ` (${country})` : ''}. Naloži se samo, če jo dovolite.`,
  sends: {
    address: 'vaš omrežni naslov',
    page: 'naslov te strani',
    actions: 'vaša dejanja v tej vsebini',
    cookies: 'lastne piškotke v vašem brskalniku',
  },
  gets: (list) => `Če dovolite, ponudnik prejme: ${list}.`,
  purpose: (titles) => `Namen: ${titles}.`,
  allowOnce: 'Dovoli enkrat',
  allowAlways: 'Vedno dovoli',
  withdraw: 'Skrij in prekliči privolitev',
  policy: (provider) => `Politika zasebnosti: ${provider}`,
  closed: {
    gpc: 'Vaš brskalnik zahteva, da spletna mesta ne delijo vaših podatkov (Global Privacy Control), zato to ostane izklopljeno.',
    dnt: 'Vaš brskalnik zahteva, da se vam ne sledi (Do Not Track), zato to ostane izklopljeno.',
    cookies: 'Vaš brskalnik blokira piškotke, zato izbire ni mogoče shraniti in to ostane izklopljeno.',
    blocked: 'Zahtevali ste blokiranje te obdelave. Vsebina ostane izklopljena, dokler blokade ne odpravite.',
    written: 'Za prenos v tujino je potrebna pisna privolitev, zato to ostane izklopljeno.',
    framed:
      'Ta stran je prikazana znotraj drugega spletnega mesta. Če želite dovoliti vsebino, jo odprite posebej.',
  },
  failed: 'Vaše izbire ni bilo mogoče zabeležiti, zato ni bilo nič naloženo.',
  retry: 'Poskusi znova',
};
export default sl;
