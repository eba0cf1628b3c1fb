import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('et');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { one: 'aasta', other: 'aastat' },
  M: { one: 'kuu', other: 'kuud' },
  W: { one: 'nädal', other: 'nädalat' },
  D: { one: 'päev', other: 'päeva' },
};

const et: FurtherFormMessages = {
  kinds: {
    processing: 'Annan nõusoleku oma isikuandmete töötlemiseks',
    third_party_transfer: 'Annan nõusoleku oma isikuandmete edastamiseks kolmandatele isikutele',
    cross_border: 'Annan nõusoleku oma isikuandmete edastamiseks välisriiki',
    public_distribution: 'Annan nõusoleku oma isikuandmete avalikustamiseks',
    marketing: 'Annan nõusoleku sõnumite saamiseks',
    analytics: 'Annan nõusoleku analüütikaks',
    functional: 'Annan nõusoleku lisafunktsioonideks',
    special_category: 'Annan nõusoleku oma eriliigiliste isikuandmete töötlemiseks',
  },
  required: 'kohustuslik',
  tickIt: (title) => `Vormi saatmiseks märkige see ruut: „${title}“. Sisestatu on alles.`,
  nameMissing: 'Sisestage nõusoleku andja nimi. Nimeta nõusolekut ei registreerita.',
  refuses: (missing) =>
    `Seda nõusolekut ei saa veel vastu võtta. Vastutav töötleja ei ole märkinud: ${missing}.`,
  notRecorded:
    'Teie nõusolekut ei õnnestunud registreerida, seetõttu vormi ei saadetud. Sisestatu on alles; proovige uuesti.',
  notRecordedSent: 'Teie nõusolekut ei õnnestunud registreerida. Vorm saadetakse ilma selleta.',
  signing: 'Teie valikut registreeritakse…',
  showAll: 'Näita kogu teksti',
  showLess: 'Näita vähem',
  noBox: 'Teadmiseks: see ei põhine teie nõusolekul.',
  yes: 'jah',
  no: 'ei',
  items: {
    operator: 'Vastutav töötleja',
    subject: 'Nõusoleku andja',
    term: 'Kehtivusaeg',
    thirdParties: 'Edastamine kolmandatele isikutele',
    crossBorder: 'Edastamine välisriiki',
    publicSources: 'Levitamine avalikes allikates',
    data: 'Andmete loetelu',
    other: 'Muu',
  },
  bin: 'BIN',
  subject: 'sellel vormil nimetatud isik; nõusolekukirje sisaldab nime koodi, mitte nime',
  special: 'eriliik',
  policyTerm: (text) => `poliitikas on öeldud: ${text}`,
  necessary: (text) => `miks see on vajalik: ${text}`,
  adequacy: {
    yes: 'vastutava töötleja hinnangul kaitseb see riik isikuandmeid',
    no: 'see riik ei taga isikuandmete kaitset',
    unknown: 'isikuandmete kaitse selles riigis ei ole kinnitatud',
  },
  kept: (term, countries) => `andmete säilitamise aeg: ${term}; säilitamise koht: ${countries}`,
  automated: 'töötlemine on automatiseeritud',
  notAutomated: 'otsuseid ei tehta üksnes automaatselt',
  methods: (list) => `toimingud: ${list}`,
  withdraw: (where) => `nõusoleku saate igal ajal tagasi võtta: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: { 'until-purpose': 'kuni eesmärgi saavutamiseni', 'until-withdrawal': 'kuni tagasivõtmiseni' },
  missing: {
    operator: 'oma nime',
    bin: 'oma BIN-i',
    address: 'oma postiaadressi',
    policy: 'oma poliitikat',
    term: 'nõusoleku kehtivusaega',
    thirdParties: 'kes on kolmandad isikud',
    crossBorder: 'millisesse riiki andmed edastatakse',
    publicSources: 'kus andmed avalikustatakse',
    data: 'andmete loetelu',
    withdrawal: 'kuidas nõusolek tagasi võetakse',
    subject: 'isiku nime välja',
  },
  send: 'Saada',
  statement: (f) => [
    `Mina, sellel vormil nimetatud isik, annan vabalt, omal tahtel ja oma huvides vastutavale töötlejale ${f.operator} nõusoleku ${
      {
        processing: 'oma isikuandmete kogumiseks ja töötlemiseks',
        third_party_transfer: 'oma isikuandmete edastamiseks kolmandatele isikutele',
        cross_border: 'oma isikuandmete edastamiseks välisriiki',
        public_distribution: 'oma isikuandmete levitamiseks avalikes allikates',
        marketing: 'oma isikuandmete kasutamiseks mulle sõnumite saatmiseks',
        analytics: 'oma isikuandmete kasutamiseks analüütikas',
        functional: 'oma isikuandmete kasutamiseks lisafunktsioonides',
        special_category: 'oma eriliigiliste isikuandmete kogumiseks ja töötlemiseks',
      }[f.kind]
    }. Eesmärk: ${f.purpose}.`,
    `Minu andmed, mida nõusolek hõlmab: ${f.categories}. ${f.terms}`,
    `Edastamine kolmandatele isikutele: ${f.thirdParties}. Edastamine välisriiki: ${f.crossBorder}. Levitamine avalikes allikates: ${f.publicSources}.`,
    'Teatan vastutavale töötlejale oma andmete muutumisest.',
    `Nõusoleku kehtivusaeg: ${f.term}. Võin selle igal ajal tagasi võtta: ${f.withdrawal}. Pärast seda võib minu andmeid töödelda ainult seaduses sätestatud juhtudel.`,
  ],
  addressedTo: 'Kellele',
  represent: 'Tegutsen teise isiku eest',
  representing:
    'Vormil on nimetatud isik, kelle eest te tegutsete. Märkige, kes te olete ja mis alusel tegutsete.',
  basis: 'Mis alusel',
  bases: {
    parent: 'vanem',
    guardian: 'eestkostja',
    power_of_attorney: 'volikiri',
    other: 'muu seaduslik alus',
  },
  representativeName: 'Teie enda täisnimi',
  representativeMissing: 'Sisestage oma nimi: märkisite, et tegutsete teise isiku eest.',
  statementMissing: (text) => `Vormi saatmiseks kinnitage: „${text}“`,
  disagree: 'Ma ei nõustu',
  disagreeTitle: 'Kas lahkuda vormilt?',
  disagreeText: 'Sisestatu kustutatakse ja midagi ei saadeta.',
  disagreeConfirm: 'Kustuta ja lahku',
  disagreeBack: 'Tagasi vormile',
  written: 'Selleks edastamiseks märkest ei piisa: vaja on teie kirjalikku nõusolekut. Valige viis.',
  writtenMissing: 'Valige allkiri või prinditud avaldus: selleks edastamiseks on vaja kirjalikku nõusolekut.',
  sign: 'Elektrooniline allkiri (NCALayer)',
  signExplained:
    'Vormi saatmisel loob leht ühenduse selle arvuti NCALayeriga (127.0.0.1:13579) ja küsib teie allkirja. Brauser võib küsida, kas lubate seda. Allkirja saab ainult vastutav töötleja ja seda brauseris ei säilitata.',
  print: 'Prinditud avaldus',
  printExplained:
    'Vormi saatmisel prinditakse avaldus teie kirje numbriga. Allkirjastage see ja andke vastutavale töötlejale.',
  ncaMissing:
    'NCALayer ei vasta. Käivitage see (või paigaldage aadressilt ncl.pki.gov.kz) ja saatke uuesti või valige prinditud avaldus.',
  ncaFailed:
    'Allkirja ei antud, seetõttu vormi ei saadetud. Allkirjastamiseks saatke uuesti või valige prinditud avaldus.',
  ncaSimple:
    'Allkirja ei antud. Vorm saadetakse tavalise märkega; edastamine, milleks on vaja kirjalikku vormi, jääb suletuks.',
  paper: {
    title: 'Nõusoleku avaldus',
    name: 'Täisnimi',
    signature: 'Allkiri',
    date: 'Kuupäev',
    receipt: 'Nõusolekukirje number',
    hash: 'Kirje räsi (SHA-256)',
    note: 'Avaldus kehtib, kui see on allkirjastatud ja vastutavale töötlejale antud.',
  },
};
export default et;
