import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Oznámení správce',
  kinds: {
    breach: 'Oznámení o porušení zabezpečení údajů',
    'policy-change': 'Zásady se změnily',
    statement: 'Oznámení správce',
  },
  issued: (date) => `Zveřejněno ${date}`,
  period: (since, until) =>
    since && until ? `Kdy: od ${since} do ${until}` : since ? `Kdy: od ${since}` : `Kdy: do ${until}`,
  data: 'Dotčené údaje',
  purposes: 'Čeho se to týká',
  steps: 'Co můžete udělat',
  more: 'Více',
  contact: 'Kam se obrátit',
  dismiss: 'Přečteno',
  policyChanged: (title) => `Zásady se změnily: ${title}`,
  policyKept: 'To, k čemu byl souhlas udělen, se nezměnilo, proto váš souhlas platí dál.',
  policyFrom: (date) => `Nové znění platí od ${date}. Do té doby platí váš dřívější souhlas.`,
  versions: (before, after) => `Dříve verze ${before}, nyní verze ${after}`,
  openPolicy: 'Otevřít zásady',
  whatChanged: 'Co se změnilo',
  subject: 'Předmět',
  before: 'Dříve',
  after: 'Nyní',
  none: 'žádné',
  members: {
    data: 'Údaje',
    recipients: 'Příjemci',
    countries: 'Země',
    services: 'Služby',
    public: 'Veřejné zdroje',
    term: 'Doba',
    kind: 'Druh souhlasu',
    type: 'Účel',
  },
  external: 'Odcházíte na jiný web. Má vlastní pravidla; zásady tohoto webu se na něj nevztahují.',
  goOn: 'Pokračovat',
  stay: 'Zůstat',
  authArea: 'V prohlížeči jsou vypnuté soubory cookie: části s přihlášením se nemusí otevřít.',
};
export default texts;
