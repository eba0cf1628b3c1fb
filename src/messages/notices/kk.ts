import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Оператордың хабарламалары',
  kinds: {
    breach: 'Деректер қауіпсіздігінің бұзылуы туралы хабарлама',
    'policy-change': 'Саясат өзгерді',
    statement: 'Оператордың хабарламасы',
  },
  issued: (date) => `Жарияланды: ${date}`,
  period: (since, until) =>
    since && until
      ? `Уақыты: ${since} күнінен ${until} күніне дейін`
      : since
        ? `Уақыты: ${since} күнінен бастап`
        : `Уақыты: ${until} күніне дейін`,
  data: 'Қандай деректерге қатысты',
  purposes: 'Неге қатысты',
  steps: 'Сіз не істей аласыз',
  more: 'Толығырақ',
  contact: 'Қайда хабарласуға болады',
  dismiss: 'Оқыдым',
  policyChanged: (title) => `Саясат өзгерді: ${title}`,
  policyKept: 'Сіз келісім берген нәрсе өзгерген жоқ, сондықтан келісіміңіз күшінде.',
  policyFrom: (date) => `Жаңа редакция ${date} күні күшіне енеді. Оған дейін бұрынғы келісіміңіз күшінде.`,
  versions: (before, after) => `Бұрынғы редакция: ${before}, жаңасы: ${after}`,
  openPolicy: 'Саясатты ашу',
  whatChanged: 'Не өзгерді',
  subject: 'Не туралы',
  before: 'Бұрын',
  after: 'Енді',
  none: 'жоқ',
  members: {
    data: 'Деректер',
    recipients: 'Алушылар',
    countries: 'Елдер',
    services: 'Сервистер',
    public: 'Ашық дереккөздер',
    term: 'Мерзімі',
    kind: 'Келісім түрі',
    type: 'Мақсаты',
  },
  external: 'Сіз басқа сайтқа өтесіз. Оның өз ережелері бар, бұл сайттың саясаты оған қолданылмайды.',
  goOn: 'Өту',
  stay: 'Қалу',
  authArea: 'Браузерде cookie өшірулі: кіруді талап ететін бөлімдер ашылмауы мүмкін.',
};
export default texts;
