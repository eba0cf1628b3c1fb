import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Օպերատորի հաղորդագրություններ',
  kinds: {
    breach: 'Հաղորդագրություն տվյալների անվտանգության խախտման մասին',
    'policy-change': 'Քաղաքականությունը փոխվել է',
    statement: 'Օպերատորի հաղորդագրություն',
  },
  issued: (date) => `Հրապարակված է՝ ${date}`,
  period: (since, until) =>
    since && until ? `Երբ՝ ${since} – ${until}` : since ? `Սկիզբ՝ ${since}` : `Ավարտ՝ ${until}`,
  data: 'Որ տվյալներին է վերաբերում',
  purposes: 'Ինչին է վերաբերում',
  steps: 'Ինչ կարող եք անել',
  more: 'Մանրամասն',
  contact: 'Ուր դիմել',
  dismiss: 'Կարդացի',
  policyChanged: (title) => `Քաղաքականությունը փոխվել է՝ ${title}`,
  policyKept: 'Այն, ինչին համաձայնել եք, չի փոխվել, ուստի ձեր համաձայնությունը գործում է։',
  policyFrom: (date) =>
    `Նոր խմբագրության ուժի մեջ մտնելու օրը՝ ${date}։ Մինչ այդ գործում է ձեր նախկին համաձայնությունը։`,
  versions: (before, after) => `Նախկին խմբագրություն՝ ${before}, նորը՝ ${after}`,
  openPolicy: 'Բացել քաղաքականությունը',
  whatChanged: 'Ինչ է փոխվել',
  subject: 'Ինչի մասին',
  before: 'Առաջ',
  after: 'Հիմա',
  none: 'չկա',
  members: {
    data: 'Տվյալներ',
    recipients: 'Ստացողներ',
    countries: 'Երկրներ',
    services: 'Ծառայություններ',
    public: 'Բաց աղբյուրներ',
    term: 'Ժամկետ',
    kind: 'Համաձայնության տեսակ',
    type: 'Նպատակ',
  },
  external:
    'Դուք անցնում եք այլ կայք։ Այն ունի իր կանոնները, այս կայքի քաղաքականությունը դրա վրա չի տարածվում։',
  goOn: 'Անցնել',
  stay: 'Մնալ',
  authArea: 'Դիտարկիչում cookie-ներն անջատված են. մուտք պահանջող բաժինները կարող են չբացվել։',
};
export default texts;
