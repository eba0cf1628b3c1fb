import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Оператордун билдирүүлөрү',
  kinds: {
    breach: 'Маалыматтардын коопсуздугу бузулганы тууралуу билдирүү',
    'policy-change': 'Саясат өзгөрдү',
    statement: 'Оператордун билдирүүсү',
  },
  issued: (date) => `Жарыяланды: ${date}`,
  period: (since, until) =>
    since && until
      ? `Убактысы: ${since} – ${until}`
      : since
        ? `Башталган күнү: ${since}`
        : `Бүткөн күнү: ${until}`,
  data: 'Кайсы маалыматтарга тиешелүү',
  purposes: 'Эмнеге тиешелүү',
  steps: 'Сиз эмне кыла аласыз',
  more: 'Толугураак',
  contact: 'Кайда кайрылса болот',
  dismiss: 'Окудум',
  policyChanged: (title) => `Саясат өзгөрдү: ${title}`,
  policyKept: 'Сиз макул болгон нерсе өзгөргөн жок, ошондуктан макулдугуңуз күчүндө.',
  policyFrom: (date) => `Жаңы редакция күчүнө кирген күн: ${date}. Ага чейин мурунку макулдугуңуз күчүндө.`,
  versions: (before, after) => `Мурунку редакция: ${before}, жаңысы: ${after}`,
  openPolicy: 'Саясатты ачуу',
  whatChanged: 'Эмне өзгөрдү',
  subject: 'Эмне жөнүндө',
  before: 'Мурун',
  after: 'Эми',
  none: 'жок',
  members: {
    data: 'Маалыматтар',
    recipients: 'Алуучулар',
    countries: 'Өлкөлөр',
    services: 'Кызматтар',
    public: 'Ачык булактар',
    term: 'Мөөнөтү',
    kind: 'Макулдуктун түрү',
    type: 'Максаты',
  },
  external: 'Сиз башка сайтка өтүп жатасыз. Анын өз эрежелери бар, бул сайттын саясаты ага жайылбайт.',
  goOn: 'Өтүү',
  stay: 'Калуу',
  authArea: 'Браузерде cookie өчүк: кирүүнү талап кылган бөлүмдөр ачылбашы мүмкүн.',
};
export default texts;
