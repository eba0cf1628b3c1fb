import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'I suoi diritti',
  intro: (operator) => `Può rivolgersi al titolare: ${operator}. Scelga ciò che le serve.`,
  close: 'Chiudi',
  kinds: {
    withdraw: {
      title: 'Revocare il consenso',
      about: 'Il trattamento basato sul consenso termina. Su questo sito la revoca ha effetto immediato.',
      subject: 'Revoca del consenso al trattamento dei dati personali',
      letter: 'Revoco il mio consenso al trattamento dei miei dati personali.',
    },
    'object-marketing': {
      title: 'Annullare l’iscrizione',
      about: 'Niente più pubblicità né notizie. Ha effetto appena si preme.',
      subject: 'Annullamento dell’iscrizione agli invii',
      letter: 'Chiedo di non inviarmi più pubblicità, notizie e notifiche.',
    },
    block: {
      title: 'Bloccare i miei dati',
      about:
        'Il trattamento è sospeso durante la verifica. Ha effetto appena si preme, fino alla risposta del titolare.',
      subject: 'Blocco dei dati personali',
      letter: 'Chiedo di bloccare i miei dati personali durante la verifica.',
      details: 'Perché: che cosa è errato o è stato violato',
    },
    rectify: {
      title: 'Rettificare i miei dati',
      about: 'Se i dati sono incompleti, superati o errati.',
      subject: 'Rettifica dei dati personali',
      letter: 'Chiedo di rettificare i miei dati personali.',
      details: 'Che cosa rettificare e come',
    },
    erase: {
      title: 'Cancellare i miei dati',
      about: 'Il titolare distrugge i suoi dati, salvo che la legge imponga di conservarli.',
      subject: 'Cancellazione dei dati personali',
      letter: 'Chiedo di cancellare i miei dati personali.',
    },
    information: {
      title: 'Chiedere del trattamento',
      about:
        'Quali dati ha il titolare, perché, da dove provengono, a chi sono stati comunicati e per quanto tempo sono conservati.',
      subject: 'Richiesta di informazioni sul trattamento dei dati personali',
      letter:
        'Chiedo di comunicarmi quali miei dati personali trattate, perché, da dove provengono, a chi sono stati comunicati e per quanto tempo sono conservati.',
    },
    access: {
      title: 'Ottenere i miei dati',
      about: 'Prendere visione dei dati stessi, gratuitamente.',
      subject: 'Accesso ai dati personali',
      letter: 'Chiedo di poter prendere visione dei miei dati personali.',
    },
    restrict: {
      title: 'Limitare il trattamento',
      about: 'I dati restano al titolare, ma servono solo a ciò che lei indica.',
      subject: 'Limitazione del trattamento dei dati personali',
      letter: 'Chiedo di limitare il trattamento dei miei dati personali.',
      details: 'Che cosa deve cessare',
    },
    anonymise: {
      title: 'Anonimizzare i miei dati',
      about: 'I dati restano, ma non sono più collegati a lei.',
      subject: 'Anonimizzazione dei dati personali',
      letter: 'Chiedo di anonimizzare i miei dati personali.',
    },
    complaint: {
      title: 'Presentare un reclamo',
      about: 'Se i suoi diritti sono stati violati: all’autorità o a un tribunale.',
      subject: 'Reclamo per violazione dei diritti dell’interessato',
      letter:
        'Chiedo di verificare come sono trattati i miei dati personali e di ripristinare i diritti violati.',
      details: 'Che cosa è successo',
    },
  },
  bases: {
    parent: 'genitore',
    guardian: 'tutore o curatore',
    power_of_attorney: 'procura',
    other: 'altra base',
  },
  represent: 'Agisco per un’altra persona',
  basis: 'Base',
  representativeName: 'Il suo nome (rappresentante)',
  representedName: 'Nome della persona per cui agisce',
  name: 'Il suo nome',
  contact: 'Dove rispondere',
  stays: 'Queste indicazioni compaiono solo nella lettera. Il sito non le conserva e non le trasmette.',
  due: (date) => `Termine di legge: ${date}`,
  approximate:
    'Nel conteggio dei giorni lavorativi non si tiene conto delle festività, perciò la data è approssimativa.',
  identity:
    'Il titolare può chiederle di mostrare che la richiesta è sua. Non occorre inviare copia di un documento d’identità.',
  letter: {
    name: 'Nome',
    represented: 'Per',
    representative: 'Rappresentante',
    contact: 'Rispondere a',
    details: 'Dettagli',
    to: 'A',
    subject: 'Oggetto',
    body: 'Lettera',
    bin: 'BIN',
    date: 'Data',
    signature: 'Firma',
    statement: 'Richiesta',
    from: 'Da',
  },
  copy: { to: 'Copia l’indirizzo', subject: 'Copia l’oggetto', body: 'Copia la lettera' },
  copied: 'Copiato.',
  notCopied: 'Il browser non ha permesso di copiare. Selezioni il testo e lo copi da sé.',
  mail: 'Apri nella posta',
  tooLong:
    'La lettera è lunga, perciò al programma di posta passa solo l’oggetto. Copi il testo e lo incolli.',
  print: 'Stampa una richiesta',
  send: 'Invia una richiesta firmata',
  link: 'Vai alla pagina del titolare',
  office: 'Può presentarsi di persona',
  noChannel: 'Il titolare non indica un indirizzo. Lo chieda tramite i contatti del sito.',
  prepared: (date) => `Data di preparazione: ${date}. Il sito non sa se ha inviato la lettera.`,
  recorded:
    'La richiesta è registrata e in corso di invio al titolare, firmata da questo browser. Non contiene alcun nome.',
  notRecorded: 'Non è stato possibile registrare la richiesta. La lettera è valida anche così.',
  exactMark: 'L’oggetto è esattamente quello richiesto dall’informativa del titolare. Lo lasci così.',
  blockNow: 'Blocca ora',
  blocked: (days) =>
    days > 0
      ? `Bloccato. Giorni trascorsi: ${days}.`
      : 'Bloccato oggi. Il trattamento su questo sito è fermo fino alla risposta del titolare.',
  nothingToBlock:
    'In questo browser nessun consenso è in vigore. Sotto si trova una richiesta sui dati che il titolare ha già.',
  unblock: 'Togli il blocco',
  unsubscribed: 'Gli invii sono disattivati. È registrato.',
  nothingToUnsubscribe:
    'In questo browser non c’è alcun consenso agli invii. La sua opposizione è registrata; invii anche la lettera, così il titolare la trova nel suo elenco.',
  inForce: 'Consensi in vigore',
  nothingInForce:
    'Ora in questo browser nessun consenso è in vigore. Se ne ha dato uno in altro modo, invii la lettera.',
  withdraw: (purpose) => `Revoca: ${purpose}`,
  withdrawAll: 'Revoca tutto',
  withErasure: 'E chiedere la cancellazione dei miei dati',
  withdrawn: 'Consenso revocato. Su questo sito non ha più effetto.',
  mayContinue:
    'Se la legge lo impone o resta un obbligo da adempiere, il titolare può proseguire il trattamento. Questo non impedisce la sua revoca qui.',
  letterToo: 'L’informativa del titolare chiede anche una lettera. Eccola:',
  removed: 'Rimosso dal browser',
  left: 'Non è stato possibile rimuovere (appartiene a un altro sito o è nascosto alla pagina)',
  reload: 'Ricarica la pagina per fermare il codice già in esecuzione',
  complaint: [
    'All’autorità statale per la protezione dei dati personali: tramite il portale delle istanze eotinish.kz.',
    'A un tribunale: quello del suo luogo di residenza o dell’indirizzo del titolare.',
  ],
  documents: 'Consegni i documenti giustificativi direttamente al titolare. Non occorre caricarli qui.',
  help: {
    title: 'I cookie nel suo browser',
    intro: 'Anche il browser può rifiutare. I nomi cambiano un po’:',
    steps: [
      'Apra le impostazioni del browser, sezione «Privacy».',
      'Cerchi «Cookie» o «Dati dei siti».',
      'Blocchi i cookie di terze parti o cancelli i dati di questo sito.',
      'Sul telefono si trova lo stesso nelle impostazioni dell’app del browser.',
    ],
    after:
      'Con tutti i cookie bloccati l’accesso potrebbe non funzionare, e il sito chiederà di nuovo la sua scelta.',
  },
};
export default texts;
