import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Паведамленні аператара',
  kinds: {
    breach: 'Паведамленне аб парушэнні бяспекі даных',
    'policy-change': 'Палітыка зменена',
    statement: 'Паведамленне аператара',
  },
  issued: (date) => `Апублікавана ${date}`,
  period: (since, until) =>
    since && until ? `Калі: з ${since} па ${until}` : since ? `Калі: з ${since}` : `Калі: па ${until}`,
  data: 'Якія даныя закрануты',
  purposes: 'Чаго гэта тычыцца',
  steps: 'Што вы можаце зрабіць',
  more: 'Падрабязней',
  contact: 'Куды звярнуцца',
  dismiss: 'Прачытана',
  policyChanged: (title) => `Зменена палітыка: ${title}`,
  policyKept: 'Тое, на што вы згадзіліся, не змянілася, таму ваша згода дзейнічае.',
  policyFrom: (date) =>
    `Новая рэдакцыя пачне дзейнічаць ${date}. Да гэтага дня дзейнічае ваша ранейшая згода.`,
  versions: (before, after) => `Была рэдакцыя ${before}, стала ${after}`,
  openPolicy: 'Адкрыць палітыку',
  whatChanged: 'Што змянілася',
  subject: 'Пра што',
  before: 'Было',
  after: 'Стала',
  none: 'няма',
  members: {
    data: 'Даныя',
    recipients: 'Атрымальнікі',
    countries: 'Краіны',
    services: 'Сэрвісы',
    public: 'Адкрытыя крыніцы',
    term: 'Тэрмін',
    kind: 'Від згоды',
    type: 'Мэта',
  },
  external:
    'Вы пераходзіце на іншы сайт. У яго свае правілы, палітыка гэтага сайта на яго не распаўсюджваецца.',
  goOn: 'Перайсці',
  stay: 'Застацца',
  authArea: 'У браўзеры адключаны cookie: раздзелы, дзе патрэбны ўваход, могуць быць недаступныя.',
};
export default texts;
