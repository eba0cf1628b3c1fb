import type { Messages } from './messages.js';

const it: Messages = {
  lang: 'it',
  title: 'Consenso al trattamento dei dati',
  titleAnalytics: 'Consenso alle statistiche',
  body: (operator) =>
    `${operator} chiede il suo consenso a trattare dati per le finalità indicate sotto. Se rifiuta, il sito resta aperto per lei, e può cambiare la sua decisione in qualsiasi momento.`,
  refuse: 'Rifiuta tutto',
  accept: 'Accetta tutto',
  refuseAnalytics: 'Rifiuta le statistiche',
  acceptAnalytics: 'Accetta le statistiche',
  settings: 'Scegli in dettaglio',
  close: 'Chiudi senza consenso',
  recipients: 'Destinatari',
  noRecipients: 'I dati non sono comunicati a terzi.',
  countries: 'Paesi',
  term: 'Durata',
  until: {
    'until-purpose': 'fino al raggiungimento della finalità',
    'until-withdrawal': 'fino alla revoca',
  },
  version: (version, date) => `versione${version && ` ${version}`}${date && ` (${date})`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Lo chiediamo di nuovo perché le condizioni sono cambiate: ${purposes}.`
      : `Il suo browser ${because === 'cookies' ? 'non accetta i cookie' : `chiede di non tracciarla (${because.toUpperCase()})`}, perciò resta disattivato: ${purposes}.`,
  framed:
    'Questa pagina è mostrata all’interno di un altro sito, perciò qui non è possibile dare il consenso. La apra in una scheda separata.',
};
export default it;
