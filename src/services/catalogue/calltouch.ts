import { type ServiceFacts, own } from '../service-facts.js';
import { page, vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Calltouch',
  provider: 'Calltouch LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://www.calltouch.ru/policy/',
  hosts: ['mod.calltouch.ru'],
  cookies: [
    own('_ct', 'P5Y'),
    own('_ct_client_global_id', 'P5Y'),
    own('_ct_ids'),
    own('_ct_session_id'),
    own('_ct_site_id'),
    own('cted'),
    own('call_s', 'P1D'),
  ],
  storageKeys: ['ct_*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  source: 'https://www.calltouch.ru/support/',
  confirmed: { cookies: '2026-11-30', hosts: '2026-11-30' },
  elsewhere: {
    cookies:
      'https://github.com/duckduckgo/tracker-radar/blob/0a02c1406ed20202252114331ee37dc32858a830/domains/US/calltouch.ru.json',
    hosts:
      'https://github.com/duckduckgo/tracker-radar/blob/0a02c1406ed20202252114331ee37dc32858a830/domains/US/calltouch.ru.json',
  },
};

/** Option `id` is the code of the site’s counter. */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    page['CalltouchDataObject'] = 'ct';
    const ct = vendorQueue('ct', 'callbacks');
    Object.assign(ct, { callbacks: ct['callbacks'] ?? [], loaded: false, counters: [`${id}`] });
    load(`https://mod.calltouch.ru/init-min.js?id=${id}`);
  },
};
