import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('sl');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { one: 'leto', two: 'leti', few: 'leta', other: 'let' },
  M: { one: 'mesec', two: 'meseca', few: 'meseci', other: 'mesecev' },
  W: { one: 'teden', two: 'tedna', few: 'tedni', other: 'tednov' },
  D: { one: 'dan', two: 'dneva', few: 'dni', other: 'dni' },
};

const sl: FurtherFormMessages = {
  kinds: {
    processing: 'Privolim v obdelavo svojih osebnih podatkov',
    third_party_transfer: 'Privolim v posredovanje svojih osebnih podatkov tretjim osebam',
    cross_border: 'Privolim v prenos svojih osebnih podatkov v tujino',
    public_distribution: 'Privolim v javno objavo svojih osebnih podatkov',
    marketing: 'Privolim v prejemanje sporočil',
    analytics: 'Privolim v analitiko',
    functional: 'Privolim v dodatne funkcije',
    special_category: 'Privolim v obdelavo svojih posebnih osebnih podatkov',
  },
  required: 'obvezno',
  tickIt: (title) => `Za pošiljanje obrazca označite to polje: »${title}«. Vneseni podatki so ohranjeni.`,
  nameMissing: 'Vnesite ime osebe, ki daje privolitev. Brez imena se privolitev ne zabeleži.',
  refuses: (missing) => `Te privolitve še ni mogoče sprejeti. Upravljavec ni navedel: ${missing}.`,
  notRecorded:
    'Vaše privolitve ni bilo mogoče zabeležiti, zato obrazec ni bil poslan. Vneseni podatki so ohranjeni; poskusite znova.',
  notRecordedSent: 'Vaše privolitve ni bilo mogoče zabeležiti. Obrazec se pošlje brez nje.',
  signing: 'Beležimo vašo izbiro …',
  showAll: 'Prikaži celotno besedilo',
  showLess: 'Prikaži manj',
  noBox: 'V vednost: to ne temelji na vaši privolitvi.',
  yes: 'da',
  no: 'ne',
  items: {
    operator: 'Upravljavec',
    subject: 'Kdo daje privolitev',
    term: 'Rok',
    thirdParties: 'Posredovanje tretjim osebam',
    crossBorder: 'Prenos v tujino',
    publicSources: 'Objava v javnih virih',
    data: 'Seznam podatkov',
    other: 'Drugo',
  },
  bin: 'BIN',
  subject:
    'oseba, katere ime je navedeno v tem obrazcu; v zapisu o privolitvi je shranjena koda imena, ne ime',
  special: 'posebna vrsta',
  policyTerm: (text) => `v politiki piše: ${text}`,
  necessary: (text) => `zakaj je nujno: ${text}`,
  adequacy: {
    yes: 'upravljavec meni, da ta država varuje osebne podatke',
    no: 'ta država ne zagotavlja varstva osebnih podatkov',
    unknown: 'varstvo osebnih podatkov v tej državi ni potrjeno',
  },
  kept: (term, countries) => `podatki se hranijo: ${term}; kraj hrambe: ${countries}`,
  automated: 'obdelava je avtomatizirana',
  notAutomated: 'odločitve se ne sprejemajo zgolj avtomatsko',
  methods: (list) => `dejanja: ${list}`,
  withdraw: (where) => `privolitev lahko kadar koli prekličete: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: { 'until-purpose': 'do izpolnitve namena', 'until-withdrawal': 'do preklica' },
  missing: {
    operator: 'svojega naziva',
    bin: 'svoje številke BIN',
    address: 'svojega poštnega naslova',
    policy: 'svoje politike',
    term: 'roka privolitve',
    thirdParties: 'kdo so tretje osebe',
    crossBorder: 'v katero državo se podatki prenašajo',
    publicSources: 'kje se podatki objavijo',
    data: 'seznama podatkov',
    withdrawal: 'kako se privolitev prekliče',
    subject: 'polja z imenom osebe',
  },
  send: 'Pošlji',
  statement: (f) => [
    `Jaz, oseba, katere ime je navedeno v tem obrazcu, prostovoljno, po lastni volji in v lastnem interesu, dajem upravljavcu ${f.operator} privolitev v ${
      {
        processing: 'zbiranje in obdelavo mojih osebnih podatkov',
        third_party_transfer: 'posredovanje mojih osebnih podatkov tretjim osebam',
        cross_border: 'prenos mojih osebnih podatkov v tujino',
        public_distribution: 'objavo mojih osebnih podatkov v javnih virih',
        marketing: 'uporabo mojih osebnih podatkov za pošiljanje sporočil',
        analytics: 'uporabo mojih osebnih podatkov za analitiko',
        functional: 'uporabo mojih osebnih podatkov za dodatne funkcije',
        special_category: 'zbiranje in obdelavo mojih posebnih osebnih podatkov',
      }[f.kind]
    }. Namen: ${f.purpose}.`,
    `Moji podatki, ki jih zajema ta privolitev: ${f.categories}. ${f.terms}`,
    `Posredovanje tretjim osebam: ${f.thirdParties}. Prenos v tujino: ${f.crossBorder}. Objava v javnih virih: ${f.publicSources}.`,
    'O spremembah svojih podatkov bom obveščal(a) upravljavca.',
    `Privolitev velja: ${f.term}. Kadar koli jo lahko prekličem: ${f.withdrawal}. Po preklicu se moji podatki lahko obdelujejo samo v primerih, ki jih določa zakon.`,
  ],
  addressedTo: 'Za',
  represent: 'Ravnam v imenu druge osebe',
  representing:
    'V obrazcu je navedena oseba, v imenu katere ravnate. Navedite, kdo ste in na kakšni podlagi ravnate.',
  basis: 'Na kakšni podlagi',
  bases: {
    parent: 'starš',
    guardian: 'skrbnik',
    power_of_attorney: 'pooblastilo',
    other: 'druga zakonita podlaga',
  },
  representativeName: 'Vaše ime in priimek',
  representativeMissing: 'Vnesite svoje ime: navedli ste, da ravnate v imenu druge osebe.',
  statementMissing: (text) => `Za pošiljanje obrazca potrdite: »${text}«`,
  disagree: 'Ne privolim',
  disagreeTitle: 'Želite zapustiti obrazec?',
  disagreeText: 'Vneseni podatki bodo izbrisani in nič ne bo poslano.',
  disagreeConfirm: 'Izbriši in zapusti',
  disagreeBack: 'Nazaj na obrazec',
  written: 'Za ta prenos kljukica ne zadošča: potrebna je vaša pisna privolitev. Izberite način.',
  writtenMissing: 'Izberite podpis ali natisnjeno izjavo: za ta prenos je potrebna pisna privolitev.',
  sign: 'Elektronski podpis (NCALayer)',
  signExplained:
    'Ko pošljete obrazec, se stran poveže s programom NCALayer na tem računalniku (127.0.0.1:13579) in vas prosi za podpis. Brskalnik lahko vpraša, ali to dovolite. Podpis prejme samo upravljavec in se v brskalniku ne shrani.',
  print: 'Natisnjena izjava',
  printExplained:
    'Ko pošljete obrazec, se natisne izjava s številko vašega zapisa. Podpišite jo in izročite upravljavcu.',
  ncaMissing:
    'NCALayer se ne odziva. Zaženite ga (ali namestite s ncl.pki.gov.kz) in pošljite znova ali izberite natisnjeno izjavo.',
  ncaFailed:
    'Podpis ni bil dan, zato obrazec ni bil poslan. Pošljite znova, da podpišete, ali izberite natisnjeno izjavo.',
  ncaSimple:
    'Podpis ni bil dan. Obrazec se pošlje z navadno kljukico; prenos, za katerega je potrebna pisna oblika, ostane zaprt.',
  paper: {
    title: 'Izjava o privolitvi',
    name: 'Ime in priimek',
    signature: 'Podpis',
    date: 'Datum',
    receipt: 'Številka zapisa o privolitvi',
    hash: 'Zgoščena vrednost zapisa (SHA-256)',
    note: 'Izjava velja, ko je podpisana in izročena upravljavcu.',
  },
};
export default sl;
