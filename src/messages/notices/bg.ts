import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Съобщения на администратора',
  kinds: {
    breach: 'Съобщение за нарушение на сигурността на данните',
    'policy-change': 'Политиката е променена',
    statement: 'Съобщение на администратора',
  },
  issued: (date) => `Публикувано на ${date}`,
  period: (since, until) =>
    since && until ? `Кога: от ${since} до ${until}` : since ? `Кога: от ${since}` : `Кога: до ${until}`,
  data: 'Засегнати данни',
  purposes: 'За какво се отнася',
  steps: 'Какво можете да направите',
  more: 'Повече',
  contact: 'Към кого да се обърнете',
  dismiss: 'Прочетено',
  policyChanged: (title) => `Политиката е променена: ${title}`,
  policyKept: 'Това, за което дадохте съгласие, не се е променило, затова съгласието Ви остава в сила.',
  policyFrom: (date) =>
    `Новият текст започва да се прилага на ${date}; дотогава е в сила предишното Ви съгласие.`,
  versions: (before, after) => `Предишна версия: ${before}, нова версия: ${after}`,
  openPolicy: 'Отваряне на политиката',
  whatChanged: 'Какво се е променило',
  subject: 'Тема',
  before: 'Преди',
  after: 'Сега',
  none: 'няма',
  members: {
    data: 'Данни',
    recipients: 'Получатели',
    countries: 'Държави',
    services: 'Услуги',
    public: 'Публични източници',
    term: 'Срок',
    kind: 'Вид съгласие',
    type: 'Цел',
  },
  external: 'Преминавате към друг сайт. Той има свои правила; политиката на този сайт не важи за него.',
  goOn: 'Продължаване',
  stay: 'Оставане',
  authArea: 'Бисквитките са изключени в браузъра: разделите, които изискват вход, може да не се отворят.',
};
export default texts;
