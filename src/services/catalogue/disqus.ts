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
};

/** Option `id` is the site’s short name. */
export const vendor = scriptVendor(({ id }) => `https://${id}.disqus.com/embed.js`);
