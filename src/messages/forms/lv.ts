import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('lv');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { zero: 'gadu', one: 'gads', other: 'gadi' },
  M: { zero: 'mēnešu', one: 'mēnesis', other: 'mēneši' },
  W: { zero: 'nedēļu', one: 'nedēļa', other: 'nedēļas' },
  D: { zero: 'dienu', one: 'diena', other: 'dienas' },
};

const lv: FurtherFormMessages = {
  kinds: {
    processing: 'Piekrītu savu personas datu apstrādei',
    third_party_transfer: 'Piekrītu savu personas datu nodošanai trešajām personām',
    cross_border: 'Piekrītu savu personas datu nosūtīšanai uz ārvalstīm',
    public_distribution: 'Piekrītu savu personas datu publiskošanai',
    marketing: 'Piekrītu saņemt ziņojumus',
    analytics: 'Piekrītu analītikai',
    functional: 'Piekrītu papildu funkcijām',
    special_category: 'Piekrītu savu īpašo personas datu apstrādei',
  },
  required: 'obligāti',
  tickIt: (title) => `Lai nosūtītu veidlapu, atzīmējiet šo rūtiņu: “${title}”. Ievadītais ir saglabāts.`,
  nameMissing: 'Norādiet tās personas vārdu, kura dod piekrišanu. Bez vārda piekrišana netiek reģistrēta.',
  refuses: (missing) => `Šo piekrišanu vēl nevar pieņemt. Pārzinis nav norādījis: ${missing}.`,
  notRecorded:
    'Jūsu piekrišanu neizdevās reģistrēt, tāpēc veidlapa netika nosūtīta. Ievadītais ir saglabāts; mēģiniet vēlreiz.',
  notRecordedSent: 'Jūsu piekrišanu neizdevās reģistrēt. Veidlapa tiek nosūtīta bez tās.',
  signing: 'Reģistrējam jūsu izvēli…',
  showAll: 'Rādīt visu tekstu',
  showLess: 'Rādīt mazāk',
  noBox: 'Jūsu zināšanai: tas nav balstīts uz jūsu piekrišanu.',
  yes: 'jā',
  no: 'nē',
  items: {
    operator: 'Pārzinis',
    subject: 'Piekrišanas devējs',
    term: 'Termiņš',
    thirdParties: 'Nodošana trešajām personām',
    crossBorder: 'Nosūtīšana uz ārvalstīm',
    publicSources: 'Izplatīšana publiski pieejamos avotos',
    data: 'Datu saraksts',
    other: 'Cita informācija',
  },
  bin: 'BIN',
  subject: 'šajā veidlapā nosauktā persona; piekrišanas ierakstā glabājas vārda kods, nevis vārds',
  special: 'īpaša kategorija',
  policyTerm: (text) => `politikā teikts: ${text}`,
  necessary: (text) => `kāpēc tas ir nepieciešams: ${text}`,
  adequacy: {
    yes: 'pārzinis uzskata, ka šī valsts aizsargā personas datus',
    no: 'šī valsts nenodrošina personas datu aizsardzību',
    unknown: 'personas datu aizsardzība šajā valstī nav apstiprināta',
  },
  kept: (term, countries) => `datu glabāšanas ilgums: ${term}; glabāšanas vieta: ${countries}`,
  automated: 'apstrāde ir automatizēta',
  notAutomated: 'lēmumus nepieņem tikai automātiski',
  methods: (list) => `darbības: ${list}`,
  withdraw: (where) => `piekrišanu varat atsaukt jebkurā laikā: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: { 'until-purpose': 'līdz nolūka sasniegšanai', 'until-withdrawal': 'līdz atsaukšanai' },
  missing: {
    operator: 'savu nosaukumu',
    bin: 'savu BIN',
    address: 'savu pasta adresi',
    policy: 'savu politiku',
    term: 'piekrišanas termiņu',
    thirdParties: 'kas ir trešās personas',
    crossBorder: 'uz kuru valsti dati tiek nosūtīti',
    publicSources: 'kur dati tiek publiskoti',
    data: 'datu sarakstu',
    withdrawal: 'kā piekrišanu atsaukt',
    subject: 'lauku ar personas vārdu',
  },
  send: 'Nosūtīt',
  statement: (f) => [
    `Es, šajā veidlapā nosauktā persona, brīvi, pēc savas gribas un savās interesēs dodu pārzinim ${f.operator} piekrišanu ${
      {
        processing: 'manu personas datu vākšanai un apstrādei',
        third_party_transfer: 'manu personas datu nodošanai trešajām personām',
        cross_border: 'manu personas datu nosūtīšanai uz ārvalstīm',
        public_distribution: 'manu personas datu izplatīšanai publiski pieejamos avotos',
        marketing: 'manu personas datu izmantošanai, lai nosūtītu man ziņojumus',
        analytics: 'manu personas datu izmantošanai analītikai',
        functional: 'manu personas datu izmantošanai papildu funkcijām',
        special_category: 'manu īpašo personas datu vākšanai un apstrādei',
      }[f.kind]
    }. Nolūks: ${f.purpose}.`,
    `Mani dati, uz kuriem attiecas šī piekrišana: ${f.categories}. ${f.terms}`,
    `Nodošana trešajām personām: ${f.thirdParties}. Nosūtīšana uz ārvalstīm: ${f.crossBorder}. Izplatīšana publiski pieejamos avotos: ${f.publicSources}.`,
    'Par izmaiņām savos datos informēšu pārzini.',
    `Piekrišanas termiņš: ${f.term}. Varu to atsaukt jebkurā laikā: ${f.withdrawal}. Pēc tam manus datus drīkst apstrādāt tikai likumā noteiktajos gadījumos.`,
  ],
  addressedTo: 'Kam',
  represent: 'Es rīkojos citas personas vārdā',
  representing:
    'Veidlapā ir nosaukta persona, kuras vārdā rīkojaties. Norādiet, kas jūs esat un uz kāda pamata rīkojaties.',
  basis: 'Uz kāda pamata',
  bases: {
    parent: 'vecāks',
    guardian: 'aizbildnis vai aizgādnis',
    power_of_attorney: 'pilnvara',
    other: 'cits likumīgs pamats',
  },
  representativeName: 'Jūsu pilns vārds',
  representativeMissing: 'Norādiet savu vārdu: jūs atzīmējāt, ka rīkojaties citas personas vārdā.',
  statementMissing: (text) => `Lai nosūtītu veidlapu, apstipriniet: “${text}”`,
  disagree: 'Es nepiekrītu',
  disagreeTitle: 'Vai pamest veidlapu?',
  disagreeText: 'Ievadītais tiks dzēsts, un nekas netiks nosūtīts.',
  disagreeConfirm: 'Dzēst un iziet',
  disagreeBack: 'Atpakaļ uz veidlapu',
  written: 'Šai nosūtīšanai ar atzīmi nepietiek: vajadzīga jūsu rakstiska piekrišana. Izvēlieties veidu.',
  writtenMissing:
    'Izvēlieties parakstu vai izdrukātu iesniegumu: šai nosūtīšanai vajadzīga rakstiska piekrišana.',
  sign: 'Elektroniskais paraksts (NCALayer)',
  signExplained:
    'Nosūtot veidlapu, lapa savienojas ar NCALayer šajā datorā (127.0.0.1:13579) un lūdz jūsu parakstu. Pārlūks var jautāt, vai to atļaujat. Parakstu saņem tikai pārzinis, un pārlūkā tas netiek glabāts.',
  print: 'Izdrukāts iesniegums',
  printExplained:
    'Nosūtot veidlapu, tiek izdrukāts iesniegums ar jūsu ieraksta numuru. Parakstiet to un nododiet pārzinim.',
  ncaMissing:
    'NCALayer neatbild. Palaidiet to (vai instalējiet no ncl.pki.gov.kz) un nosūtiet vēlreiz vai izvēlieties izdrukātu iesniegumu.',
  ncaFailed:
    'Paraksts netika dots, tāpēc veidlapa netika nosūtīta. Lai parakstītu, nosūtiet vēlreiz vai izvēlieties izdrukātu iesniegumu.',
  ncaSimple:
    'Paraksts netika dots. Veidlapa tiek nosūtīta ar vienkāršu atzīmi; nosūtīšana, kurai vajadzīga rakstiska forma, paliek slēgta.',
  paper: {
    title: 'Iesniegums par piekrišanu',
    name: 'Vārds un uzvārds',
    signature: 'Paraksts',
    date: 'Datums',
    receipt: 'Piekrišanas ieraksta numurs',
    hash: 'Ieraksta jaucējvērtība (SHA-256)',
    note: 'Iesniegums ir spēkā, kad tas ir parakstīts un nodots pārzinim.',
  },
};
export default lv;
