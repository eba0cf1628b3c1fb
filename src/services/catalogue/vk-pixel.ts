import { type ServiceFacts, theirs } from '../service-facts.js';
import { page } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'VK retargeting pixel',
  provider: 'V Kontakte LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://vk.com/privacy',
  hosts: ['vk.com', 'vk.ru'],
  cookies: [theirs('remixlang', 'P1Y'), theirs('remixstid', 'P1Y')],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  source: 'https://ads.vk.com/help/articles/pixel',
  confirmed: { provider: '2026-11-30', start: '2026-11-30' },
  elsewhere: {
    provider: 'https://vk.link/alterkom12?act=terms',
    start:
      'https://github.com/langovoi/gatsby-plugin-facebook-pixel/blob/21048f0a0a1f4e577cde878f5282a57acc606de0/src/gatsby-ssr.js',
  },
};

/** Option `id` is the pixel’s code (VK-RTRG-…). */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    load('https://vk.com/js/api/openapi.js?169', () => {
      const { Retargeting } = page['VK'] as { Retargeting: { Init(id: unknown): void; Hit(): void } };
      Retargeting.Init(id);
      Retargeting.Hit();
    });
  },
};
