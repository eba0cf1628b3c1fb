import type { ConsoleTexts } from './console-texts.js';
import { data } from './en-data.js';
import { editor } from './en-editor.js';

const texts: ConsoleTexts = {
  lang: 'en',
  title: 'Operator console',
  operator: 'Operator',
  language: 'Language of the console',
  scheme: 'Theme',
  schemes: { auto: 'as the system', light: 'light', dark: 'dark' },
  signOut: 'Sign out',
  navigation: 'Sections',
  skip: 'To the content',
  views: {
    profile: 'Banner and texts',
    versions: 'Versions',
    stats: 'Figures',
    records: 'Records',
    register: 'Register of purposes',
    notices: 'Notices',
    journal: 'Journal',
  },
  loading: 'Loading…',
  again: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  yes: 'yes',
  no: 'no',
  none: 'none',
  leave: 'There are changes that are not published. Drop them?',
  problems: {
    unreachable: 'The server does not answer. Check the network and try again.',
    unauthorized: 'The token is no longer valid. Sign in again.',
    'rate-limited': 'Too many requests. Wait a minute.',
    temporary: 'The server cannot answer now. Try again a little later.',
    'precondition-failed':
      'Another version was published while you were editing. Reload the page and make your changes over it.',
    other: 'It did not work.',
  },
  signIn: {
    title: 'Sign in to the console',
    lead: 'Here you switch services, edit the banner’s texts, watch the figures and find receipts of consent.',
    token: 'Administrator token',
    where:
      'It is set in PDP_ADMIN_TOKEN or lies in the file admin-token of the server’s data folder; the path is printed at the start.',
    submit: 'Sign in',
    wrong: 'The server does not know this token.',
    kept: 'The token is kept in this tab only and is gone when you close it.',
    show: 'Show the token',
  },
  editor,
  data,
};
export default texts;
