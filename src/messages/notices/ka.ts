import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'ოპერატორის შეტყობინებები',
  kinds: {
    breach: 'შეტყობინება მონაცემთა უსაფრთხოების დარღვევაზე',
    'policy-change': 'პოლიტიკა შეიცვალა',
    statement: 'ოპერატორის შეტყობინება',
  },
  issued: (date) => `გამოქვეყნდა: ${date}`,
  period: (since, until) =>
    since && until ? `როდის: ${since} – ${until}` : since ? `დასაწყისი: ${since}` : `დასასრული: ${until}`,
  data: 'რომელ მონაცემებს ეხება',
  purposes: 'რას ეხება',
  steps: 'რა შეგიძლიათ გააკეთოთ',
  more: 'ვრცლად',
  contact: 'ვის მიმართოთ',
  dismiss: 'წავიკითხე',
  policyChanged: (title) => `პოლიტიკა შეიცვალა: ${title}`,
  policyKept: 'ის, რასაც დაეთანხმეთ, არ შეცვლილა, ამიტომ თქვენი თანხმობა მოქმედებს.',
  policyFrom: (date) => `ახალი რედაქციის ამოქმედების დღე: ${date}. მანამდე თქვენი წინა თანხმობა მოქმედებს.`,
  versions: (before, after) => `წინა რედაქცია: ${before}, ახალი: ${after}`,
  openPolicy: 'პოლიტიკის გახსნა',
  whatChanged: 'რა შეიცვალა',
  subject: 'რის შესახებ',
  before: 'იყო',
  after: 'არის',
  none: 'არ არის',
  members: {
    data: 'მონაცემები',
    recipients: 'მიმღებები',
    countries: 'ქვეყნები',
    services: 'სერვისები',
    public: 'საჯარო წყაროები',
    term: 'ვადა',
    kind: 'თანხმობის სახე',
    type: 'მიზანი',
  },
  external: 'თქვენ სხვა საიტზე გადადიხართ. მას თავისი წესები აქვს, ამ საიტის პოლიტიკა მასზე არ ვრცელდება.',
  goOn: 'გადასვლა',
  stay: 'დარჩენა',
  authArea: 'ბრაუზერში cookie გამორთულია: განყოფილებები, რომლებსაც შესვლა სჭირდება, შეიძლება არ გაიხსნას.',
};
export default texts;
