import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'TikTok videos',
  provider: 'TikTok Pte. Ltd.',
  country: 'SG',
  thirdParty: true,
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  hosts: ['www.tiktok.com'],
  cookies: [
    theirs('ttwid', 'P1Y'),
    theirs('tt_webid_v2', 'P1Y'),
    theirs('tt_csrf_token'),
    theirs('tt_chain_token'),
  ],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  source: 'https://developers.tiktok.com/doc/embed-videos/',
  confirmed: { cookies: '2026-11-29' },
  elsewhere: {
    cookies: 'https://cookiesentry.com/cookies/providers/tiktok',
  },
};

export const vendor = scriptVendor(() => 'https://www.tiktok.com/embed.js');
