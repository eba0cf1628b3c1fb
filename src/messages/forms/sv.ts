import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('sv');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { one: 'år', other: 'år' },
  M: { one: 'månad', other: 'månader' },
  W: { one: 'vecka', other: 'veckor' },
  D: { one: 'dag', other: 'dagar' },
};

const sv: FurtherFormMessages = {
  kinds: {
    processing: 'Jag samtycker till behandling av mina personuppgifter',
    third_party_transfer: 'Jag samtycker till att mina personuppgifter lämnas ut till tredje part',
    cross_border: 'Jag samtycker till att mina personuppgifter överförs utomlands',
    public_distribution: 'Jag samtycker till att mina personuppgifter offentliggörs',
    marketing: 'Jag samtycker till att få meddelanden',
    analytics: 'Jag samtycker till analys',
    functional: 'Jag samtycker till extra funktioner',
    special_category: 'Jag samtycker till behandling av mina särskilda personuppgifter',
  },
  required: 'obligatoriskt',
  tickIt: (title) => `Kryssa i rutan för att skicka formuläret: ”${title}”. Det du har skrivit finns kvar.`,
  nameMissing: 'Ange namnet på den som samtycker. Utan namn registreras inget samtycke.',
  refuses: (missing) =>
    `Samtycket kan inte tas emot ännu. Den personuppgiftsansvarige har inte angett: ${missing}.`,
  notRecorded:
    'Ditt samtycke kunde inte registreras, så formuläret skickades inte. Det du har skrivit finns kvar; försök igen.',
  notRecordedSent: 'Ditt samtycke kunde inte registreras. Formuläret skickas utan det.',
  signing: 'Ditt val registreras…',
  showAll: 'Visa hela texten',
  showLess: 'Visa mindre',
  noBox: 'För din kännedom: detta grundas inte på ditt samtycke.',
  yes: 'ja',
  no: 'nej',
  items: {
    operator: 'Personuppgiftsansvarig',
    subject: 'Den som samtycker',
    term: 'Giltighetstid',
    thirdParties: 'Utlämnande till tredje part',
    crossBorder: 'Överföring utomlands',
    publicSources: 'Spridning i offentliga källor',
    data: 'Uppgifter',
    other: 'Övrigt',
  },
  bin: 'BIN',
  subject:
    'den person som namnges i detta formulär; samtyckesposten innehåller en kod för namnet, inte namnet',
  special: 'särskild kategori',
  policyTerm: (text) => `policyn anger: ${text}`,
  necessary: (text) => `varför det är nödvändigt: ${text}`,
  adequacy: {
    yes: 'den personuppgiftsansvarige anser att landet skyddar personuppgifter',
    no: 'landet säkerställer inte skyddet av personuppgifter',
    unknown: 'skyddet av personuppgifter i landet har inte bekräftats',
  },
  kept: (term, countries) => `uppgifterna lagras: ${term}, i ${countries}`,
  automated: 'behandlingen är automatiserad',
  notAutomated: 'beslut fattas inte enbart automatiskt',
  methods: (list) => `åtgärder: ${list}`,
  withdraw: (where) => `du kan återkalla samtycket när som helst: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: { 'until-purpose': 'tills ändamålet är uppnått', 'until-withdrawal': 'tills du återkallar det' },
  missing: {
    operator: 'sitt namn',
    bin: 'sitt BIN',
    address: 'sin postadress',
    policy: 'sin policy',
    term: 'samtyckets giltighetstid',
    thirdParties: 'vilka de tredje parterna är',
    crossBorder: 'till vilket land uppgifterna överförs',
    publicSources: 'var uppgifterna offentliggörs',
    data: 'vilka uppgifter det gäller',
    withdrawal: 'hur samtycket återkallas',
    subject: 'fältet med personens namn',
  },
  send: 'Skicka',
  statement: (f) => [
    `Jag, den person som namnges i detta formulär, ger frivilligt, av egen vilja och i eget intresse ${f.operator} mitt samtycke till ${
      {
        processing: 'insamling och behandling av mina personuppgifter',
        third_party_transfer: 'utlämnande av mina personuppgifter till tredje part',
        cross_border: 'överföring av mina personuppgifter utomlands',
        public_distribution: 'spridning av mina personuppgifter i offentliga källor',
        marketing: 'användning av mina personuppgifter för att skicka meddelanden till mig',
        analytics: 'användning av mina personuppgifter för analys',
        functional: 'användning av mina personuppgifter för extra funktioner',
        special_category: 'insamling och behandling av mina särskilda personuppgifter',
      }[f.kind]
    }. Ändamål: ${f.purpose}.`,
    `Mina uppgifter som samtycket omfattar: ${f.categories}. ${f.terms}`,
    `Utlämnande till tredje part: ${f.thirdParties}. Överföring utomlands: ${f.crossBorder}. Spridning i offentliga källor: ${f.publicSources}.`,
    'Jag meddelar den personuppgiftsansvarige när mina uppgifter ändras.',
    `Samtycket gäller: ${f.term}. Jag kan återkalla det när som helst: ${f.withdrawal}. Därefter får mina uppgifter behandlas endast i de fall som lagen anger.`,
  ],
  addressedTo: 'Till',
  represent: 'Jag agerar för en annan person',
  representing: 'Formuläret namnger den person du agerar för. Ange vem du är och på vilken grund du agerar.',
  basis: 'På vilken grund',
  bases: {
    parent: 'förälder',
    guardian: 'förmyndare eller god man',
    power_of_attorney: 'fullmakt',
    other: 'annan laglig grund',
  },
  representativeName: 'Ditt eget fullständiga namn',
  representativeMissing: 'Ange ditt eget namn: du har angett att du agerar för en annan person.',
  statementMissing: (text) => `Bekräfta för att skicka formuläret: ”${text}”`,
  disagree: 'Jag samtycker inte',
  disagreeTitle: 'Lämna formuläret?',
  disagreeText: 'Det du har skrivit tas bort och ingenting skickas.',
  disagreeConfirm: 'Ta bort och lämna',
  disagreeBack: 'Tillbaka till formuläret',
  written: 'Ett kryss räcker inte för denna överföring: den kräver ditt skriftliga samtycke. Välj hur.',
  writtenMissing: 'Välj underskrift eller utskriven förklaring: denna överföring kräver skriftligt samtycke.',
  sign: 'Elektronisk underskrift (NCALayer)',
  signExplained:
    'När du skickar formuläret ansluter sidan till NCALayer på den här datorn (127.0.0.1:13579) och ber om din underskrift. Webbläsaren kan fråga om du tillåter det. Underskriften går bara till den personuppgiftsansvarige och sparas inte i webbläsaren.',
  print: 'Utskriven förklaring',
  printExplained:
    'När du skickar formuläret skrivs en förklaring med numret på din samtyckespost ut. Skriv under den och lämna den till den personuppgiftsansvarige.',
  ncaMissing:
    'NCALayer svarar inte. Starta det (eller installera det från ncl.pki.gov.kz) och skicka igen, eller välj den utskrivna förklaringen.',
  ncaFailed:
    'Ingen underskrift gjordes, så formuläret skickades inte. Skicka igen för att skriva under, eller välj den utskrivna förklaringen.',
  ncaSimple:
    'Ingen underskrift gjordes. Formuläret skickas med ett vanligt kryss; den överföring som kräver skriftlig form förblir stängd.',
  paper: {
    title: 'Samtyckesförklaring',
    name: 'Fullständigt namn',
    signature: 'Underskrift',
    date: 'Datum',
    receipt: 'Samtyckespostens nummer',
    hash: 'Postens hash (SHA-256)',
    note: 'Förklaringen gäller när den är underskriven och överlämnad till den personuppgiftsansvarige.',
  },
};
export default sv;
