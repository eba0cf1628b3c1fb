import type { EmbedMessages } from './embed-messages.js';

const it: EmbedMessages = {
  lang: 'it',
  title: (name) => `${name}: contenuto non caricato`,
  body: (provider, country) =>
    `Questo contenuto è fornito da ${provider}${country ? ` (${country})` : ''}. Viene caricato solo se lo consente.`,
  sends: {
    address: 'il suo indirizzo IP',
    page: 'l’indirizzo di questa pagina',
    actions: 'ciò che fa in questo contenuto',
    cookies: 'propri cookie nel suo browser',
  },
  gets: (list) => `Se lo consente, il fornitore riceve: ${list}.`,
  purpose: (titles) => `Finalità: ${titles}.`,
  allowOnce: 'Consenti una volta',
  allowAlways: 'Consenti sempre',
  withdraw: 'Nascondi e revoca il consenso',
  policy: (provider) => `Informativa sulla privacy di ${provider}`,
  closed: {
    gpc: 'Il suo browser chiede ai siti di non condividere i suoi dati (Global Privacy Control), perciò il contenuto resta disattivato.',
    dnt: 'Il suo browser chiede di non tracciarla (Do Not Track), perciò il contenuto resta disattivato.',
    cookies:
      'Il suo browser blocca i cookie: la sua scelta non può essere conservata, perciò il contenuto resta disattivato.',
    blocked:
      'Ha chiesto di bloccare questo trattamento. Il contenuto resta disattivato finché il blocco non è tolto.',
    written:
      'Il trasferimento all’estero richiede il consenso scritto, perciò il contenuto resta disattivato.',
    framed:
      'Questa pagina è mostrata all’interno di un altro sito. Per consentire il contenuto, la apra separatamente.',
  },
  failed: 'Non è stato possibile registrare la sua scelta, perciò non è stato caricato nulla.',
  retry: 'Riprova',
};
export default it;
