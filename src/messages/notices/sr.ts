import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Обавештења руковаоца',
  kinds: {
    breach: 'Обавештење о повреди података',
    'policy-change': 'Политика је измењена',
    statement: 'Обавештење руковаоца',
  },
  issued: (date) => `Објављено: ${date}`,
  period: (since, until) =>
    since && until ? `Период: ${since} – ${until}` : since ? `Почетак: ${since}` : `Крај: ${until}`,
  data: 'Обухваћени подаци',
  purposes: 'На шта се односи',
  steps: 'Шта можете да учините',
  more: 'Више',
  contact: 'Коме да се обратите',
  dismiss: 'Прочитано',
  policyChanged: (title) => `Политика је измењена: ${title}`,
  policyKept: 'Оно на шта сте пристали није се променило, па ваш пристанак важи.',
  policyFrom: (date) => `Нови текст почиње да важи касније (${date}). До тада важи ваш ранији пристанак.`,
  versions: (before, after) => `Била је верзија ${before}, сада је ${after}`,
  openPolicy: 'Отвори политику',
  whatChanged: 'Шта се променило',
  subject: 'О чему је реч',
  before: 'Раније',
  after: 'Сада',
  none: 'нема',
  members: {
    data: 'Подаци',
    recipients: 'Примаоци',
    countries: 'Земље',
    services: 'Сервиси',
    public: 'Јавни извори',
    term: 'Рок',
    kind: 'Врста пристанка',
    type: 'Сврха',
  },
  external: 'Одлазите на други сајт. Он има своја правила; политика овог сајта тамо не важи.',
  goOn: 'Настави',
  stay: 'Остани',
  authArea: 'Колачићи су искључени у прегледачу: делови за које је потребна пријава можда се неће отворити.',
};
export default texts;
