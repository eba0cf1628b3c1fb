import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Паёмҳои оператор',
  kinds: {
    breach: 'Паём дар бораи вайрон шудани амнияти маълумот',
    'policy-change': 'Сиёсат тағйир ёфт',
    statement: 'Паёми оператор',
  },
  issued: (date) => `Нашр шуд: ${date}`,
  period: (since, until) =>
    since && until ? `Кай: аз ${since} то ${until}` : since ? `Кай: аз ${since}` : `Кай: то ${until}`,
  data: 'Ба кадом маълумот дахл дорад',
  purposes: 'Ба чӣ дахл дорад',
  steps: 'Шумо чӣ кор карда метавонед',
  more: 'Муфассал',
  contact: 'Ба куҷо муроҷиат кардан мумкин аст',
  dismiss: 'Хондам',
  policyChanged: (title) => `Сиёсат тағйир ёфт: ${title}`,
  policyKept: 'Он чи шумо ба он розӣ шуда будед, тағйир наёфт, бинобар ин розигии шумо амал мекунад.',
  policyFrom: (date) => `Таҳрири нав аз ${date} амал мекунад. То он вақт розигии пештараи шумо амал мекунад.`,
  versions: (before, after) => `Таҳрири ${before} буд, таҳрири ${after} шуд`,
  openPolicy: 'Сиёсатро кушодан',
  whatChanged: 'Чӣ тағйир ёфт',
  subject: 'Дар бораи чӣ',
  before: 'Пештар',
  after: 'Ҳоло',
  none: 'нест',
  members: {
    data: 'Маълумот',
    recipients: 'Гирандагон',
    countries: 'Кишварҳо',
    services: 'Хидматҳо',
    public: 'Манбаъҳои кушода',
    term: 'Муҳлат',
    kind: 'Навъи розигӣ',
    type: 'Ҳадаф',
  },
  external: 'Шумо ба сомонаи дигар мегузаред. Он қоидаҳои худро дорад, сиёсати ин сомона ба он дахл надорад.',
  goOn: 'Гузаштан',
  stay: 'Мондан',
  authArea: 'Дар браузер cookie хомӯш аст: бахшҳое, ки воридшавӣ талаб мекунанд, шояд кушода нашаванд.',
};
export default texts;
