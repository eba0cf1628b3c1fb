import { googleTag } from '../google-tag.js';
import { type ServiceFacts, own, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Google Ads',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com', 'www.googleadservices.com', 'googleads.g.doubleclick.net'],
  cookies: [
    own('_gcl_*', 'P90D'),
    own('_gac_*', 'P90D'),
    // Thirteen months in the European Economic Area.
    theirs('IDE', 'P2Y'),
    theirs('test_cookie', 'P1D'),
  ],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  consent: 'Consent Mode v2: ad_storage, ad_user_data, ad_personalization',
  source: 'https://policies.google.com/technologies/cookies',
  confirmed: { ownCookies: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    ownCookies: 'https://cookiesentry.com/cookies/providers/google-ads',
    consent: 'https://developers.google.com/tag-platform/security/guides/consent',
  },
};

/** Option `id` is the conversion id (AW-…), other options go to `config`. */
export const vendor = googleTag('ad_storage ad_user_data ad_personalization');
