import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('da');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { one: 'år', other: 'år' },
  M: { one: 'måned', other: 'måneder' },
  W: { one: 'uge', other: 'uger' },
  D: { one: 'dag', other: 'dage' },
};

const da: FurtherFormMessages = {
  kinds: {
    processing: 'Jeg giver samtykke til behandling af mine personoplysninger',
    third_party_transfer: 'Jeg giver samtykke til videregivelse af mine personoplysninger til tredjeparter',
    cross_border: 'Jeg giver samtykke til overførsel af mine personoplysninger til udlandet',
    public_distribution: 'Jeg giver samtykke til, at mine personoplysninger offentliggøres',
    marketing: 'Jeg giver samtykke til at modtage beskeder',
    analytics: 'Jeg giver samtykke til analyse',
    functional: 'Jeg giver samtykke til ekstra funktioner',
    special_category: 'Jeg giver samtykke til behandling af mine særlige personoplysninger',
  },
  required: 'påkrævet',
  tickIt: (title) =>
    `Sæt kryds i dette felt for at sende formularen: »${title}«. Det, du har skrevet, er bevaret.`,
  nameMissing: 'Angiv navnet på den person, der giver samtykke. Uden navn registreres intet samtykke.',
  refuses: (missing) =>
    `Dette samtykke kan ikke modtages endnu. Den dataansvarlige har ikke oplyst: ${missing}.`,
  notRecorded:
    'Dit samtykke kunne ikke registreres, så formularen blev ikke sendt. Det, du har skrevet, er bevaret; prøv igen.',
  notRecordedSent: 'Dit samtykke kunne ikke registreres. Formularen sendes uden det.',
  signing: 'Dit valg registreres…',
  showAll: 'Vis hele teksten',
  showLess: 'Vis mindre',
  noBox: 'Til din orientering: dette bygger ikke på dit samtykke.',
  yes: 'ja',
  no: 'nej',
  items: {
    operator: 'Dataansvarlig',
    subject: 'Den, der giver samtykke',
    term: 'Varighed',
    thirdParties: 'Videregivelse til tredjeparter',
    crossBorder: 'Overførsel til udlandet',
    publicSources: 'Udbredelse i offentlige kilder',
    data: 'Oplysninger',
    other: 'Andet',
  },
  bin: 'BIN',
  subject:
    'den person, der er nævnt i denne formular; samtykkeposten indeholder en kode for navnet, ikke navnet',
  special: 'særlig kategori',
  policyTerm: (text) => `politikken siger: ${text}`,
  necessary: (text) => `hvorfor det er nødvendigt: ${text}`,
  adequacy: {
    yes: 'den dataansvarlige vurderer, at landet beskytter personoplysninger',
    no: 'landet sikrer ikke beskyttelsen af personoplysninger',
    unknown: 'beskyttelsen af personoplysninger i landet er ikke bekræftet',
  },
  kept: (term, countries) => `oplysningerne opbevares: ${term}, i ${countries}`,
  automated: 'behandlingen er automatiseret',
  notAutomated: 'afgørelser træffes ikke alene automatisk',
  methods: (list) => `handlinger: ${list}`,
  withdraw: (where) => `du kan når som helst trække samtykket tilbage: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: {
    'until-purpose': 'indtil formålet er opnået',
    'until-withdrawal': 'indtil du trækker det tilbage',
  },
  missing: {
    operator: 'sit navn',
    bin: 'sit BIN',
    address: 'sin postadresse',
    policy: 'sin politik',
    term: 'samtykkets varighed',
    thirdParties: 'hvem tredjeparterne er',
    crossBorder: 'til hvilket land oplysningerne overføres',
    publicSources: 'hvor oplysningerne offentliggøres',
    data: 'hvilke oplysninger det gælder',
    withdrawal: 'hvordan samtykket trækkes tilbage',
    subject: 'feltet med personens navn',
  },
  send: 'Send',
  statement: (f) => [
    `Jeg, den person, der er nævnt i denne formular, giver frivilligt, af egen vilje og i egen interesse ${f.operator} mit samtykke til ${
      {
        processing: 'indsamling og behandling af mine personoplysninger',
        third_party_transfer: 'videregivelse af mine personoplysninger til tredjeparter',
        cross_border: 'overførsel af mine personoplysninger til udlandet',
        public_distribution: 'udbredelse af mine personoplysninger i offentlige kilder',
        marketing: 'brug af mine personoplysninger til at sende mig beskeder',
        analytics: 'brug af mine personoplysninger til analyse',
        functional: 'brug af mine personoplysninger til ekstra funktioner',
        special_category: 'indsamling og behandling af mine særlige personoplysninger',
      }[f.kind]
    }. Formål: ${f.purpose}.`,
    `Mine oplysninger, som samtykket omfatter: ${f.categories}. ${f.terms}`,
    `Videregivelse til tredjeparter: ${f.thirdParties}. Overførsel til udlandet: ${f.crossBorder}. Udbredelse i offentlige kilder: ${f.publicSources}.`,
    'Jeg giver den dataansvarlige besked om ændringer i mine oplysninger.',
    `Samtykket gælder: ${f.term}. Jeg kan når som helst trække det tilbage: ${f.withdrawal}. Derefter må mine oplysninger kun behandles i de tilfælde, som loven fastsætter.`,
  ],
  addressedTo: 'Til',
  represent: 'Jeg handler for en anden person',
  representing:
    'Formularen nævner den person, du handler for. Angiv, hvem du er, og på hvilket grundlag du handler.',
  basis: 'På hvilket grundlag',
  bases: {
    parent: 'forælder',
    guardian: 'værge',
    power_of_attorney: 'fuldmagt',
    other: 'andet lovligt grundlag',
  },
  representativeName: 'Dit eget fulde navn',
  representativeMissing: 'Angiv dit eget navn: du har angivet, at du handler for en anden person.',
  statementMissing: (text) => `Bekræft for at sende formularen: »${text}«`,
  disagree: 'Jeg giver ikke samtykke',
  disagreeTitle: 'Forlad formularen?',
  disagreeText: 'Det, du har skrevet, slettes, og intet sendes.',
  disagreeConfirm: 'Slet og forlad',
  disagreeBack: 'Tilbage til formularen',
  written: 'Et kryds er ikke nok til denne overførsel: den kræver dit skriftlige samtykke. Vælg hvordan.',
  writtenMissing:
    'Vælg underskrift eller en udskrevet erklæring: denne overførsel kræver skriftligt samtykke.',
  sign: 'Elektronisk underskrift (NCALayer)',
  signExplained:
    'Når du sender formularen, forbinder siden til NCALayer på denne computer (127.0.0.1:13579) og beder om din underskrift. Browseren kan spørge, om du tillader det. Underskriften går kun til den dataansvarlige og gemmes ikke i browseren.',
  print: 'Udskrevet erklæring',
  printExplained:
    'Når du sender formularen, udskrives en erklæring med nummeret på din samtykkepost. Underskriv den, og aflever den til den dataansvarlige.',
  ncaMissing:
    'NCALayer svarer ikke. Start det (eller installer det fra ncl.pki.gov.kz), og send igen, eller vælg den udskrevne erklæring.',
  ncaFailed:
    'Der blev ikke underskrevet, så formularen blev ikke sendt. Send igen for at underskrive, eller vælg den udskrevne erklæring.',
  ncaSimple:
    'Der blev ikke underskrevet. Formularen sendes med et almindeligt kryds; den overførsel, der kræver skriftlig form, forbliver lukket.',
  paper: {
    title: 'Samtykkeerklæring',
    name: 'Fulde navn',
    signature: 'Underskrift',
    date: 'Dato',
    receipt: 'Samtykkepostens nummer',
    hash: 'Postens hash (SHA-256)',
    note: 'Erklæringen gælder, når den er underskrevet og afleveret til den dataansvarlige.',
  },
};
export default da;
