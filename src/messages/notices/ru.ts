import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Сообщения оператора',
  kinds: {
    breach: 'Сообщение о нарушении безопасности данных',
    'policy-change': 'Политика изменена',
    statement: 'Сообщение оператора',
  },
  issued: (date) => `Опубликовано ${date}`,
  period: (since, until) =>
    since && until ? `Когда: с ${since} по ${until}` : since ? `Когда: с ${since}` : `Когда: по ${until}`,
  data: 'Какие данные затронуты',
  purposes: 'К чему относится',
  steps: 'Что вы можете сделать',
  more: 'Подробнее',
  contact: 'Куда обратиться',
  dismiss: 'Прочитано',
  policyChanged: (title) => `Изменена политика: ${title}`,
  policyKept: 'То, на что вы согласились, не изменилось, поэтому ваше согласие действует.',
  policyFrom: (date) =>
    `Новая редакция начнёт действовать ${date}. До этого дня действует ваше прежнее согласие.`,
  versions: (before, after) => `Прежняя редакция: ${before}, новая: ${after}`,
  openPolicy: 'Открыть политику',
  whatChanged: 'Что изменилось',
  subject: 'О чём',
  before: 'Было',
  after: 'Стало',
  none: 'нет',
  members: {
    data: 'Данные',
    recipients: 'Получатели',
    countries: 'Страны',
    services: 'Сервисы',
    public: 'Открытые источники',
    term: 'Срок',
    kind: 'Вид согласия',
    type: 'Цель',
  },
  external:
    'Вы уходите на другой сайт. У него свои правила, политика этого сайта на него не распространяется.',
  goOn: 'Перейти',
  stay: 'Остаться',
  authArea: 'В браузере отключены cookie: разделы, где нужен вход, могут быть недоступны.',
};
export default texts;
