import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Instagram posts',
  provider: 'Meta Platforms, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://privacycenter.instagram.com/policy',
  hosts: ['www.instagram.com', 'static.cdninstagram.com'],
  cookies: [theirs('csrftoken', 'P1Y'), theirs('mid', 'P2Y'), theirs('ig_did', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://developers.facebook.com/docs/instagram/oembed',
  confirmed: { start: '2026-11-30' },
  elsewhere: {
    start:
      'https://github.com/duckduckgo/tracker-radar/blob/05f17e6f8257056f69d7b4ad23e05c8fb55d5351/domains/NO/instagram.com.json',
  },
};

export const vendor = scriptVendor(() => 'https://www.instagram.com/embed.js');
