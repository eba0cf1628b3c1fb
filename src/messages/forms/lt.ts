import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('lt');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { one: 'metai', few: 'metai', other: 'metų' },
  M: { one: 'mėnuo', few: 'mėnesiai', other: 'mėnesių' },
  W: { one: 'savaitė', few: 'savaitės', other: 'savaičių' },
  D: { one: 'diena', few: 'dienos', other: 'dienų' },
};

const lt: FurtherFormMessages = {
  kinds: {
    processing: 'Sutinku, kad būtų tvarkomi mano asmens duomenys',
    third_party_transfer: 'Sutinku, kad mano asmens duomenys būtų perduodami trečiosioms šalims',
    cross_border: 'Sutinku, kad mano asmens duomenys būtų perduodami į užsienį',
    public_distribution: 'Sutinku, kad mano asmens duomenys būtų viešinami',
    marketing: 'Sutinku gauti pranešimus',
    analytics: 'Sutinku su analitika',
    functional: 'Sutinku su papildomomis funkcijomis',
    special_category: 'Sutinku, kad būtų tvarkomi mano specialūs asmens duomenys',
  },
  required: 'privaloma',
  tickIt: (title) => `Kad išsiųstumėte formą, pažymėkite šį langelį: „${title}“. Tai, ką įvedėte, išsaugota.`,
  nameMissing: 'Nurodykite sutikimą duodančio asmens vardą ir pavardę. Be jų sutikimas neužregistruojamas.',
  refuses: (missing) => `Šio sutikimo dar negalima priimti. Duomenų valdytojas nenurodė: ${missing}.`,
  notRecorded:
    'Jūsų sutikimo užregistruoti nepavyko, todėl forma neišsiųsta. Tai, ką įvedėte, išsaugota; bandykite dar kartą.',
  notRecordedSent: 'Jūsų sutikimo užregistruoti nepavyko. Forma siunčiama be jo.',
  signing: 'Registruojame jūsų pasirinkimą…',
  showAll: 'Rodyti visą tekstą',
  showLess: 'Rodyti mažiau',
  noBox: 'Jūsų žiniai: tai nėra grindžiama jūsų sutikimu.',
  yes: 'taip',
  no: 'ne',
  items: {
    operator: 'Duomenų valdytojas',
    subject: 'Sutikimą duodantis asmuo',
    term: 'Terminas',
    thirdParties: 'Perdavimas trečiosioms šalims',
    crossBorder: 'Perdavimas į užsienį',
    publicSources: 'Platinimas viešuose šaltiniuose',
    data: 'Duomenų sąrašas',
    other: 'Kita informacija',
  },
  bin: 'BIN',
  subject: 'šioje formoje nurodytas asmuo; sutikimo įraše saugomas vardo kodas, o ne vardas',
  special: 'speciali kategorija',
  policyTerm: (text) => `politikoje nurodyta: ${text}`,
  necessary: (text) => `kodėl tai būtina: ${text}`,
  adequacy: {
    yes: 'duomenų valdytojas mano, kad ši šalis saugo asmens duomenis',
    no: 'ši šalis neužtikrina asmens duomenų apsaugos',
    unknown: 'asmens duomenų apsauga šioje šalyje nepatvirtinta',
  },
  kept: (term, countries) => `duomenų saugojimo trukmė: ${term}; saugojimo vieta: ${countries}`,
  automated: 'tvarkymas automatizuotas',
  notAutomated: 'sprendimai nepriimami vien automatiškai',
  methods: (list) => `veiksmai: ${list}`,
  withdraw: (where) => `sutikimą galite bet kada atšaukti: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: { 'until-purpose': 'kol bus pasiektas tikslas', 'until-withdrawal': 'kol atšauksite' },
  missing: {
    operator: 'savo pavadinimo',
    bin: 'savo BIN',
    address: 'savo pašto adreso',
    policy: 'savo politikos',
    term: 'sutikimo termino',
    thirdParties: 'kas yra trečiosios šalys',
    crossBorder: 'į kurią šalį perduodami duomenys',
    publicSources: 'kur duomenys viešinami',
    data: 'duomenų sąrašo',
    withdrawal: 'kaip atšaukti sutikimą',
    subject: 'lauko su asmens vardu',
  },
  send: 'Siųsti',
  statement: (f) => [
    `Aš, šioje formoje nurodytas asmuo, laisvai, savo valia ir savo interesais duodu duomenų valdytojui ${f.operator} sutikimą ${
      {
        processing: 'rinkti ir tvarkyti mano asmens duomenis',
        third_party_transfer: 'perduoti mano asmens duomenis trečiosioms šalims',
        cross_border: 'perduoti mano asmens duomenis į užsienį',
        public_distribution: 'platinti mano asmens duomenis viešuose šaltiniuose',
        marketing: 'naudoti mano asmens duomenis pranešimams man siųsti',
        analytics: 'naudoti mano asmens duomenis analitikai',
        functional: 'naudoti mano asmens duomenis papildomoms funkcijoms',
        special_category: 'rinkti ir tvarkyti mano specialius asmens duomenis',
      }[f.kind]
    }. Tikslas: ${f.purpose}.`,
    `Mano duomenys, kuriuos apima šis sutikimas: ${f.categories}. ${f.terms}`,
    `Perdavimas trečiosioms šalims: ${f.thirdParties}. Perdavimas į užsienį: ${f.crossBorder}. Platinimas viešuose šaltiniuose: ${f.publicSources}.`,
    'Apie savo duomenų pasikeitimus pranešiu duomenų valdytojui.',
    `Sutikimo terminas: ${f.term}. Galiu jį bet kada atšaukti: ${f.withdrawal}. Po to mano duomenys gali būti tvarkomi tik įstatymo nustatytais atvejais.`,
  ],
  addressedTo: 'Kam',
  represent: 'Veikiu kito asmens vardu',
  representing:
    'Formoje nurodytas asmuo, kurio vardu veikiate. Nurodykite, kas esate ir kokiu pagrindu veikiate.',
  basis: 'Kokiu pagrindu',
  bases: {
    parent: 'vienas iš tėvų',
    guardian: 'globėjas arba rūpintojas',
    power_of_attorney: 'įgaliojimas',
    other: 'kitas teisėtas pagrindas',
  },
  representativeName: 'Jūsų vardas ir pavardė',
  representativeMissing: 'Nurodykite savo vardą ir pavardę: pažymėjote, kad veikiate kito asmens vardu.',
  statementMissing: (text) => `Kad išsiųstumėte formą, patvirtinkite: „${text}“`,
  disagree: 'Nesutinku',
  disagreeTitle: 'Palikti formą?',
  disagreeText: 'Tai, ką įvedėte, bus ištrinta ir niekas nebus išsiųsta.',
  disagreeConfirm: 'Ištrinti ir išeiti',
  disagreeBack: 'Grįžti į formą',
  written: 'Šiam perdavimui pažymėjimo nepakanka: reikia jūsų rašytinio sutikimo. Pasirinkite būdą.',
  writtenMissing:
    'Pasirinkite parašą arba išspausdintą pareiškimą: šiam perdavimui reikia rašytinio sutikimo.',
  sign: 'Elektroninis parašas (NCALayer)',
  signExplained:
    'Siunčiant formą, puslapis prisijungia prie šio kompiuterio programos NCALayer (127.0.0.1:13579) ir prašo jūsų parašo. Naršyklė gali paklausti, ar tai leidžiate. Parašą gauna tik duomenų valdytojas, naršyklėje jis nesaugomas.',
  print: 'Išspausdintas pareiškimas',
  printExplained:
    'Siunčiant formą, išspausdinamas pareiškimas su jūsų įrašo numeriu. Pasirašykite jį ir perduokite duomenų valdytojui.',
  ncaMissing:
    'NCALayer neatsako. Paleiskite programą (arba įdiekite ją iš ncl.pki.gov.kz) ir siųskite dar kartą arba pasirinkite išspausdintą pareiškimą.',
  ncaFailed:
    'Nebuvo pasirašyta, todėl forma neišsiųsta. Kad pasirašytumėte, siųskite dar kartą arba pasirinkite išspausdintą pareiškimą.',
  ncaSimple:
    'Nebuvo pasirašyta. Forma siunčiama su paprastu pažymėjimu; perdavimas, kuriam reikia rašytinės formos, lieka uždarytas.',
  paper: {
    title: 'Pareiškimas dėl sutikimo',
    name: 'Vardas ir pavardė',
    signature: 'Parašas',
    date: 'Data',
    receipt: 'Sutikimo įrašo numeris',
    hash: 'Įrašo maiša (SHA-256)',
    note: 'Pareiškimas galioja, kai yra pasirašytas ir perduotas duomenų valdytojui.',
  },
};
export default lt;
