import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'הודעות המפעיל',
  kinds: {
    breach: 'הודעה על פגיעה באבטחת נתונים',
    'policy-change': 'המדיניות השתנתה',
    statement: 'הודעה מהמפעיל',
  },
  issued: (date) => `פורסם: ${date}`,
  period: (since, until) =>
    since && until ? `מתי: ${since} עד ${until}` : since ? `מתי: החל מ־${since}` : `מתי: עד ${until}`,
  data: 'הנתונים שנפגעו',
  purposes: 'במה מדובר',
  steps: 'מה אפשר לעשות',
  more: 'פרטים נוספים',
  contact: 'לאן לפנות',
  dismiss: 'קראתי',
  policyChanged: (title) => `המדיניות השתנתה: \u2068${title}\u2069`,
  policyKept: 'מה שניתנה לו הסכמתך לא השתנה, ולכן ההסכמה בתוקף.',
  policyFrom: (date) => `הנוסח החדש יחול מיום ${date}. עד אז ההסכמה הקודמת בתוקף.`,
  versions: (before, after) => `גרסה \u2068${before}\u2069 הוחלפה בגרסה \u2068${after}\u2069`,
  openPolicy: 'פתיחת המדיניות',
  whatChanged: 'מה השתנה',
  subject: 'הנושא',
  before: 'לפני',
  after: 'עכשיו',
  none: 'אין',
  members: {
    data: 'נתונים',
    recipients: 'מקבלים',
    countries: 'מדינות',
    services: 'שירותים',
    public: 'מקורות פתוחים',
    term: 'תקופה',
    kind: 'סוג ההסכמה',
    type: 'מטרה',
  },
  external: 'זהו מעבר לאתר אחר. יש לו כללים משלו, והמדיניות של האתר הזה אינה חלה עליו.',
  goOn: 'מעבר',
  stay: 'הישארות',
  authArea: 'העוגיות כבויות בדפדפן: ייתכן שחלקים הדורשים כניסה לא ייפתחו.',
};
export default texts;
