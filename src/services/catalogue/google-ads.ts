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
    own('_gcl_au', 'P3M'),
    own('_gcl_aw', 'P3M'),
    theirs('IDE', 'P13M'),
    theirs('test_cookie', 'P1D'),
  ],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  consent: 'Consent Mode v2: ad_storage, ad_user_data, ad_personalization',
  source: 'https://policies.google.com/technologies/cookies',
};

/** Option `id` is the conversion id (AW-…), other options go to `config`. */
export const vendor = googleTag('ad_storage ad_user_data ad_personalization');
