import type { Messages } from './messages.js';

const en: Messages = {
  lang: 'en',
  locale: 'en-GB',
  title: 'Consent to data processing',
  analyticsTitle: 'Consent to analytics',
  body: (operator) =>
    `${operator} asks for your consent to process data for the purposes below. If you refuse, the site stays open to you, and you can change your decision at any time.`,
  refuse: 'Refuse all',
  accept: 'Accept all',
  refuseAnalytics: 'Refuse analytics',
  acceptAnalytics: 'Accept analytics',
  settings: 'Choose in settings',
  close: 'Close without consent',
  languages: 'Language',
  recipients: 'Recipients',
  noRecipients: 'Data are not passed to third parties.',
  countries: 'Countries',
  term: 'Term',
  untilPurpose: 'until the purpose is reached',
  untilWithdrawal: 'until withdrawn',
  version: (version, date) => (version ? `version ${version}${date && `, ${date}`}` : `version of ${date}`),
  askedAgain: (purposes) => `We ask again because the terms have changed: ${purposes}.`,
  closed: {
    gpc: (purposes) => `Your browser sends a Global Privacy Control signal, so this stays off: ${purposes}.`,
    dnt: (purposes) => `Your browser asks not to track you, so this stays off: ${purposes}.`,
    cookies: (purposes) => `Your browser does not accept cookies, so this stays off: ${purposes}.`,
  },
  framed: 'This page is shown inside another site, so consent cannot be given here. Open it in a tab of its own.',
  keptForTab: 'Your browser does not keep data of this site. Your consent holds in this tab only.',
  notKept: 'Your consent could not be confirmed, so it has no effect and nothing was switched on. Please try later.',
};
export default en;
