import type { EmbedMessages } from './embed-messages.js';

const he: EmbedMessages = {
  lang: 'he',
  title: (name) => `\u2068${name}\u2069: התוכן לא נטען`,
  body: (provider, country) =>
    `ספק התוכן: \u2068${provider}\u2069${country ? ` (${country})` : ''}. התוכן ייטען רק באישורך.`,
  sends: {
    address: 'כתובת ה־IP שלך',
    page: 'כתובת הדף הזה',
    actions: 'הפעולות שלך בתוכן הזה',
    cookies: 'העוגיות שלו בדפדפן שלך',
  },
  gets: (list) => `אם יינתן אישור, הספק יקבל: ${list}.`,
  purpose: (titles) => `המטרה: \u2068${titles}\u2069.`,
  allowOnce: 'לאפשר פעם אחת',
  allowAlways: 'לאפשר תמיד',
  withdraw: 'הסתרה וביטול ההסכמה',
  policy: (provider) => `מדיניות הפרטיות: \u2068${provider}\u2069`,
  closed: {
    gpc: 'הדפדפן מבקש מאתרים לא לשתף את נתוניך (\u2068Global Privacy Control\u2069), ולכן זה נשאר כבוי.',
    dnt: 'הדפדפן מבקש שלא לעקוב אחריך (\u2068Do Not Track\u2069), ולכן זה נשאר כבוי.',
    cookies: 'הדפדפן חוסם עוגיות ואי אפשר לשמור את הבחירה, ולכן זה נשאר כבוי.',
    blocked: 'ביקשת לחסום את העיבוד הזה. התוכן כבוי עד להסרת החסימה.',
    written: 'ההעברה לחו״ל מחייבת הסכמה בכתב, ולכן זה נשאר כבוי.',
    framed: 'הדף מוצג בתוך אתר אחר. כדי לאפשר את התוכן יש לפתוח את הדף בנפרד.',
  },
  failed: 'לא ניתן היה לרשום את הבחירה, ולכן דבר לא נטען.',
  retry: 'ניסיון נוסף',
};
export default he;
