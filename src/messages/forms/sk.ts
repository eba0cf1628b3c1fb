import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['rok', 'roky', 'rokov'],
  M: ['mesiac', 'mesiace', 'mesiacov'],
  W: ['týždeň', 'týždne', 'týždňov'],
  D: ['deň', 'dni', 'dní'],
} as const;

const FORMS: Readonly<Partial<Record<Intl.LDMLPluralRule, 0 | 1>>> = { one: 0, few: 1 };
const plural = new Intl.PluralRules('sk');

const sk: FurtherFormMessages = {
  kinds: {
    processing: 'Súhlasím so spracúvaním svojich osobných údajov',
    third_party_transfer: 'Súhlasím s poskytnutím svojich osobných údajov tretím stranám',
    cross_border: 'Súhlasím s prenosom svojich osobných údajov do zahraničia',
    public_distribution: 'Súhlasím so šírením svojich osobných údajov vo verejne prístupných zdrojoch',
    marketing: 'Súhlasím so zasielaním správ',
    analytics: 'Súhlasím s analytikou',
    functional: 'Súhlasím s doplnkovými funkciami',
    special_category: 'Súhlasím so spracúvaním svojich osobných údajov osobitných kategórií',
  },
  required: 'povinné',
  tickIt: (title) =>
    `Ak chcete formulár odoslať, začiarknite toto políčko: „${title}“. Čo ste vyplnili, zostáva zachované.`,
  nameMissing: 'Uveďte meno osoby, ktorá súhlas udeľuje. Bez mena sa súhlas nezaznamená.',
  refuses: (missing) => `Tento súhlas zatiaľ nemožno prijať. Prevádzkovateľ neuviedol: ${missing}.`,
  notRecorded:
    'Súhlas sa nepodarilo zaznamenať, preto sa formulár neodoslal. Čo ste vyplnili, zostáva zachované; skúste to znova.',
  notRecordedSent: 'Súhlas sa nepodarilo zaznamenať. Formulár sa odosiela bez neho.',
  signing: 'Zaznamenávame váš výber…',
  showAll: 'Zobraziť celý text',
  showLess: 'Zobraziť menej',
  noBox: 'Pre informáciu: toto nie je založené na vašom súhlase.',
  yes: 'áno',
  no: 'nie',
  items: {
    operator: 'Prevádzkovateľ',
    subject: 'Kto súhlas udeľuje',
    term: 'Doba',
    thirdParties: 'Poskytnutie tretím stranám',
    crossBorder: 'Prenos do zahraničia',
    publicSources: 'Šírenie vo verejne prístupných zdrojoch',
    data: 'Údaje',
    other: 'Ďalšie informácie',
  },
  bin: 'BIN',
  subject: 'osoba uvedená v tomto formulári; záznam o súhlase obsahuje kód mena, nie samotné meno',
  special: 'osobitná kategória',
  policyTerm: (text) => `v zásadách sa uvádza: ${text}`,
  necessary: (text) => `prečo je to nevyhnutné: ${text}`,
  adequacy: {
    yes: 'prevádzkovateľ sa domnieva, že krajina osobné údaje chráni',
    no: 'krajina nezabezpečuje ochranu osobných údajov',
    unknown: 'ochrana osobných údajov v krajine nie je potvrdená',
  },
  kept: (term, countries) => `uchovávanie údajov: ${term}; miesto uchovávania: ${countries}`,
  automated: 'spracúvanie je automatizované',
  notAutomated: 'rozhodnutia sa neprijímajú výlučne automatizovane',
  methods: (list) => `úkony: ${list}`,
  withdraw: (where) => `súhlas môžete kedykoľvek odvolať: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][FORMS[plural.select(count)] ?? 2]}`,
  until: { 'until-purpose': 'do dosiahnutia účelu', 'until-withdrawal': 'do odvolania' },
  missing: {
    operator: 'svoj názov',
    bin: 'svoje BIN',
    address: 'svoju poštovú adresu',
    policy: 'svoje zásady',
    term: 'dobu súhlasu',
    thirdParties: 'komu údaje poskytuje',
    crossBorder: 'do ktorej krajiny údaje prenáša',
    publicSources: 'kde údaje šíri',
    data: 'zoznam údajov',
    withdrawal: 'ako súhlas odvolať',
    subject: 'pole s menom osoby',
  },
  send: 'Odoslať',
  statement: (f) => [
    `Ja, osoba uvedená v tomto formulári, slobodne, z vlastnej vôle a vo vlastnom záujme udeľujem prevádzkovateľovi ${f.operator} súhlas, ktorý sa týka: ${
      {
        processing: 'získavania a spracúvania mojich osobných údajov',
        third_party_transfer: 'poskytnutia mojich osobných údajov tretím stranám',
        cross_border: 'prenosu mojich osobných údajov do zahraničia',
        public_distribution: 'šírenia mojich osobných údajov vo verejne prístupných zdrojoch',
        marketing: 'použitia mojich osobných údajov na zasielanie správ',
        analytics: 'použitia mojich osobných údajov na analytiku',
        functional: 'použitia mojich osobných údajov na doplnkové funkcie',
        special_category: 'získavania a spracúvania mojich osobných údajov osobitných kategórií',
      }[f.kind]
    }. Účel: ${f.purpose}.`,
    `Moje údaje, ktorých sa súhlas týka: ${f.categories}. ${f.terms}`,
    `Poskytnutie tretím stranám: ${f.thirdParties}. Prenos do zahraničia: ${f.crossBorder}. Šírenie vo verejne prístupných zdrojoch: ${f.publicSources}.`,
    'O zmenách svojich údajov budem prevádzkovateľa informovať.',
    `Doba platnosti súhlasu: ${f.term}. Súhlas môžem kedykoľvek odvolať: ${f.withdrawal}. Potom sa moje údaje môžu spracúvať len v prípadoch, ktoré ustanovuje zákon.`,
  ],
  addressedTo: 'Komu',
  represent: 'Konám za inú osobu',
  representing: 'Vo formulári je uvedená osoba, za ktorú konáte. Uveďte, kto ste a na akom základe konáte.',
  basis: 'Na akom základe',
  bases: {
    parent: 'rodič',
    guardian: 'poručník alebo opatrovník',
    power_of_attorney: 'plnomocenstvo',
    other: 'iný zákonný základ',
  },
  representativeName: 'Vaše celé meno',
  representativeMissing: 'Uveďte svoje meno: označili ste, že konáte za inú osobu.',
  statementMissing: (text) => `Ak chcete formulár odoslať, potvrďte: „${text}“`,
  disagree: 'Nesúhlasím',
  disagreeTitle: 'Opustiť formulár?',
  disagreeText: 'Čo ste vyplnili, sa vymaže a nič sa neodošle.',
  disagreeConfirm: 'Vymazať a odísť',
  disagreeBack: 'Späť k formuláru',
  written: 'Na tento prenos začiarknutie nestačí: je potrebný váš písomný súhlas. Vyberte spôsob.',
  writtenMissing: 'Vyberte podpis alebo vytlačené vyhlásenie: tento prenos vyžaduje písomnú formu.',
  sign: 'Elektronický digitálny podpis (NCALayer)',
  signExplained:
    'Pri odoslaní formulára sa stránka spojí s programom NCALayer v tomto počítači (127.0.0.1:13579) a požiada o váš podpis. Prehliadač sa môže opýtať, či to povoľujete. Podpis dostane len prevádzkovateľ; v prehliadači sa neuchováva.',
  print: 'Vytlačené vyhlásenie',
  printExplained:
    'Pri odoslaní formulára sa vytlačí vyhlásenie s číslom záznamu. Podpíšte ho a odovzdajte prevádzkovateľovi.',
  ncaMissing:
    'NCALayer neodpovedá. Spustite ho (alebo nainštalujte z ncl.pki.gov.kz) a odošlite znova, alebo vyberte vytlačené vyhlásenie.',
  ncaFailed:
    'Podpis nevznikol, preto sa formulár neodoslal. Odošlite znova a podpíšte, alebo vyberte vytlačené vyhlásenie.',
  ncaSimple:
    'Podpis nevznikol. Formulár sa odosiela s jednoduchým začiarknutím; prenos, ktorý vyžaduje písomnú formu, zostáva uzavretý.',
  paper: {
    title: 'Vyhlásenie o súhlase',
    name: 'Meno a priezvisko',
    signature: 'Podpis',
    date: 'Dátum',
    receipt: 'Číslo záznamu o súhlase',
    hash: 'Haš záznamu (SHA-256)',
    note: 'Vyhlásenie platí po podpísaní a odovzdaní prevádzkovateľovi.',
  },
};
export default sk;
