import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Mitteilungen des Betreibers',
  kinds: {
    breach: 'Mitteilung über eine Datenschutzverletzung',
    'policy-change': 'Die Datenschutzerklärung wurde geändert',
    statement: 'Mitteilung des Betreibers',
  },
  issued: (date) => `Veröffentlicht am ${date}`,
  period: (since, until) =>
    since && until
      ? `Wann: vom ${since} bis zum ${until}`
      : since
        ? `Wann: seit dem ${since}`
        : `Wann: bis zum ${until}`,
  data: 'Betroffene Daten',
  purposes: 'Worum es geht',
  steps: 'Was Sie tun können',
  more: 'Mehr',
  contact: 'Wohin Sie sich wenden können',
  dismiss: 'Gelesen',
  policyChanged: (title) => `Geändert: ${title}`,
  policyKept: 'Worin Sie eingewilligt haben, hat sich nicht geändert; Ihre Einwilligung gilt daher weiter.',
  policyFrom: (date) => `Der neue Text gilt ab dem ${date}. Bis dahin gilt Ihre frühere Einwilligung.`,
  versions: (before, after) => `Bisher Fassung ${before}, jetzt Fassung ${after}`,
  openPolicy: 'Datenschutzerklärung öffnen',
  whatChanged: 'Was sich geändert hat',
  subject: 'Worum es geht',
  before: 'Bisher',
  after: 'Jetzt',
  none: 'keine',
  members: {
    data: 'Daten',
    recipients: 'Empfänger',
    countries: 'Länder',
    services: 'Dienste',
    public: 'Öffentliche Quellen',
    term: 'Dauer',
    kind: 'Art der Einwilligung',
    type: 'Zweck',
  },
  external:
    'Sie verlassen diese Website. Die andere Website hat eigene Regeln; die Datenschutzerklärung dieser Website gilt dort nicht.',
  goOn: 'Weiter',
  stay: 'Bleiben',
  authArea:
    'Cookies sind im Browser ausgeschaltet: Bereiche, die eine Anmeldung verlangen, öffnen sich vielleicht nicht.',
};
export default texts;
