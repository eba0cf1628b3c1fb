import type { Messages } from './messages.js';

const he: Messages = {
  lang: 'he',
  dir: 'rtl',
  title: 'הסכמה לעיבוד נתונים',
  titleAnalytics: 'הסכמה לניתוח שימוש',
  body: (operator) =>
    `\u2068${operator}\u2069 מבקש את הסכמתך לעיבוד נתונים למטרות שלהלן. גם לאחר סירוב האתר נשאר פתוח, ואפשר לשנות את ההחלטה בכל עת.`,
  refuse: 'דחיית הכול',
  accept: 'אישור הכול',
  refuseAnalytics: 'דחיית הניתוח',
  acceptAnalytics: 'אישור הניתוח',
  settings: 'בחירה בהגדרות',
  close: 'סגירה ללא הסכמה',
  recipients: 'מקבלים',
  noRecipients: 'הנתונים אינם נמסרים לצדדים שלישיים.',
  countries: 'מדינות',
  term: 'תקופה',
  until: { 'until-purpose': 'עד להשגת המטרה', 'until-withdrawal': 'עד לביטול ההסכמה' },
  version: (version, date) =>
    version ? `גרסה \u2068${version}\u2069${date && `, ${date}`}` : `גרסה מתאריך ${date}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `אנחנו שואלים שוב כי התנאים השתנו: \u2068${purposes}\u2069.`
      : `הדפדפן ${because === 'cookies' ? 'אינו מקבל עוגיות' : `מבקש שלא לעקוב אחריך (\u2068${because.toUpperCase()}\u2069)`}, ולכן זה נשאר כבוי: \u2068${purposes}\u2069.`,
  framed: 'הדף מוצג בתוך אתר אחר, ולכן אי אפשר לתת כאן הסכמה. יש לפתוח אותו בלשונית נפרדת.',
};
export default he;
