import type { Messages } from './messages.js';

const MONTHS =
  'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი'.split(
    ' ',
  );

const ka: Messages = {
  lang: 'ka',
  title: 'თანხმობა მონაცემთა დამუშავებაზე',
  titleAnalytics: 'თანხმობა ანალიტიკაზე',
  body: (operator) =>
    `${operator} გთხოვთ თანხმობას მონაცემთა დამუშავებაზე ქვემოთ მითითებული მიზნებისთვის. უარის შემთხვევაში საიტი თქვენთვის ღია რჩება, ხოლო გადაწყვეტილება ნებისმიერ დროს შეგიძლიათ შეცვალოთ.`,
  refuse: 'ყველას უარყოფა',
  accept: 'ყველას მიღება',
  refuseAnalytics: 'ანალიტიკის უარყოფა',
  acceptAnalytics: 'ანალიტიკის მიღება',
  settings: 'არჩევა პარამეტრებში',
  close: 'დახურვა თანხმობის გარეშე',
  recipients: 'მიმღებები',
  noRecipients: 'მონაცემები მესამე პირებს არ გადაეცემა.',
  countries: 'ქვეყნები',
  term: 'ვადა',
  until: { 'until-purpose': 'მიზნის მიღწევამდე', 'until-withdrawal': 'გამოხმობამდე' },
  version: (version, date) => (version ? `რედაქცია ${version}${date && `, ${date}`}` : `რედაქცია: ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `ხელახლა გეკითხებით, რადგან პირობები შეიცვალა: ${purposes}.`
      : `თქვენი ბრაუზერი ${because === 'cookies' ? 'არ იღებს cookie ფაილებს' : `ითხოვს, რომ თვალი არ გადევნონ (${because.toUpperCase()})`}, ამიტომ გამორთული რჩება: ${purposes}.`,
  framed:
    'ეს გვერდი სხვა საიტშია ჩასმული, ამიტომ აქ თანხმობის მიცემა შეუძლებელია. გახსენით ის ცალკე ჩანართში.',
  words: {
    units: { Y: 'წელი', M: 'თვე', W: 'კვირა', D: 'დღე' },
    countries: {
      KZ: 'ყაზახეთი',
      RU: 'რუსეთი',
      US: 'აშშ',
      IE: 'ირლანდია',
      NL: 'ნიდერლანდები',
      DE: 'გერმანია',
      GB: 'დიდი ბრიტანეთი',
      CN: 'ჩინეთი',
      SG: 'სინგაპური',
      MT: 'მალტა',
      NZ: 'ახალი ზელანდია',
      EE: 'ესტონეთი',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${year} წლის ${day} ${MONTHS[month! - 1]}`;
    },
  },
};
export default ka;
