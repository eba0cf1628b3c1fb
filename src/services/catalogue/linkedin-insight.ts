import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { page, vendorList, vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'LinkedIn Insight Tag',
  provider: 'LinkedIn Corporation',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  hosts: ['snap.licdn.com', 'px.ads.linkedin.com'],
  cookies: [
    own('li_fat_id', 'P30D'),
    theirs('bcookie', 'P1Y'),
    theirs('lidc', 'P1D'),
    theirs('UserMatchHistory', 'P30D'),
    theirs('AnalyticsSyncHistory', 'P30D'),
    theirs('li_sugr', 'P3M'),
  ],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  source: 'https://www.linkedin.com/legal/l/cookie-table',
  confirmed: { theirCookies: '2026-11-29' },
  elsewhere: {
    theirCookies: 'https://cookiesentry.com/cookies/providers/linkedin',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    page['_linkedin_partner_id'] = `${id}`;
    vendorList('_linkedin_data_partner_ids').push(`${id}`);
    vendorQueue('lintrk');
    load('https://snap.licdn.com/li.lms-analytics/insight.min.js');
  },
};
