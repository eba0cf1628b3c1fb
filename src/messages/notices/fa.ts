import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'اطلاعیه‌های گرداننده',
  kinds: {
    breach: 'اطلاعیهٔ نقض امنیت داده‌ها',
    'policy-change': 'خط‌مشی تغییر کرده است',
    statement: 'اطلاعیهٔ گرداننده',
  },
  issued: (date) => `انتشار: ${date}`,
  period: (since, until) =>
    since && until ? `زمان: از ${since} تا ${until}` : since ? `زمان: از ${since}` : `زمان: تا ${until}`,
  data: 'داده‌های آسیب‌دیده',
  purposes: 'به چه مربوط است',
  steps: 'چه می‌توانید بکنید',
  more: 'بیشتر',
  contact: 'به کجا رجوع کنید',
  dismiss: 'خواندم',
  policyChanged: (title) => `خط‌مشی تغییر کرده است: \u2068${title}\u2069`,
  policyKept: 'آنچه به آن رضایت داده‌اید تغییر نکرده است، پس رضایت شما معتبر است.',
  policyFrom: (date) => `متن تازه از ${date} اجرا می‌شود. تا آن روز رضایت پیشین شما معتبر است.`,
  versions: (before, after) => `نسخهٔ \u2068${before}\u2069 به \u2068${after}\u2069 تغییر کرد`,
  openPolicy: 'باز کردن خط‌مشی',
  whatChanged: 'چه تغییر کرده است',
  subject: 'موضوع',
  before: 'پیش‌تر',
  after: 'اکنون',
  none: 'ندارد',
  members: {
    data: 'داده‌ها',
    recipients: 'دریافت‌کنندگان',
    countries: 'کشورها',
    services: 'خدمات',
    public: 'منابع همگانی',
    term: 'مدت',
    kind: 'نوع رضایت',
    type: 'هدف',
  },
  external: 'به سایت دیگری می‌روید. آن سایت قواعد خود را دارد و خط‌مشی این سایت شامل آن نمی‌شود.',
  goOn: 'ادامه',
  stay: 'ماندن',
  authArea: 'کوکی‌ها در مرورگر خاموش است: شاید بخش‌هایی که به ورود نیاز دارند باز نشوند.',
};
export default texts;
