import type { Messages } from './messages.js';

const ar: Messages = {
  lang: 'ar',
  dir: 'rtl',
  title: 'الموافقة على معالجة البيانات',
  titleAnalytics: 'الموافقة على التحليلات',
  body: (operator) =>
    `\u2068${operator}\u2069 يطلب موافقتك على معالجة البيانات للأغراض المبيّنة أدناه. إذا رفضت فسيبقى الموقع متاحًا لك، ويمكنك تغيير قرارك في أي وقت.`,
  refuse: 'رفض الكل',
  accept: 'قبول الكل',
  refuseAnalytics: 'رفض التحليلات',
  acceptAnalytics: 'قبول التحليلات',
  settings: 'الاختيار في الإعدادات',
  close: 'إغلاق دون موافقة',
  recipients: 'الجهات المستلمة',
  noRecipients: 'لا تُسلَّم البيانات إلى أطراف ثالثة.',
  countries: 'البلدان',
  term: 'المدة',
  until: { 'until-purpose': 'حتى تحقّق الغرض', 'until-withdrawal': 'حتى سحب الموافقة' },
  version: (version, date) =>
    version ? `الإصدار \u2068${version}\u2069${date && `، ${date}`}` : `إصدار ${date}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `نسألك من جديد لأن الشروط تغيّرت: \u2068${purposes}\u2069.`
      : `متصفحك ${because === 'cookies' ? 'لا يقبل ملفات تعريف الارتباط' : `يطلب عدم تتبّعك (\u2068${because.toUpperCase()}\u2069)`}، لذلك يبقى ما يلي متوقفًا: \u2068${purposes}\u2069.`,
  framed: 'هذه الصفحة معروضة داخل موقع آخر، لذلك لا يمكن إعطاء الموافقة هنا. افتحها في علامة تبويب مستقلة.',
};
export default ar;
