import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Disqus',
  provider: 'Disqus, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  hosts: ['disqus.com', '*.disqus.com', 'c.disquscdn.com'],
  cookies: [theirs('disqus_unique', 'P1Y'), theirs('__jid', 'P1D')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'typed'],
  source: 'https://help.disqus.com/en/articles/1944034-cookies-and-data-recipients',
  confirmed: { provider: '2026-11-30', start: '2026-11-30' },
  elsewhere: {
    provider:
      'https://github.com/duckduckgo/tracker-radar/blob/05f17e6f8257056f69d7b4ad23e05c8fb55d5351/domains/US/disqus.com.json',
    start:
      'https://github.com/gohugoio/hugo/blob/1cf25d85e1d2804a0c2e85ca4c08de43d2f4e4e0/tpl/tplimpl/embedded/templates/disqus.html',
  },
};

/** Option `id` is the site’s short name. */
export const vendor = scriptVendor(({ id }) => `https://${id}.disqus.com/embed.js`);
