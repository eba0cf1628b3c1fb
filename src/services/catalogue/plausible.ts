import type { ServiceFacts } from '../service-facts.js';
import { callVendor, vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Plausible',
  provider: 'Plausible Insights OÜ',
  country: 'EE',
  thirdParty: true,
  policyUrl: 'https://plausible.io/privacy',
  hosts: ['plausible.io'],
  cookies: [],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page'],
  source: 'https://plausible.io/data-policy',
};

/** Option `id` is the name of the site’s script (pa-…), `url` an installation of one’s own. */
export const vendor: Vendor = {
  start({ options: { id, url = 'https://plausible.io' }, load }) {
    const plausible = vendorQueue('plausible');
    plausible['init'] ??= (options: unknown) => (plausible['o'] = options ?? {});
    callVendor('plausible', 'init');
    load(`${url}/js/${id}.js`);
  },
};
