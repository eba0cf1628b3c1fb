import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('nb');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { one: 'år', other: 'år' },
  M: { one: 'måned', other: 'måneder' },
  W: { one: 'uke', other: 'uker' },
  D: { one: 'dag', other: 'dager' },
};

const nb: FurtherFormMessages = {
  kinds: {
    processing: 'Jeg samtykker til behandling av personopplysningene mine',
    third_party_transfer: 'Jeg samtykker til at personopplysningene mine gis videre til tredjeparter',
    cross_border: 'Jeg samtykker til at personopplysningene mine overføres til utlandet',
    public_distribution: 'Jeg samtykker til at personopplysningene mine offentliggjøres',
    marketing: 'Jeg samtykker til å motta meldinger',
    analytics: 'Jeg samtykker til analyse',
    functional: 'Jeg samtykker til tilleggsfunksjoner',
    special_category: 'Jeg samtykker til behandling av særlige personopplysninger om meg',
  },
  required: 'obligatorisk',
  tickIt: (title) => `Kryss av i ruten for å sende skjemaet: «${title}». Det du har skrevet, er beholdt.`,
  nameMissing: 'Oppgi navnet på den som samtykker. Uten navn registreres det ikke noe samtykke.',
  refuses: (missing) =>
    `Dette samtykket kan ikke tas imot ennå. Den behandlingsansvarlige har ikke oppgitt: ${missing}.`,
  notRecorded:
    'Samtykket ditt kunne ikke registreres, så skjemaet ble ikke sendt. Det du har skrevet, er beholdt; prøv igjen.',
  notRecordedSent: 'Samtykket ditt kunne ikke registreres. Skjemaet sendes uten det.',
  signing: 'Valget ditt registreres …',
  showAll: 'Vis hele teksten',
  showLess: 'Vis mindre',
  noBox: 'Til din orientering: dette bygger ikke på ditt samtykke.',
  yes: 'ja',
  no: 'nei',
  items: {
    operator: 'Behandlingsansvarlig',
    subject: 'Den som samtykker',
    term: 'Varighet',
    thirdParties: 'Utlevering til tredjeparter',
    crossBorder: 'Overføring til utlandet',
    publicSources: 'Spredning i offentlige kilder',
    data: 'Opplysninger',
    other: 'Annet',
  },
  bin: 'BIN',
  subject:
    'personen som er navngitt i dette skjemaet; samtykkeposten inneholder en kode for navnet, ikke navnet',
  special: 'særlig kategori',
  policyTerm: (text) => `erklæringen sier: ${text}`,
  necessary: (text) => `hvorfor det er nødvendig: ${text}`,
  adequacy: {
    yes: 'den behandlingsansvarlige mener at landet verner personopplysninger',
    no: 'landet sikrer ikke vernet av personopplysninger',
    unknown: 'vernet av personopplysninger i landet er ikke bekreftet',
  },
  kept: (term, countries) => `opplysningene lagres: ${term}, i ${countries}`,
  automated: 'behandlingen er automatisert',
  notAutomated: 'avgjørelser tas ikke utelukkende automatisk',
  methods: (list) => `handlinger: ${list}`,
  withdraw: (where) => `du kan trekke tilbake samtykket når som helst: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: { 'until-purpose': 'til formålet er oppnådd', 'until-withdrawal': 'til du trekker det tilbake' },
  missing: {
    operator: 'navnet sitt',
    bin: 'sitt BIN',
    address: 'postadressen sin',
    policy: 'personvernerklæringen sin',
    term: 'samtykkets varighet',
    thirdParties: 'hvem tredjepartene er',
    crossBorder: 'hvilket land opplysningene overføres til',
    publicSources: 'hvor opplysningene offentliggjøres',
    data: 'hvilke opplysninger det gjelder',
    withdrawal: 'hvordan samtykket trekkes tilbake',
    subject: 'feltet med personens navn',
  },
  send: 'Send',
  statement: (f) => [
    `Jeg, personen som er navngitt i dette skjemaet, gir frivillig, av egen vilje og i egen interesse ${f.operator} mitt samtykke til ${
      {
        processing: 'innsamling og behandling av personopplysningene mine',
        third_party_transfer: 'utlevering av personopplysningene mine til tredjeparter',
        cross_border: 'overføring av personopplysningene mine til utlandet',
        public_distribution: 'spredning av personopplysningene mine i offentlige kilder',
        marketing: 'bruk av personopplysningene mine til å sende meg meldinger',
        analytics: 'bruk av personopplysningene mine til analyse',
        functional: 'bruk av personopplysningene mine til tilleggsfunksjoner',
        special_category: 'innsamling og behandling av særlige personopplysninger om meg',
      }[f.kind]
    }. Formål: ${f.purpose}.`,
    `Opplysninger om meg som samtykket omfatter: ${f.categories}. ${f.terms}`,
    `Utlevering til tredjeparter: ${f.thirdParties}. Overføring til utlandet: ${f.crossBorder}. Spredning i offentlige kilder: ${f.publicSources}.`,
    'Jeg sier fra til den behandlingsansvarlige om endringer i opplysningene mine.',
    `Samtykket gjelder: ${f.term}. Jeg kan trekke det tilbake når som helst: ${f.withdrawal}. Deretter kan opplysningene mine bare behandles i de tilfellene loven fastsetter.`,
  ],
  addressedTo: 'Til',
  represent: 'Jeg handler for en annen person',
  representing:
    'Skjemaet navngir personen du handler for. Oppgi hvem du er, og på hvilket grunnlag du handler.',
  basis: 'På hvilket grunnlag',
  bases: {
    parent: 'forelder',
    guardian: 'verge',
    power_of_attorney: 'fullmakt',
    other: 'annet lovlig grunnlag',
  },
  representativeName: 'Ditt eget fulle navn',
  representativeMissing: 'Oppgi ditt eget navn: du har oppgitt at du handler for en annen person.',
  statementMissing: (text) => `Bekreft for å sende skjemaet: «${text}»`,
  disagree: 'Jeg samtykker ikke',
  disagreeTitle: 'Forlate skjemaet?',
  disagreeText: 'Det du har skrevet, slettes, og ingenting sendes.',
  disagreeConfirm: 'Slett og forlat',
  disagreeBack: 'Tilbake til skjemaet',
  written:
    'Et kryss er ikke nok for denne overføringen: den krever skriftlig samtykke fra deg. Velg hvordan.',
  writtenMissing: 'Velg signatur eller en utskrevet erklæring: denne overføringen krever skriftlig samtykke.',
  sign: 'Elektronisk signatur (NCALayer)',
  signExplained:
    'Når du sender skjemaet, kobler siden seg til NCALayer på denne datamaskinen (127.0.0.1:13579) og ber om signaturen din. Nettleseren kan spørre om du tillater det. Signaturen går bare til den behandlingsansvarlige og lagres ikke i nettleseren.',
  print: 'Utskrevet erklæring',
  printExplained:
    'Når du sender skjemaet, skrives det ut en erklæring med nummeret på samtykkeposten din. Signer den og lever den til den behandlingsansvarlige.',
  ncaMissing:
    'NCALayer svarer ikke. Start det (eller installer det fra ncl.pki.gov.kz) og send på nytt, eller velg den utskrevne erklæringen.',
  ncaFailed:
    'Det ble ikke signert, så skjemaet ble ikke sendt. Send på nytt for å signere, eller velg den utskrevne erklæringen.',
  ncaSimple:
    'Det ble ikke signert. Skjemaet sendes med et vanlig kryss; overføringen som krever skriftlig form, forblir stengt.',
  paper: {
    title: 'Samtykkeerklæring',
    name: 'Fullt navn',
    signature: 'Underskrift',
    date: 'Dato',
    receipt: 'Samtykkepostens nummer',
    hash: 'Postens hash (SHA-256)',
    note: 'Erklæringen gjelder når den er underskrevet og levert til den behandlingsansvarlige.',
  },
};
export default nb;
