import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['Jahr', 'Jahre'],
  M: ['Monat', 'Monate'],
  W: ['Woche', 'Wochen'],
  D: ['Tag', 'Tage'],
} as const;

const plural = new Intl.PluralRules('de');

const de: FurtherFormMessages = {
  kinds: {
    processing: 'Ich willige in die Verarbeitung meiner personenbezogenen Daten ein',
    third_party_transfer: 'Ich willige in die Weitergabe meiner personenbezogenen Daten an Dritte ein',
    cross_border: 'Ich willige in die Übermittlung meiner personenbezogenen Daten ins Ausland ein',
    public_distribution:
      'Ich willige in die Verbreitung meiner personenbezogenen Daten in öffentlich zugänglichen Quellen ein',
    marketing: 'Ich willige in den Erhalt von Nachrichten ein',
    analytics: 'Ich willige in die Analyse ein',
    functional: 'Ich willige in zusätzliche Funktionen ein',
    special_category:
      'Ich willige in die Verarbeitung meiner personenbezogenen Daten besonderer Kategorien ein',
  },
  required: 'Pflichtangabe',
  tickIt: (title) =>
    `Um das Formular zu senden, setzen Sie das Häkchen: „${title}“. Ihre Eingaben bleiben erhalten.`,
  nameMissing:
    'Geben Sie den Namen der Person an, die einwilligt. Ohne Namen wird keine Einwilligung festgehalten.',
  refuses: (missing) =>
    `Diese Einwilligung kann noch nicht erteilt werden. Der Betreiber hat nicht angegeben: ${missing}.`,
  notRecorded:
    'Ihre Einwilligung konnte nicht festgehalten werden, daher wurde das Formular nicht gesendet. Ihre Eingaben bleiben erhalten; versuchen Sie es noch einmal.',
  notRecordedSent: 'Ihre Einwilligung konnte nicht festgehalten werden. Das Formular wird ohne sie gesendet.',
  signing: 'Ihre Wahl wird festgehalten…',
  showAll: 'Ganzen Text zeigen',
  showLess: 'Weniger zeigen',
  noBox: 'Zur Kenntnis: Dies beruht nicht auf Ihrer Einwilligung.',
  yes: 'ja',
  no: 'nein',
  items: {
    operator: 'Betreiber',
    subject: 'Wer einwilligt',
    term: 'Dauer',
    thirdParties: 'Weitergabe an Dritte',
    crossBorder: 'Übermittlung ins Ausland',
    publicSources: 'Verbreitung in öffentlich zugänglichen Quellen',
    data: 'Daten',
    other: 'Weitere Angaben',
  },
  bin: 'BIN',
  subject:
    'die in diesem Formular genannte Person; der Beleg enthält einen Code des Namens, nicht den Namen selbst',
  special: 'besondere Kategorie',
  policyTerm: (text) => `in der Datenschutzerklärung steht: ${text}`,
  necessary: (text) => `warum es nötig ist: ${text}`,
  adequacy: {
    yes: 'nach Einschätzung des Betreibers schützt das Land personenbezogene Daten',
    no: 'das Land gewährleistet keinen Schutz personenbezogener Daten',
    unknown: 'der Schutz personenbezogener Daten in dem Land ist nicht bestätigt',
  },
  kept: (term, countries) => `Aufbewahrung der Daten: ${term}; Speicherort: ${countries}`,
  automated: 'die Verarbeitung erfolgt automatisiert',
  notAutomated: 'Entscheidungen werden nicht allein automatisiert getroffen',
  methods: (list) => `Vorgänge: ${list}`,
  withdraw: (where) => `Sie können jederzeit widerrufen: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][plural.select(count) === 'one' ? 0 : 1]}`,
  until: { 'until-purpose': 'bis der Zweck erreicht ist', 'until-withdrawal': 'bis zum Widerruf' },
  missing: {
    operator: 'seinen Namen',
    bin: 'seine BIN',
    address: 'seine Postanschrift',
    policy: 'seine Datenschutzerklärung',
    term: 'die Dauer der Einwilligung',
    thirdParties: 'an wen Daten weitergegeben werden',
    crossBorder: 'in welches Land Daten übermittelt werden',
    publicSources: 'wo Daten verbreitet werden',
    data: 'die Liste der Daten',
    withdrawal: 'wie die Einwilligung widerrufen wird',
    subject: 'das Feld mit dem Namen der Person',
  },
  send: 'Senden',
  statement: (f) => [
    `Ich, die in diesem Formular genannte Person, erteile dem Betreiber ${f.operator} freiwillig, aus eigenem Willen und in meinem eigenen Interesse meine Einwilligung in ${
      {
        processing: 'die Erhebung und Verarbeitung meiner personenbezogenen Daten',
        third_party_transfer: 'die Weitergabe meiner personenbezogenen Daten an Dritte',
        cross_border: 'die Übermittlung meiner personenbezogenen Daten ins Ausland',
        public_distribution:
          'die Verbreitung meiner personenbezogenen Daten in öffentlich zugänglichen Quellen',
        marketing: 'die Nutzung meiner personenbezogenen Daten, um mir Nachrichten zu senden',
        analytics: 'die Nutzung meiner personenbezogenen Daten zur Analyse',
        functional: 'die Nutzung meiner personenbezogenen Daten für zusätzliche Funktionen',
        special_category:
          'die Erhebung und Verarbeitung meiner personenbezogenen Daten besonderer Kategorien',
      }[f.kind]
    }. Zweck: ${f.purpose}.`,
    `Daten, für die diese Einwilligung gilt: ${f.categories}. ${f.terms}`,
    `Weitergabe an Dritte: ${f.thirdParties}. Übermittlung ins Ausland: ${f.crossBorder}. Verbreitung in öffentlich zugänglichen Quellen: ${f.publicSources}.`,
    'Änderungen meiner Daten werde ich dem Betreiber mitteilen.',
    `Die Einwilligung gilt: ${f.term}. Ich kann sie jederzeit widerrufen: ${f.withdrawal}. Danach dürfen meine Daten nur noch in den gesetzlich vorgesehenen Fällen verarbeitet werden.`,
  ],
  addressedTo: 'An',
  represent: 'Ich handle für eine andere Person',
  representing:
    'Das Formular nennt die Person, für die Sie handeln. Geben Sie an, wer Sie sind und auf welcher Grundlage Sie handeln.',
  basis: 'Grundlage',
  bases: {
    parent: 'Elternteil',
    guardian: 'Vormund oder Betreuer',
    power_of_attorney: 'Vollmacht',
    other: 'andere gesetzliche Grundlage',
  },
  representativeName: 'Ihr vollständiger Name',
  representativeMissing:
    'Geben Sie Ihren eigenen Namen an: Sie haben angegeben, dass Sie für eine andere Person handeln.',
  statementMissing: (text) => `Um das Formular zu senden, bestätigen Sie bitte: „${text}“`,
  disagree: 'Ich bin nicht einverstanden',
  disagreeTitle: 'Formular verlassen?',
  disagreeText: 'Ihre Eingaben werden gelöscht, und nichts wird gesendet.',
  disagreeConfirm: 'Löschen und verlassen',
  disagreeBack: 'Zurück zum Formular',
  written:
    'Für diese Übermittlung genügt ein Häkchen nicht: Ihre Einwilligung ist schriftlich nötig. Wählen Sie, wie.',
  writtenMissing:
    'Wählen Sie eine Signatur oder eine gedruckte Erklärung: Diese Übermittlung braucht die Schriftform.',
  sign: 'Elektronische digitale Signatur (NCALayer)',
  signExplained:
    'Beim Senden des Formulars verbindet sich die Seite mit NCALayer auf diesem Computer (127.0.0.1:13579) und bittet um Ihre Signatur. Der Browser fragt möglicherweise, ob Sie das erlauben. Die Signatur erhält nur der Betreiber; im Browser wird sie nicht aufbewahrt.',
  print: 'Gedruckte Erklärung',
  printExplained:
    'Beim Senden des Formulars wird eine Erklärung mit der Nummer Ihres Belegs gedruckt. Unterschreiben Sie sie und übergeben Sie sie dem Betreiber.',
  ncaMissing:
    'NCALayer antwortet nicht. Starten Sie es (oder installieren Sie es von ncl.pki.gov.kz) und senden Sie erneut, oder wählen Sie die gedruckte Erklärung.',
  ncaFailed:
    'Es wurde nicht signiert, daher wurde das Formular nicht gesendet. Senden Sie erneut, um zu signieren, oder wählen Sie die gedruckte Erklärung.',
  ncaSimple:
    'Es wurde nicht signiert. Das Formular wird mit einem einfachen Häkchen gesendet; die Übermittlung, die die Schriftform braucht, bleibt gesperrt.',
  paper: {
    title: 'Einwilligungserklärung',
    name: 'Vor- und Nachname',
    signature: 'Unterschrift',
    date: 'Datum',
    receipt: 'Nummer des Belegs',
    hash: 'Hash des Belegs (SHA-256)',
    note: 'Diese Erklärung gilt, sobald sie unterschrieben und dem Betreiber übergeben ist.',
  },
};
export default de;
