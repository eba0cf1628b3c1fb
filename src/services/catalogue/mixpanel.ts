import { type ServiceFacts, own } from '../service-facts.js';
import { callVendor, vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Mixpanel',
  provider: 'Mixpanel, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com'],
  cookies: [own('mp_*', 'P1Y')],
  storageKeys: ['mp_*', '__mp*', 'mixpanelBrowserDb', 'mixpanelFlagsDb'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  consent: '`mixpanel.opt_in_tracking()`, `mixpanel.opt_out_tracking()`',
  source: 'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
  confirmed: { cookies: '2026-11-29', storageKeys: '2026-12-01', consent: '2026-11-29' },
  elsewhere: {
    cookies: 'https://www.npmjs.com/package/mixpanel-browser/v/2.83.0',
    storageKeys: 'https://www.npmjs.com/package/mixpanel-browser/v/2.83.0',
    consent: 'https://www.npmjs.com/package/mixpanel-browser/v/2.83.0',
  },
};

/** Option `id` is the project’s token; other options go to `init`. */
export const vendor: Vendor = {
  start({ options: { id, ...config }, load }) {
    Object.assign(vendorList('mixpanel'), {
      _i: [[id, { track_pageview: true, ...config }, 'mixpanel']],
      __SV: 1.2,
    });
    load('https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js');
  },
  // Opting out would write a mark that outlives a new consent. After this only a reload starts it again.
  stop: () => callVendor('mixpanel', 'disable'),
};
