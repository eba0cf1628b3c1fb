import it from '../it.js';
import type { SettingsMessages } from './settings-messages.js';

const settings: SettingsMessages = {
  ...it,
  settingsTitle: 'Impostazioni dei consensi',
  settingsBody: (operator) =>
    `Titolare: ${operator}. Attivi solo ciò a cui acconsente; se chiude questa finestra senza salvare, non cambia nulla.`,
  closeSettings: 'Chiudi senza salvare',
  closeNote: 'Chiudi',
  save: 'Salva la mia scelta',
  refuseAll: 'Rifiuta tutto',
  acceptAll: 'Accetta tutto',
  withdrawAll: 'Revoca tutti i consensi',
  withdraw: 'Revoca',
  on: 'Consenso in vigore',
  details: 'Che cosa, a chi, dove e per quanto tempo',
  withoutConsent: 'Trattamento senza consenso',
  elsewhere: 'Consensi nei moduli',
  bases: {
    'strictly-necessary': 'Necessario al funzionamento del sito',
    contract: 'Esecuzione di un contratto',
    'legal-obligation': 'Obbligo legale',
    'public-interest': 'Interesse pubblico e funzioni dello Stato',
    'legitimate-interest': 'Legittimo interesse del titolare',
  },
  necessaryWhy:
    'Non c’è un interruttore: senza questo il sito non può funzionare, perciò il consenso non è richiesto.',
  fact: {
    data: 'Dati',
    recipients: 'Destinatari',
    crossBorder: 'Trasferimento all’estero',
    publication: 'Pubblicazione',
    term: 'Durata del consenso',
    policyTerm: 'Durata secondo l’informativa',
    retention: 'Conservazione',
    storage: 'Luogo di conservazione',
    ground: 'Base giuridica',
  },
  yes: 'Sì',
  no: 'No',
  special: 'categoria particolare',
  consentGround: 'Il suo consenso (articolo\u00a08 della legge n.\u00a094-V)',
  services: 'Servizi',
  provider: 'Fornitore',
  firstParty: 'servizio del sito stesso',
  cookies: 'Cookie',
  session: 'fino alla chiusura del browser',
  providerPolicy: 'Informativa del fornitore',
  offBy: {
    gpc: 'Disattivato: il suo browser invia il segnale Global Privacy Control. Per scegliere di persona, lo disattivi nelle impostazioni del browser e ricarichi la pagina.',
    dnt: 'Disattivato: il suo browser chiede di non tracciarla (Do Not Track). Per scegliere di persona, disattivi questa richiesta nelle impostazioni del browser e ricarichi la pagina.',
    cookies:
      'Disattivato: il suo browser non accetta i cookie di questo sito. Li consenta nelle impostazioni del browser e ricarichi la pagina.',
    closed: 'Il titolare ha concluso questo trattamento. Il consenso non è più richiesto.',
    blocked: 'Il trattamento è sospeso su sua richiesta.',
  },
  changed: 'Le condizioni sono cambiate; il consenso precedente non è più in vigore.',
  expired: 'La durata del consenso precedente è terminata.',
  givenInForm: 'Il consenso è stato dato in un modulo ed è in vigore.',
  askedInForm: 'Si chiede in un modulo. Al momento non c’è consenso.',
  withdrawnTitle: 'Consenso revocato',
  withdrawnBody:
    'La revoca ha effetto da questo momento. Per le finalità revocate non si raccolgono nuovi dati.',
  afterWithdrawal: 'Il titolare può proseguire il trattamento se la legge lo prevede.',
  removed: 'Rimosso dal browser',
  left: 'Non è stato possibile rimuovere',
  reloadWhy: 'Il codice già in esecuzione in questa pagina si ferma quando la pagina viene ricaricata.',
  reload: 'Ricarica la pagina',
  done: 'Fatto',
  keptForTab:
    'Il suo browser non conserva i dati di questo sito. Il suo consenso vale solo in questa scheda.',
  notKept:
    'Non è stato possibile confermare il suo consenso, perciò non ha effetto e nulla è stato attivato. Riprovi più tardi.',
};
export default settings;
