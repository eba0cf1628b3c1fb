import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'إشعارات المشغّل',
  kinds: {
    breach: 'إشعار بخرق أمن البيانات',
    'policy-change': 'تغيّرت السياسة',
    statement: 'إشعار من المشغّل',
  },
  issued: (date) => `نُشر في ${date}`,
  period: (since, until) =>
    since && until ? `متى: من ${since} إلى ${until}` : since ? `متى: من ${since}` : `متى: حتى ${until}`,
  data: 'البيانات المتأثرة',
  purposes: 'ما يتعلق به ذلك',
  steps: 'ما يمكنك فعله',
  more: 'المزيد',
  contact: 'إلى من تتوجّه',
  dismiss: 'قرأت هذا',
  policyChanged: (title) => `تغيّرت السياسة: \u2068${title}\u2069`,
  policyKept: 'لم يتغيّر ما وافقت عليه، لذلك تبقى موافقتك سارية.',
  policyFrom: (date) => `يسري النص الجديد من ${date}. وحتى ذلك اليوم تبقى موافقتك السابقة سارية.`,
  versions: (before, after) => `كان الإصدار \u2068${before}\u2069 وأصبح \u2068${after}\u2069`,
  openPolicy: 'فتح السياسة',
  whatChanged: 'ما الذي تغيّر',
  subject: 'الموضوع',
  before: 'سابقًا',
  after: 'الآن',
  none: 'لا يوجد',
  members: {
    data: 'البيانات',
    recipients: 'الجهات المستلمة',
    countries: 'البلدان',
    services: 'الخدمات',
    public: 'المصادر العامة',
    term: 'المدة',
    kind: 'نوع الموافقة',
    type: 'الغرض',
  },
  external: 'أنت تنتقل إلى موقع آخر. له قواعده الخاصة، وسياسة هذا الموقع لا تشمله.',
  goOn: 'متابعة',
  stay: 'البقاء',
  authArea: 'ملفات تعريف الارتباط متوقفة في المتصفح: قد لا تُفتح الأقسام التي تتطلب تسجيل الدخول.',
};
export default texts;
