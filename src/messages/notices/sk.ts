import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Oznámenia prevádzkovateľa',
  kinds: {
    breach: 'Oznámenie o porušení ochrany údajov',
    'policy-change': 'Zásady sa zmenili',
    statement: 'Oznámenie prevádzkovateľa',
  },
  issued: (date) => `Zverejnené ${date}`,
  period: (since, until) =>
    since && until ? `Kedy: od ${since} do ${until}` : since ? `Kedy: od ${since}` : `Kedy: do ${until}`,
  data: 'Dotknuté údaje',
  purposes: 'Čoho sa to týka',
  steps: 'Čo môžete urobiť',
  more: 'Viac',
  contact: 'Kam sa obrátiť',
  dismiss: 'Prečítané',
  policyChanged: (title) => `Zásady sa zmenili: ${title}`,
  policyKept: 'To, s čím ste súhlasili, sa nezmenilo, preto váš súhlas naďalej platí.',
  policyFrom: (date) => `Nové znenie platí od ${date}. Dovtedy platí váš skorší súhlas.`,
  versions: (before, after) => `Predtým verzia ${before}, teraz verzia ${after}`,
  openPolicy: 'Otvoriť zásady',
  whatChanged: 'Čo sa zmenilo',
  subject: 'Predmet',
  before: 'Predtým',
  after: 'Teraz',
  none: 'žiadne',
  members: {
    data: 'Údaje',
    recipients: 'Príjemcovia',
    countries: 'Krajiny',
    services: 'Služby',
    public: 'Verejné zdroje',
    term: 'Doba',
    kind: 'Druh súhlasu',
    type: 'Účel',
  },
  external: 'Odchádzate na inú stránku. Má vlastné pravidlá; zásady tejto stránky sa na ňu nevzťahujú.',
  goOn: 'Pokračovať',
  stay: 'Zostať',
  authArea: 'V prehliadači sú vypnuté súbory cookie: časti s prihlásením sa možno neotvoria.',
};
export default texts;
