import type { EmbedMessages } from './embed-messages.js';

const en: EmbedMessages = {
  lang: 'en',
  title: (name) => `${name} is not loaded`,
  body: (provider, country) =>
    `This content comes from ${provider}${country ? ` (${country})` : ''}. It is loaded only if you allow it.`,
  sends: {
    address: 'your IP address',
    page: 'the address of this page',
    actions: 'what you do in this content',
    cookies: 'its own cookies in your browser',
  },
  gets: (list) => `If you allow it, the provider gets: ${list}.`,
  purpose: (titles) => `Purpose: ${titles}.`,
  allowOnce: 'Allow once',
  allowAlways: 'Always allow',
  withdraw: 'Stop showing and withdraw consent',
  policy: (provider) => `Privacy policy of ${provider}`,
  closed: {
    gpc: 'Your browser asks sites not to share your data (Global Privacy Control), so this stays off.',
    dnt: 'Your browser asks not to be tracked (Do Not Track), so this stays off.',
    cookies: 'Your browser blocks cookies, so your choice can’t be kept and this stays off.',
    blocked: 'You have asked to block this processing. It stays off until the block is lifted.',
    written: 'The transfer abroad needs consent in writing, so this stays off.',
    framed: 'This page is shown inside another site. Open it by itself to allow this content.',
  },
  failed: 'Your choice could not be recorded, so nothing was loaded.',
  retry: 'Try again',
};
export default en;
