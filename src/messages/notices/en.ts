import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Notices of the operator',
  kinds: {
    breach: 'Notice of a data breach',
    'policy-change': 'The policy has changed',
    statement: 'Notice of the operator',
  },
  issued: (date) => `Published ${date}`,
  period: (since, until) =>
    since && until
      ? `When: from ${since} to ${until}`
      : since
        ? `When: from ${since}`
        : `When: until ${until}`,
  data: 'Data affected',
  purposes: 'What it concerns',
  steps: 'What you can do',
  more: 'More',
  contact: 'Whom to contact',
  dismiss: 'I have read this',
  policyChanged: (title) => `The policy has changed: ${title}`,
  policyKept: 'What you agreed to has not changed, so your consent stands.',
  policyFrom: (date) => `The new text applies from ${date}. Until then your earlier consent stands.`,
  versions: (before, after) => `Earlier version: ${before}, new version: ${after}`,
  openPolicy: 'Open the policy',
  whatChanged: 'What has changed',
  subject: 'About',
  before: 'Before',
  after: 'Now',
  none: 'none',
  members: {
    data: 'Data',
    recipients: 'Recipients',
    countries: 'Countries',
    services: 'Services',
    public: 'Public sources',
    term: 'Term',
    kind: 'Kind of consent',
    type: 'Purpose',
  },
  external:
    'You are leaving for another site. It has its own rules; the policy of this site does not cover it.',
  goOn: 'Continue',
  stay: 'Stay',
  authArea: 'Cookies are off in the browser: parts that need signing in may not open.',
};
export default texts;
