import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['rok', 'roky', 'let'],
  M: ['měsíc', 'měsíce', 'měsíců'],
  W: ['týden', 'týdny', 'týdnů'],
  D: ['den', 'dny', 'dnů'],
} as const;

const FORMS: Readonly<Partial<Record<Intl.LDMLPluralRule, 0 | 1>>> = { one: 0, few: 1 };
const plural = new Intl.PluralRules('cs');

const cs: FurtherFormMessages = {
  kinds: {
    processing: 'Souhlasím se zpracováním svých osobních údajů',
    third_party_transfer: 'Souhlasím s předáním svých osobních údajů třetím stranám',
    cross_border: 'Souhlasím s předáním svých osobních údajů do zahraničí',
    public_distribution: 'Souhlasím se šířením svých osobních údajů ve veřejně přístupných zdrojích',
    marketing: 'Souhlasím se zasíláním zpráv',
    analytics: 'Souhlasím s analytikou',
    functional: 'Souhlasím s doplňkovými funkcemi',
    special_category: 'Souhlasím se zpracováním svých osobních údajů zvláštních kategorií',
  },
  required: 'povinné',
  tickIt: (title) =>
    `Chcete-li formulář odeslat, zaškrtněte toto políčko: „${title}“. Vyplněné údaje zůstávají zachovány.`,
  nameMissing: 'Uveďte jméno osoby, která souhlas uděluje. Bez jména se souhlas nezaznamená.',
  refuses: (missing) => `Tento souhlas zatím nelze přijmout. Správce neuvedl: ${missing}.`,
  notRecorded:
    'Souhlas se nepodařilo zaznamenat, proto formulář nebyl odeslán. Vyplněné údaje zůstávají zachovány; zkuste to znovu.',
  notRecordedSent: 'Souhlas se nepodařilo zaznamenat. Formulář se odesílá bez něj.',
  signing: 'Zaznamenáváme váš výběr…',
  showAll: 'Zobrazit celý text',
  showLess: 'Zobrazit méně',
  noBox: 'Pro informaci: toto není založeno na vašem souhlasu.',
  yes: 'ano',
  no: 'ne',
  items: {
    operator: 'Správce',
    subject: 'Kdo souhlas uděluje',
    term: 'Doba',
    thirdParties: 'Předání třetím stranám',
    crossBorder: 'Předání do zahraničí',
    publicSources: 'Šíření ve veřejně přístupných zdrojích',
    data: 'Údaje',
    other: 'Další informace',
  },
  bin: 'BIN',
  subject: 'osoba uvedená v tomto formuláři; záznam o souhlasu obsahuje kód jména, nikoli jméno samotné',
  special: 'zvláštní kategorie',
  policyTerm: (text) => `v zásadách je uvedeno: ${text}`,
  necessary: (text) => `proč je to nezbytné: ${text}`,
  adequacy: {
    yes: 'správce má za to, že země osobní údaje chrání',
    no: 'země nezajišťuje ochranu osobních údajů',
    unknown: 'ochrana osobních údajů v zemi není potvrzena',
  },
  kept: (term, countries) => `uchovávání údajů: ${term}; místo uchovávání: ${countries}`,
  automated: 'zpracování je automatizované',
  notAutomated: 'rozhodnutí se nepřijímají pouze automatizovaně',
  methods: (list) => `úkony: ${list}`,
  withdraw: (where) => `souhlas můžete kdykoli odvolat: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][FORMS[plural.select(count)] ?? 2]}`,
  until: { 'until-purpose': 'do dosažení účelu', 'until-withdrawal': 'do odvolání' },
  missing: {
    operator: 'svůj název',
    bin: 'své BIN',
    address: 'svou poštovní adresu',
    policy: 'své zásady',
    term: 'dobu souhlasu',
    thirdParties: 'komu údaje předává',
    crossBorder: 'do které země údaje předává',
    publicSources: 'kde údaje šíří',
    data: 'seznam údajů',
    withdrawal: 'jak souhlas odvolat',
    subject: 'pole se jménem osoby',
  },
  send: 'Odeslat',
  statement: (f) => [
    `Já, osoba uvedená v tomto formuláři, svobodně, z vlastní vůle a ve vlastním zájmu uděluji správci ${f.operator} souhlas, který se týká: ${
      {
        processing: 'shromažďování a zpracování mých osobních údajů',
        third_party_transfer: 'předání mých osobních údajů třetím stranám',
        cross_border: 'předání mých osobních údajů do zahraničí',
        public_distribution: 'šíření mých osobních údajů ve veřejně přístupných zdrojích',
        marketing: 'použití mých osobních údajů k zasílání zpráv',
        analytics: 'použití mých osobních údajů k analytice',
        functional: 'použití mých osobních údajů k doplňkovým funkcím',
        special_category: 'shromažďování a zpracování mých osobních údajů zvláštních kategorií',
      }[f.kind]
    }. Účel: ${f.purpose}.`,
    `Moje údaje, kterých se souhlas týká: ${f.categories}. ${f.terms}`,
    `Předání třetím stranám: ${f.thirdParties}. Předání do zahraničí: ${f.crossBorder}. Šíření ve veřejně přístupných zdrojích: ${f.publicSources}.`,
    'O změnách svých údajů budu správce informovat.',
    `Doba platnosti souhlasu: ${f.term}. Souhlas mohu kdykoli odvolat: ${f.withdrawal}. Potom mohou být moje údaje zpracovávány jen v případech, které stanoví zákon.`,
  ],
  addressedTo: 'Komu',
  represent: 'Jednám za jinou osobu',
  representing:
    'Ve formuláři je uvedena osoba, za kterou jednáte. Uveďte, kdo jste a na jakém základě jednáte.',
  basis: 'Na jakém základě',
  bases: {
    parent: 'rodič',
    guardian: 'poručník nebo opatrovník',
    power_of_attorney: 'plná moc',
    other: 'jiný zákonný základ',
  },
  representativeName: 'Vaše celé jméno',
  representativeMissing: 'Uveďte své jméno: bylo označeno, že jednáte za jinou osobu.',
  statementMissing: (text) => `Chcete-li formulář odeslat, potvrďte: „${text}“`,
  disagree: 'Nesouhlasím',
  disagreeTitle: 'Opustit formulář?',
  disagreeText: 'Vyplněné údaje se smažou a nic se neodešle.',
  disagreeConfirm: 'Smazat a odejít',
  disagreeBack: 'Zpět k formuláři',
  written: 'K tomuto předání zaškrtnutí nestačí: je třeba váš písemný souhlas. Zvolte způsob.',
  writtenMissing: 'Zvolte podpis nebo vytištěné prohlášení: toto předání vyžaduje písemnou formu.',
  sign: 'Elektronický digitální podpis (NCALayer)',
  signExplained:
    'Při odeslání formuláře se stránka spojí s programem NCALayer v tomto počítači (127.0.0.1:13579) a požádá o váš podpis. Prohlížeč se může zeptat, zda to povolujete. Podpis dostane jen správce; v prohlížeči se neuchovává.',
  print: 'Vytištěné prohlášení',
  printExplained:
    'Při odeslání formuláře se vytiskne prohlášení s číslem záznamu. Podepište je a předejte správci.',
  ncaMissing:
    'NCALayer neodpovídá. Spusťte jej (nebo nainstalujte z ncl.pki.gov.kz) a odešlete znovu, nebo zvolte vytištěné prohlášení.',
  ncaFailed:
    'Podpis nebyl vytvořen, proto formulář nebyl odeslán. Odešlete znovu a podepište, nebo zvolte vytištěné prohlášení.',
  ncaSimple:
    'Podpis nebyl vytvořen. Formulář se odesílá s prostým zaškrtnutím; předání, které vyžaduje písemnou formu, zůstává uzavřené.',
  paper: {
    title: 'Prohlášení o souhlasu',
    name: 'Jméno a příjmení',
    signature: 'Podpis',
    date: 'Datum',
    receipt: 'Číslo záznamu o souhlasu',
    hash: 'Haš záznamu (SHA-256)',
    note: 'Prohlášení platí po podepsání a předání správci.',
  },
};
export default cs;
