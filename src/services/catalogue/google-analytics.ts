import { googleTag } from '../google-tag.js';
import { type ServiceFacts, own } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Google Analytics 4',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com', 'www.google-analytics.com', 'region1.google-analytics.com'],
  cookies: [own('_ga', 'P2Y'), own('_ga_*', 'P2Y')],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  consent: 'Consent Mode v2: analytics_storage; besides it the start sets `window["ga-disable-ID"]`',
  source: 'https://support.google.com/analytics/answer/11397207',
  confirmed: { cookies: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    consent: 'https://developers.google.com/tag-platform/security/guides/consent',
  },
};

/** Option `id` is the measurement id (G-…), other options go to `config`. */
export const vendor = googleTag('analytics_storage');
