import type { Messages } from './messages.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const unit =
  (name: string) =>
  (count: number): string =>
    count === 1 ? name : `${name}s`;

const en: Messages = {
  lang: 'en',
  title: 'Consent to data processing',
  titleAnalytics: 'Consent to analytics',
  body: (operator) =>
    `${operator} asks for consent to process your data for the purposes below. If you refuse, the site stays open to you, and you can change your decision at any time.`,
  refuse: 'Refuse all',
  accept: 'Accept all',
  refuseAnalytics: 'Refuse analytics',
  acceptAnalytics: 'Accept analytics',
  settings: 'Choose in settings',
  close: 'Close without consent',
  recipients: 'Recipients',
  noRecipients: 'Data are not passed to third parties.',
  countries: 'Countries',
  term: 'Term',
  until: { 'until-purpose': 'until the purpose is reached', 'until-withdrawal': 'until withdrawn' },
  version: (version, date) => (version ? `version ${version}${date && `, ${date}`}` : `version of ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `We ask again because the terms have changed: ${purposes}.`
      : `Your browser ${because === 'cookies' ? 'does not accept cookies' : `asks not to track you (${because.toUpperCase()})`}, so this stays off: ${purposes}.`,
  framed:
    'This page is shown inside another site, so consent cannot be given here. Open it in a tab of its own.',
  words: {
    units: { Y: unit('year'), M: unit('month') },
    countries: { RU: 'Russia', US: 'United States', KZ: 'Kazakhstan' },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${MONTHS[month! - 1]} ${day}, ${year}`;
    },
  },
};
export default en;
