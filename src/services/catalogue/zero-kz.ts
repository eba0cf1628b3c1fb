import { type ServiceFacts, theirs } from '../service-facts.js';
import { vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Zero.kz counter',
  provider: 'Zero.kz',
  country: 'KZ',
  thirdParty: true,
  policyUrl: 'https://zero.kz/',
  hosts: ['zero.kz', 'c.zero.kz'],
  cookies: [theirs('zero*', 'P1Y')],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page'],
  source: 'https://zero.kz/',
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    vendorList('_zero_kz_').push(['id', Number(id)], ['type', 1]);
    load('https://c.zero.kz/z.js');
  },
};
