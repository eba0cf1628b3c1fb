import { type ServiceFacts, own } from '../service-facts.js';
import { callVendor, vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'PostHog',
  provider: 'PostHog, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://posthog.com/privacy',
  hosts: ['eu.i.posthog.com', 'eu-assets.i.posthog.com', 'us.i.posthog.com', 'us-assets.i.posthog.com'],
  cookies: [own('ph_*', 'P1Y')],
  storageKeys: ['ph_*', '__ph_opt_in_out_*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions', 'recording'],
  consent: '`posthog.opt_in_capturing()`, `posthog.opt_out_capturing()`',
  source: 'https://posthog.com/docs/privacy/data-storage',
  confirmed: { cookies: '2026-11-29', storageKeys: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    cookies: 'https://www.npmjs.com/package/posthog-js/v/1.449.2',
    storageKeys: 'https://www.npmjs.com/package/posthog-js/v/1.449.2',
    consent: 'https://www.npmjs.com/package/posthog-js/v/1.449.2',
  },
};

/** Option `id` is the project’s key, `url` the host that takes events; other options go to `init`. */
export const vendor: Vendor = {
  start({ options: { id, url = 'https://eu.i.posthog.com', ...config }, load }) {
    Object.assign(vendorList('posthog'), { _i: [[id, { api_host: url, ...config }, 'posthog']], __SV: 1 });
    load(`${`${url}`.replace('.i.posthog.com', '-assets.i.posthog.com')}/static/array.js`);
  },
  // Not undefined: what is undefined it leaves as it was.
  resume: ({ options: { persistence = 'localStorage+cookie' } }) =>
    callVendor('posthog', 'set_config', { before_send: (event: unknown) => event, persistence }),
  stop() {
    // Opting out would write a mark that outlives a new consent. In memory, since whatever is called writes its ids anew.
    callVendor('posthog', 'set_config', { before_send: () => null, persistence: 'memory' });
    callVendor('posthog', 'stopSessionRecording');
  },
};
