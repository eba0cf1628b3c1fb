import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Повідомлення оператора',
  kinds: {
    breach: 'Повідомлення про порушення безпеки даних',
    'policy-change': 'Політику змінено',
    statement: 'Повідомлення оператора',
  },
  issued: (date) => `Опубліковано ${date}`,
  period: (since, until) =>
    since && until ? `Коли: з ${since} до ${until}` : since ? `Коли: з ${since}` : `Коли: до ${until}`,
  data: 'Яких даних це стосується',
  purposes: 'Чого це стосується',
  steps: 'Що ви можете зробити',
  more: 'Докладніше',
  contact: 'Куди звернутися',
  dismiss: 'Прочитано',
  policyChanged: (title) => `Змінено політику: ${title}`,
  policyKept: 'Те, на що ви погодилися, не змінилося, тому ваша згода діє.',
  policyFrom: (date) => `З ${date} починає діяти нова редакція. До цього дня діє ваша попередня згода.`,
  versions: (before, after) => `Була редакція ${before}, стала ${after}`,
  openPolicy: 'Відкрити політику',
  whatChanged: 'Що змінилося',
  subject: 'Про що',
  before: 'Було',
  after: 'Стало',
  none: 'немає',
  members: {
    data: 'Дані',
    recipients: 'Одержувачі',
    countries: 'Країни',
    services: 'Сервіси',
    public: 'Відкриті джерела',
    term: 'Строк',
    kind: 'Вид згоди',
    type: 'Мета',
  },
  external:
    'Ви переходите на інший сайт. У нього свої правила, політика цього сайту на нього не поширюється.',
  goOn: 'Перейти',
  stay: 'Залишитися',
  authArea: 'У браузері вимкнено cookie: розділи, де потрібен вхід, можуть бути недоступні.',
};
export default texts;
