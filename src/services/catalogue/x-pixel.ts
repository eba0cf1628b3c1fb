import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'X (Twitter) pixel',
  provider: 'X Corp.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://x.com/privacy',
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  cookies: [
    own('_twclid', 'P3M'),
    // Thirteen months in some countries.
    theirs('muc_ads', 'P2Y'),
    theirs('personalization_id', 'P2Y'),
    theirs('guest_id', 'P2Y'),
  ],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  source:
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  confirmed: { theirCookies: '2026-11-29' },
  elsewhere: {
    theirCookies: 'https://cookiesentry.com/cookies/providers/x-twitter',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    const twq = vendorQueue('twq', 'queue', 'exe');
    Object.assign(twq, { version: '1.1', queue: twq['queue'] ?? [] });
    twq('config', id);
    load('https://static.ads-twitter.com/uwt.js');
  },
};
