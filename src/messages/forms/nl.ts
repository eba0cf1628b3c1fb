import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['jaar', 'jaar'],
  M: ['maand', 'maanden'],
  W: ['week', 'weken'],
  D: ['dag', 'dagen'],
} as const;

const plural = new Intl.PluralRules('nl');

const nl: FurtherFormMessages = {
  kinds: {
    processing: 'Ik geef toestemming voor de verwerking van mijn persoonsgegevens',
    third_party_transfer: 'Ik geef toestemming om mijn persoonsgegevens aan derden door te geven',
    cross_border: 'Ik geef toestemming om mijn persoonsgegevens naar het buitenland door te geven',
    public_distribution:
      'Ik geef toestemming om mijn persoonsgegevens in openbaar toegankelijke bronnen te verspreiden',
    marketing: 'Ik geef toestemming voor het ontvangen van berichten',
    analytics: 'Ik geef toestemming voor analyse',
    functional: 'Ik geef toestemming voor extra functies',
    special_category:
      'Ik geef toestemming voor de verwerking van mijn persoonsgegevens van bijzondere categorieën',
  },
  required: 'verplicht',
  tickIt: (title) =>
    `Vink dit vakje aan om het formulier te versturen: “${title}”. Wat u hebt ingevuld, blijft bewaard.`,
  nameMissing:
    'Vul de naam in van de persoon die toestemming geeft. Zonder naam wordt geen toestemming vastgelegd.',
  refuses: (missing) =>
    `Deze toestemming kan nog niet worden gegeven. De beheerder heeft niet vermeld: ${missing}.`,
  notRecorded:
    'Uw toestemming kon niet worden vastgelegd, daarom is het formulier niet verstuurd. Wat u hebt ingevuld, blijft bewaard; probeer het opnieuw.',
  notRecordedSent:
    'Uw toestemming kon niet worden vastgelegd. Het formulier wordt zonder toestemming verstuurd.',
  signing: 'Uw keuze wordt vastgelegd…',
  showAll: 'Volledige tekst tonen',
  showLess: 'Minder tonen',
  noBox: 'Ter informatie: dit berust niet op uw toestemming.',
  yes: 'ja',
  no: 'nee',
  items: {
    operator: 'Beheerder',
    subject: 'Wie toestemming geeft',
    term: 'Termijn',
    thirdParties: 'Doorgifte aan derden',
    crossBorder: 'Doorgifte naar het buitenland',
    publicSources: 'Verspreiding in openbaar toegankelijke bronnen',
    data: 'Gegevens',
    other: 'Overige informatie',
  },
  bin: 'BIN',
  subject:
    'de persoon die in dit formulier is genoemd; het bewijs bevat een code van de naam, niet de naam zelf',
  special: 'bijzondere categorie',
  policyTerm: (text) => `in het beleid staat: ${text}`,
  necessary: (text) => `waarom het nodig is: ${text}`,
  adequacy: {
    yes: 'volgens de beheerder beschermt het land persoonsgegevens',
    no: 'het land waarborgt de bescherming van persoonsgegevens niet',
    unknown: 'de bescherming van persoonsgegevens in het land is niet bevestigd',
  },
  kept: (term, countries) => `bewaring van de gegevens: ${term}; plaats van bewaring: ${countries}`,
  automated: 'de verwerking is geautomatiseerd',
  notAutomated: 'besluiten worden niet uitsluitend geautomatiseerd genomen',
  methods: (list) => `handelingen: ${list}`,
  withdraw: (where) => `u kunt de toestemming op elk moment intrekken: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][plural.select(count) === 'one' ? 0 : 1]}`,
  until: { 'until-purpose': 'tot het doel bereikt is', 'until-withdrawal': 'tot intrekking' },
  missing: {
    operator: 'de eigen naam',
    bin: 'het eigen BIN',
    address: 'het eigen postadres',
    policy: 'het eigen beleid',
    term: 'de termijn van de toestemming',
    thirdParties: 'aan wie gegevens worden doorgegeven',
    crossBorder: 'naar welk land gegevens worden doorgegeven',
    publicSources: 'waar gegevens worden verspreid',
    data: 'de lijst van gegevens',
    withdrawal: 'hoe de toestemming wordt ingetrokken',
    subject: 'het veld met de naam van de persoon',
  },
  send: 'Versturen',
  statement: (f) => [
    `Ik, de persoon die in dit formulier is genoemd, geef de beheerder ${f.operator} vrijwillig, uit eigen wil en in mijn eigen belang toestemming voor ${
      {
        processing: 'het verzamelen en verwerken van mijn persoonsgegevens',
        third_party_transfer: 'het doorgeven van mijn persoonsgegevens aan derden',
        cross_border: 'het doorgeven van mijn persoonsgegevens naar het buitenland',
        public_distribution: 'het verspreiden van mijn persoonsgegevens in openbaar toegankelijke bronnen',
        marketing: 'het gebruik van mijn persoonsgegevens om mij berichten te sturen',
        analytics: 'het gebruik van mijn persoonsgegevens voor analyse',
        functional: 'het gebruik van mijn persoonsgegevens voor extra functies',
        special_category: 'het verzamelen en verwerken van mijn persoonsgegevens van bijzondere categorieën',
      }[f.kind]
    }. Doel: ${f.purpose}.`,
    `Gegevens waarvoor deze toestemming geldt: ${f.categories}. ${f.terms}`,
    `Doorgifte aan derden: ${f.thirdParties}. Doorgifte naar het buitenland: ${f.crossBorder}. Verspreiding in openbaar toegankelijke bronnen: ${f.publicSources}.`,
    'Wijzigingen in mijn gegevens zal ik aan de beheerder melden.',
    `Deze toestemming geldt: ${f.term}. Ik kan de toestemming op elk moment intrekken: ${f.withdrawal}. Daarna mogen mijn gegevens alleen nog worden verwerkt in de gevallen die de wet noemt.`,
  ],
  addressedTo: 'Aan',
  represent: 'Ik handel namens een andere persoon',
  representing:
    'Het formulier noemt de persoon namens wie u handelt. Vermeld wie u bent en op welke grond u handelt.',
  basis: 'Op welke grond',
  bases: {
    parent: 'ouder',
    guardian: 'voogd of curator',
    power_of_attorney: 'volmacht',
    other: 'andere wettelijke grond',
  },
  representativeName: 'Uw volledige naam',
  representativeMissing: 'Vul uw eigen naam in: u hebt aangegeven dat u namens een andere persoon handelt.',
  statementMissing: (text) => `Bevestig om het formulier te versturen: “${text}”`,
  disagree: 'Ik ga niet akkoord',
  disagreeTitle: 'Formulier verlaten?',
  disagreeText: 'Wat u hebt ingevuld, wordt gewist en er wordt niets verstuurd.',
  disagreeConfirm: 'Wissen en verlaten',
  disagreeBack: 'Terug naar het formulier',
  written: 'Voor deze doorgifte is een vinkje niet genoeg: uw schriftelijke toestemming is nodig. Kies hoe.',
  writtenMissing:
    'Kies een handtekening of een gedrukte verklaring: deze doorgifte vereist de schriftelijke vorm.',
  sign: 'Elektronische digitale handtekening (NCALayer)',
  signExplained:
    'Bij het versturen van het formulier maakt de pagina verbinding met NCALayer op deze computer (127.0.0.1:13579) en vraagt om uw handtekening. De browser kan vragen of u dat toestaat. Alleen de beheerder ontvangt de handtekening; die wordt niet in de browser bewaard.',
  print: 'Gedrukte verklaring',
  printExplained:
    'Bij het versturen van het formulier wordt een verklaring met het nummer van uw bewijs afgedrukt. Onderteken die en geef haar aan de beheerder.',
  ncaMissing:
    'NCALayer antwoordt niet. Start het (of installeer het via ncl.pki.gov.kz) en verstuur opnieuw, of kies de gedrukte verklaring.',
  ncaFailed:
    'Er is niet ondertekend, daarom is het formulier niet verstuurd. Verstuur opnieuw om te ondertekenen, of kies de gedrukte verklaring.',
  ncaSimple:
    'Er is niet ondertekend. Het formulier wordt met een gewoon vinkje verstuurd; de doorgifte die de schriftelijke vorm vereist, blijft gesloten.',
  paper: {
    title: 'Verklaring van toestemming',
    name: 'Voor- en achternaam',
    signature: 'Handtekening',
    date: 'Datum',
    receipt: 'Nummer van het bewijs',
    hash: 'Hash van het bewijs (SHA-256)',
    note: 'Deze verklaring geldt zodra ze is ondertekend en aan de beheerder is gegeven.',
  },
};
export default nl;
