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
  confirmed: { cookies: '2026-11-29' },
  elsewhere: {
    cookies:
      'https://github.com/plausible/docs/blob/2aa4cab6aecaddd46249a07cb24fca0d492c19e5/docs/compliance.md',
  },
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
