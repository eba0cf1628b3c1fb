import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Comunicazioni del titolare',
  kinds: {
    breach: 'Comunicazione di una violazione dei dati',
    'policy-change': 'L’informativa è cambiata',
    statement: 'Comunicazione del titolare',
  },
  issued: (date) => `Data di pubblicazione: ${date}`,
  period: (since, until) =>
    since && until ? `Periodo: ${since} – ${until}` : since ? `Inizio: ${since}` : `Fine: ${until}`,
  data: 'Dati interessati',
  purposes: 'Che cosa riguarda',
  steps: 'Che cosa può fare',
  more: 'Maggiori informazioni',
  contact: 'A chi rivolgersi',
  dismiss: 'Ho letto',
  policyChanged: (title) => `L’informativa è cambiata: ${title}`,
  policyKept: 'Ciò a cui ha acconsentito non è cambiato, perciò il suo consenso resta valido.',
  policyFrom: (date) =>
    `Data di applicazione del nuovo testo: ${date}. Fino ad allora vale il suo consenso precedente.`,
  versions: (before, after) => `Prima versione ${before}, ora versione ${after}`,
  openPolicy: 'Apri l’informativa',
  whatChanged: 'Che cosa è cambiato',
  subject: 'Argomento',
  before: 'Prima',
  after: 'Ora',
  none: 'nessuno',
  members: {
    data: 'Dati',
    recipients: 'Destinatari',
    countries: 'Paesi',
    services: 'Servizi',
    public: 'Fonti pubbliche',
    term: 'Durata',
    kind: 'Tipo di consenso',
    type: 'Finalità',
  },
  external:
    'Sta per passare a un altro sito. Ha regole proprie; l’informativa di questo sito non vale per quello.',
  goOn: 'Prosegui',
  stay: 'Resta',
  authArea:
    'I cookie sono disattivati nel browser: le sezioni che richiedono l’accesso potrebbero non aprirsi.',
};
export default texts;
