import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Google Fonts',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  cookies: [],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address'],
  source: 'https://developers.google.com/fonts/faq/privacy',
  confirmed: { cookies: '2026-11-29', hosts: '2026-11-29', provider: '2026-11-29' },
  // The first quotes the answer of the source; the second is the vendor's own statement.
  elsewhere: {
    cookies: 'https://github.com/woocommerce/storefront/issues/845',
    hosts: 'https://github.com/woocommerce/storefront/issues/845',
    provider: 'https://github.com/google/fonts/issues/1495',
  },
};
