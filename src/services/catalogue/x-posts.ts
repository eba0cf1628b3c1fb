import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'X (Twitter) posts',
  provider: 'X Corp.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://x.com/privacy',
  hosts: ['platform.twitter.com', 'syndication.twitter.com'],
  cookies: [theirs('guest_id', 'P2Y'), theirs('personalization_id', 'P2Y'), theirs('gt')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  consent: '`data-dnt="true"` at a post; for a whole page `<meta name="twitter:dnt" content="on">`',
  source:
    'https://developer.x.com/en/docs/x-for-websites/embedded-tweets/guides/embedded-tweet-parameter-reference',
  confirmed: { cookies: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    cookies: 'https://cookiesentry.com/cookies/providers/x-twitter',
  },
};

export const vendor = scriptVendor(() => 'https://platform.twitter.com/widgets.js');
