import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Operator xabarlari',
  kinds: {
    breach: 'Maʼlumotlar xavfsizligi buzilgani haqida xabar',
    'policy-change': 'Siyosat oʻzgardi',
    statement: 'Operator xabari',
  },
  issued: (date) => `Eʼlon qilindi: ${date}`,
  period: (since, until) =>
    since && until
      ? `Qachon: ${since} – ${until}`
      : since
        ? `Boshlangan kuni: ${since}`
        : `Tugagan kuni: ${until}`,
  data: 'Qaysi maʼlumotlarga daxldor',
  purposes: 'Nimaga taalluqli',
  steps: 'Siz nima qila olasiz',
  more: 'Batafsil',
  contact: 'Qayerga murojaat qilish mumkin',
  dismiss: 'Oʻqidim',
  policyChanged: (title) => `Siyosat oʻzgardi: ${title}`,
  policyKept: 'Siz rozi boʻlgan narsalar oʻzgarmadi, shuning uchun roziligingiz amalda.',
  policyFrom: (date) => `Yangi tahrir kuchga kiradigan kun: ${date}. Unga qadar avvalgi roziligingiz amalda.`,
  versions: (before, after) => `Avvalgi tahrir: ${before}, yangisi: ${after}`,
  openPolicy: 'Siyosatni ochish',
  whatChanged: 'Nima oʻzgardi',
  subject: 'Nima haqida',
  before: 'Avval',
  after: 'Endi',
  none: 'yoʻq',
  members: {
    data: 'Maʼlumotlar',
    recipients: 'Oluvchilar',
    countries: 'Mamlakatlar',
    services: 'Xizmatlar',
    public: 'Ochiq manbalar',
    term: 'Muddat',
    kind: 'Rozilik turi',
    type: 'Maqsad',
  },
  external:
    'Siz boshqa saytga oʻtyapsiz. Uning oʻz qoidalari bor, bu saytning siyosati unga tatbiq etilmaydi.',
  goOn: 'Oʻtish',
  stay: 'Qolish',
  authArea: 'Brauzerda cookie oʻchirilgan: kirish talab qilinadigan boʻlimlar ochilmasligi mumkin.',
};
export default texts;
