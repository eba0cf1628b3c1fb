import { type ServiceFacts, own } from '../service-facts.js';
import { page, vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Hotjar',
  provider: 'Hotjar Limited',
  country: 'MT',
  thirdParty: true,
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  hosts: ['static.hotjar.com', 'script.hotjar.com'],
  cookies: [own('_hjSessionUser_*', 'P1Y'), own('_hjSession_*', 'P1D')],
  storageKeys: ['_hj*', 'hj*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions', 'recording'],
  source: 'https://help.hotjar.com/hc/en-us/articles/6952777582999',
  confirmed: { cookies: '2026-11-29', start: '2026-11-29' },
  elsewhere: {
    cookies: 'https://docs.enso.build/cookies',
    start: 'https://c15t.com/docs/integrations/hotjar',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    page['_hjSettings'] = { hjid: Number(id), hjsv: 6 };
    vendorQueue('hj');
    load(`https://static.hotjar.com/c/hotjar-${id}.js?sv=6`);
  },
};
