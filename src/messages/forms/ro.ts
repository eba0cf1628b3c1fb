import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['an', 'ani', 'de ani'],
  M: ['lună', 'luni', 'de luni'],
  W: ['săptămână', 'săptămâni', 'de săptămâni'],
  D: ['zi', 'zile', 'de zile'],
} as const;

const FORMS: Readonly<Partial<Record<Intl.LDMLPluralRule, 0 | 1>>> = { one: 0, few: 1 };
const plural = new Intl.PluralRules('ro');

const ro: FurtherFormMessages = {
  kinds: {
    processing: 'Consimt la prelucrarea datelor mele cu caracter personal',
    third_party_transfer: 'Consimt la transmiterea datelor mele cu caracter personal către terți',
    cross_border: 'Consimt la transferul datelor mele cu caracter personal în străinătate',
    public_distribution:
      'Consimt la difuzarea datelor mele cu caracter personal în surse accesibile publicului',
    marketing: 'Consimt la primirea de mesaje',
    analytics: 'Consimt la analiză',
    functional: 'Consimt la funcții suplimentare',
    special_category: 'Consimt la prelucrarea datelor mele cu caracter personal din categorii speciale',
  },
  required: 'obligatoriu',
  tickIt: (title) => `Pentru a trimite formularul, bifați caseta: „${title}”. Ce ați completat s-a păstrat.`,
  nameMissing:
    'Indicați numele persoanei care își dă consimțământul. Fără nume nu se înregistrează niciun consimțământ.',
  refuses: (missing) => `Acest consimțământ nu poate fi primit încă. Operatorul nu a indicat: ${missing}.`,
  notRecorded:
    'Consimțământul nu a putut fi înregistrat, de aceea formularul nu a fost trimis. Ce ați completat s-a păstrat; încercați din nou.',
  notRecordedSent: 'Consimțământul nu a putut fi înregistrat. Formularul se trimite fără el.',
  signing: 'Se înregistrează alegerea…',
  showAll: 'Arată tot textul',
  showLess: 'Arată mai puțin',
  noBox: 'Pentru informare: aceasta nu se bazează pe consimțământul dumneavoastră.',
  yes: 'da',
  no: 'nu',
  items: {
    operator: 'Operator',
    subject: 'Cine își dă consimțământul',
    term: 'Durată',
    thirdParties: 'Transmitere către terți',
    crossBorder: 'Transfer în străinătate',
    publicSources: 'Difuzare în surse accesibile publicului',
    data: 'Date',
    other: 'Alte informații',
  },
  bin: 'BIN',
  subject: 'persoana numită în acest formular; dovada conține un cod al numelui, nu numele',
  special: 'categorie specială',
  policyTerm: (text) => `politica spune: ${text}`,
  necessary: (text) => `de ce este necesar: ${text}`,
  adequacy: {
    yes: 'operatorul consideră că țara protejează datele cu caracter personal',
    no: 'țara nu asigură protecția datelor cu caracter personal',
    unknown: 'protecția datelor cu caracter personal în această țară nu este confirmată',
  },
  kept: (term, countries) => `păstrarea datelor: ${term}; locul păstrării: ${countries}`,
  automated: 'prelucrarea este automatizată',
  notAutomated: 'deciziile nu se iau exclusiv automatizat',
  methods: (list) => `operațiuni: ${list}`,
  withdraw: (where) => `puteți retrage consimțământul oricând: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][FORMS[plural.select(count)] ?? 2]}`,
  until: { 'until-purpose': 'până la atingerea scopului', 'until-withdrawal': 'până la retragere' },
  missing: {
    operator: 'numele său',
    bin: 'numărul său BIN',
    address: 'adresa sa poștală',
    policy: 'politica sa',
    term: 'durata consimțământului',
    thirdParties: 'căror terți le transmite datele',
    crossBorder: 'în ce țară transferă datele',
    publicSources: 'unde difuzează datele',
    data: 'lista datelor',
    withdrawal: 'cum se retrage consimțământul',
    subject: 'câmpul cu numele persoanei',
  },
  send: 'Trimite',
  statement: (f) => [
    `Eu, persoana numită în acest formular, îmi dau liber, din propria voință și în propriul interes, consimțământul față de operatorul ${f.operator} pentru ${
      {
        processing: 'colectarea și prelucrarea datelor mele cu caracter personal',
        third_party_transfer: 'transmiterea datelor mele cu caracter personal către terți',
        cross_border: 'transferul datelor mele cu caracter personal în străinătate',
        public_distribution: 'difuzarea datelor mele cu caracter personal în surse accesibile publicului',
        marketing: 'folosirea datelor mele cu caracter personal în scopul de a-mi trimite mesaje',
        analytics: 'folosirea datelor mele cu caracter personal în scop de analiză',
        functional: 'folosirea datelor mele cu caracter personal pentru funcții suplimentare',
        special_category:
          'colectarea și prelucrarea datelor mele cu caracter personal din categorii speciale',
      }[f.kind]
    }. Scop: ${f.purpose}.`,
    `Datele mele la care se referă acest consimțământ: ${f.categories}. ${f.terms}`,
    `Transmitere către terți: ${f.thirdParties}. Transfer în străinătate: ${f.crossBorder}. Difuzare în surse accesibile publicului: ${f.publicSources}.`,
    'Voi informa operatorul despre schimbările datelor mele.',
    `Durata consimțământului: ${f.term}. Îl pot retrage oricând: ${f.withdrawal}. După retragere, datele mele pot fi prelucrate numai în cazurile prevăzute de lege.`,
  ],
  addressedTo: 'Către',
  represent: 'Acționez pentru altă persoană',
  representing:
    'Formularul numește persoana pentru care acționați. Indicați cine sunteți și în ce temei acționați.',
  basis: 'Temeiul',
  bases: {
    parent: 'părinte',
    guardian: 'tutore sau curator',
    power_of_attorney: 'procură',
    other: 'alt temei legal',
  },
  representativeName: 'Numele dumneavoastră complet',
  representativeMissing: 'Indicați propriul nume: ați marcat că acționați pentru altă persoană.',
  statementMissing: (text) => `Pentru a trimite formularul, confirmați: „${text}”`,
  disagree: 'Nu sunt de acord',
  disagreeTitle: 'Părăsiți formularul?',
  disagreeText: 'Ce ați completat se șterge și nu se trimite nimic.',
  disagreeConfirm: 'Șterge și ieși',
  disagreeBack: 'Înapoi la formular',
  written:
    'Pentru acest transfer o bifă nu este suficientă: este nevoie de consimțământul dumneavoastră în scris. Alegeți cum.',
  writtenMissing: 'Alegeți o semnătură sau o declarație tipărită: acest transfer necesită forma scrisă.',
  sign: 'Semnătură electronică digitală (NCALayer)',
  signExplained:
    'La trimiterea formularului, pagina se conectează la NCALayer de pe acest calculator (127.0.0.1:13579) și cere semnătura dumneavoastră. Browserul vă poate întreba dacă permiteți. Semnătura ajunge doar la operator și nu se păstrează în browser.',
  print: 'Declarație tipărită',
  printExplained:
    'La trimiterea formularului se tipărește o declarație cu numărul dovezii. Semnați-o și predați-o operatorului.',
  ncaMissing:
    'NCALayer nu răspunde. Porniți-l (sau instalați-l de la ncl.pki.gov.kz) și trimiteți din nou ori alegeți declarația tipărită.',
  ncaFailed:
    'Nu s-a semnat, de aceea formularul nu a fost trimis. Trimiteți din nou pentru a semna ori alegeți declarația tipărită.',
  ncaSimple:
    'Nu s-a semnat. Formularul se trimite cu o simplă bifă; transferul care necesită forma scrisă rămâne închis.',
  paper: {
    title: 'Declarație de consimțământ',
    name: 'Nume și prenume',
    signature: 'Semnătura',
    date: 'Data',
    receipt: 'Numărul dovezii',
    hash: 'Hash-ul dovezii (SHA-256)',
    note: 'Declarația este valabilă după ce este semnată și predată operatorului.',
  },
};
export default ro;
