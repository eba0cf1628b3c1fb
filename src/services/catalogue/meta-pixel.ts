import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { page, vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Meta Pixel',
  provider: 'Meta Platforms, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  cookies: [own('_fbp', 'P90D'), own('_fbc', 'P90D'), theirs('fr', 'P90D')],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  consent: '`fbq("consent", "grant" | "revoke")`',
  source: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
  confirmed: { cookies: '2026-11-29', start: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    cookies: 'https://www.facebook.com/privacy/policies/cookies/',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    const fbq = vendorQueue('fbq', 'queue');
    // Its script looks for a stand-in that says so.
    Object.assign(fbq, { queue: fbq['queue'] ?? [], push: fbq, loaded: true, version: '2.0' });
    page['_fbq'] ??= fbq;
    fbq('consent', 'grant');
    fbq('init', id);
    fbq('track', 'PageView');
    load('https://connect.facebook.net/en_US/fbevents.js');
  },
  resume: () => vendorQueue('fbq', 'queue')('consent', 'grant'),
  stop: () => vendorQueue('fbq', 'queue')('consent', 'revoke'),
};
