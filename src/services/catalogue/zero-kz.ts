import { type ServiceFacts, theirs } from '../service-facts.js';
import { vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Zero.kz counter',
  provider: 'Zero.kz',
  country: 'KZ',
  thirdParty: true,
  policyUrl: 'https://zero.kz/',
  hosts: ['c.zero.kz'],
  cookies: [theirs('zero*', 'P1Y')],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page'],
  source: 'https://zero.kz/',
  confirmed: { hosts: '2026-11-30' },
  elsewhere: {
    hosts:
      'https://github.com/duckduckgo/tracker-radar/blob/1892a41c7152c296e64548d2da4f4ea0f5a1ecd6/domains/US/zero.kz.json',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    vendorList('_zero_kz_').push(['id', Number(id)], ['type', 1]);
    load('https://c.zero.kz/z.js');
  },
};
