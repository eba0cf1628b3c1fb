import type { Messages } from './messages.js';

const fa: Messages = {
  lang: 'fa',
  dir: 'rtl',
  title: 'رضایت به پردازش داده‌ها',
  titleAnalytics: 'رضایت به تحلیل آماری',
  body: (operator) =>
    `\u2068${operator}\u2069 برای پردازش داده‌ها با هدف‌های زیر رضایت شما را می‌خواهد. اگر رد کنید، سایت همچنان برای شما باز می‌ماند و هر زمان می‌توانید تصمیم خود را تغییر دهید.`,
  refuse: 'رد همه',
  accept: 'پذیرش همه',
  refuseAnalytics: 'رد تحلیل',
  acceptAnalytics: 'پذیرش تحلیل',
  settings: 'انتخاب در تنظیمات',
  close: 'بستن بدون رضایت',
  recipients: 'دریافت‌کنندگان',
  noRecipients: 'داده‌ها به اشخاص ثالث داده نمی‌شود.',
  countries: 'کشورها',
  term: 'مدت',
  until: { 'until-purpose': 'تا رسیدن به هدف', 'until-withdrawal': 'تا پس گرفتن رضایت' },
  version: (version, date) =>
    version ? `نسخهٔ \u2068${version}\u2069${date && `، ${date}`}` : `نسخهٔ ${date}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `چون شرایط تغییر کرده است، دوباره می‌پرسیم: \u2068${purposes}\u2069.`
      : `مرورگر شما ${because === 'cookies' ? 'کوکی‌ها را نمی‌پذیرد' : `می‌خواهد که ردیابی نشوید (\u2068${because.toUpperCase()}\u2069)`}، برای همین خاموش می‌ماند: \u2068${purposes}\u2069.`,
  framed:
    'این صفحه درون سایت دیگری نمایش داده می‌شود، برای همین نمی‌توان اینجا رضایت داد. آن را در برگه‌ای جداگانه باز کنید.',
};
export default fa;
