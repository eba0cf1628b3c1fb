import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['anno', 'anni'],
  M: ['mese', 'mesi'],
  W: ['settimana', 'settimane'],
  D: ['giorno', 'giorni'],
} as const;

const plural = new Intl.PluralRules('it');

const it: FurtherFormMessages = {
  kinds: {
    processing: 'Acconsento al trattamento dei miei dati personali',
    third_party_transfer: 'Acconsento alla comunicazione dei miei dati personali a terzi',
    cross_border: 'Acconsento al trasferimento dei miei dati personali all’estero',
    public_distribution:
      'Acconsento alla diffusione dei miei dati personali in fonti accessibili al pubblico',
    marketing: 'Acconsento a ricevere messaggi',
    analytics: 'Acconsento alle statistiche',
    functional: 'Acconsento a funzioni aggiuntive',
    special_category: 'Acconsento al trattamento dei miei dati personali di categorie particolari',
  },
  required: 'obbligatorio',
  tickIt: (title) => `Per inviare il modulo, spunti la casella: «${title}». Quanto ha inserito è conservato.`,
  nameMissing: 'Indichi il nome della persona che dà il consenso. Senza nome non si registra alcun consenso.',
  refuses: (missing) =>
    `Questo consenso non può ancora essere raccolto. Il titolare non ha indicato: ${missing}.`,
  notRecorded:
    'Non è stato possibile registrare il suo consenso, perciò il modulo non è stato inviato. Quanto ha inserito è conservato; riprovi.',
  notRecordedSent: 'Non è stato possibile registrare il suo consenso. Il modulo viene inviato senza di esso.',
  signing: 'Registrazione della scelta in corso…',
  showAll: 'Mostra tutto il testo',
  showLess: 'Mostra meno',
  noBox: 'Per sua informazione: questo non si basa sul suo consenso.',
  yes: 'sì',
  no: 'no',
  items: {
    operator: 'Titolare',
    subject: 'Chi dà il consenso',
    term: 'Durata',
    thirdParties: 'Comunicazione a terzi',
    crossBorder: 'Trasferimento all’estero',
    publicSources: 'Diffusione in fonti accessibili al pubblico',
    data: 'Dati',
    other: 'Altre informazioni',
  },
  bin: 'BIN',
  subject:
    'la persona indicata in questo modulo; la ricevuta contiene un codice del nome, non il nome stesso',
  special: 'categoria particolare',
  policyTerm: (text) => `l’informativa dice: ${text}`,
  necessary: (text) => `perché è necessario: ${text}`,
  adequacy: {
    yes: 'il titolare ritiene che il paese protegga i dati personali',
    no: 'il paese non garantisce la protezione dei dati personali',
    unknown: 'la protezione dei dati personali nel paese non è confermata',
  },
  kept: (term, countries) => `conservazione dei dati: ${term}; luogo di conservazione: ${countries}`,
  automated: 'il trattamento è automatizzato',
  notAutomated: 'le decisioni non sono prese in modo unicamente automatizzato',
  methods: (list) => `operazioni: ${list}`,
  withdraw: (where) => `può revocare il consenso in qualsiasi momento: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][plural.select(count) === 'one' ? 0 : 1]}`,
  until: {
    'until-purpose': 'fino al raggiungimento della finalità',
    'until-withdrawal': 'fino alla revoca',
  },
  missing: {
    operator: 'il proprio nome',
    bin: 'il proprio BIN',
    address: 'il proprio indirizzo postale',
    policy: 'la propria informativa',
    term: 'la durata del consenso',
    thirdParties: 'a quali terzi sono comunicati i dati',
    crossBorder: 'in quale paese sono trasferiti i dati',
    publicSources: 'dove sono diffusi i dati',
    data: 'l’elenco dei dati',
    withdrawal: 'come si revoca il consenso',
    subject: 'il campo con il nome della persona',
  },
  send: 'Invia',
  statement: (f) => [
    `Io, persona indicata in questo modulo, liberamente, di mia volontà e nel mio interesse, do al titolare ${f.operator} il mio consenso per ${
      {
        processing: 'la raccolta e il trattamento dei miei dati personali',
        third_party_transfer: 'la comunicazione dei miei dati personali a terzi',
        cross_border: 'il trasferimento dei miei dati personali all’estero',
        public_distribution: 'la diffusione dei miei dati personali in fonti accessibili al pubblico',
        marketing: 'l’uso dei miei dati personali al fine di inviarmi messaggi',
        analytics: 'l’uso dei miei dati personali a fini statistici',
        functional: 'l’uso dei miei dati personali a fini di funzioni aggiuntive',
        special_category: 'la raccolta e il trattamento dei miei dati personali di categorie particolari',
      }[f.kind]
    }. Finalità: ${f.purpose}.`,
    `Dati a cui si riferisce questo consenso: ${f.categories}. ${f.terms}`,
    `Comunicazione a terzi: ${f.thirdParties}. Trasferimento all’estero: ${f.crossBorder}. Diffusione in fonti accessibili al pubblico: ${f.publicSources}.`,
    'Informerò il titolare dei cambiamenti dei miei dati.',
    `Durata di questo consenso: ${f.term}. Posso revocarlo in qualsiasi momento: ${f.withdrawal}. Dopo la revoca i miei dati possono essere trattati solo nei casi previsti dalla legge.`,
  ],
  addressedTo: 'A',
  represent: 'Agisco per un’altra persona',
  representing: 'Il modulo indica la persona per cui agisce. Indichi chi è lei e su quale base agisce.',
  basis: 'Su quale base',
  bases: {
    parent: 'genitore',
    guardian: 'tutore o curatore',
    power_of_attorney: 'procura',
    other: 'altra base legale',
  },
  representativeName: 'Il suo nome completo',
  representativeMissing: 'Indichi il suo nome: ha segnalato che agisce per un’altra persona.',
  statementMissing: (text) => `Per inviare il modulo, confermi: «${text}»`,
  disagree: 'Non sono d’accordo',
  disagreeTitle: 'Lasciare il modulo?',
  disagreeText: 'Quanto ha inserito viene cancellato e non viene inviato nulla.',
  disagreeConfirm: 'Cancella ed esci',
  disagreeBack: 'Torna al modulo',
  written: 'Per questo trasferimento una spunta non basta: serve il suo consenso scritto. Scelga come darlo.',
  writtenMissing:
    'Scelga una firma o una dichiarazione stampata: questo trasferimento richiede la forma scritta.',
  sign: 'Firma elettronica digitale (NCALayer)',
  signExplained:
    'All’invio del modulo la pagina si collega a NCALayer su questo computer (127.0.0.1:13579) e chiede la sua firma. Il browser potrebbe chiederle il permesso. La firma arriva solo al titolare e non è conservata nel browser.',
  print: 'Dichiarazione stampata',
  printExplained:
    'All’invio del modulo viene stampata una dichiarazione con il numero della sua ricevuta. La firmi e la consegni al titolare.',
  ncaMissing:
    'NCALayer non risponde. Lo avvii (o lo installi da ncl.pki.gov.kz) e invii di nuovo, oppure scelga la dichiarazione stampata.',
  ncaFailed:
    'Non è stata apposta alcuna firma, perciò il modulo non è stato inviato. Invii di nuovo per firmare, oppure scelga la dichiarazione stampata.',
  ncaSimple:
    'Non è stata apposta alcuna firma. Il modulo viene inviato con una semplice spunta; il trasferimento che richiede la forma scritta resta chiuso.',
  paper: {
    title: 'Dichiarazione di consenso',
    name: 'Nome e cognome',
    signature: 'Firma',
    date: 'Data',
    receipt: 'Numero della ricevuta',
    hash: 'Hash della ricevuta (SHA-256)',
    note: 'Questa dichiarazione vale una volta firmata e consegnata al titolare.',
  },
};
export default it;
