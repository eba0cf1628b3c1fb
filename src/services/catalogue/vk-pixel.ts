import { type ServiceFacts, theirs } from '../service-facts.js';
import { page } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'VK retargeting pixel',
  provider: 'VK LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://vk.com/privacy',
  hosts: ['vk.com', 'vk.ru'],
  cookies: [theirs('remixlang', 'P1Y'), theirs('remixstid', 'P1Y')],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  source: 'https://ads.vk.com/help/articles/pixel',
};

/** Option `id` is the pixel’s code (VK-RTRG-…). */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    // Its script calls this name when it has arrived.
    page['vkAsyncInit'] = () => {
      const { Retargeting } = page['VK'] as { Retargeting: { Init(id: unknown): void; Hit(): void } };
      Retargeting.Init(id);
      Retargeting.Hit();
    };
    load('https://vk.com/js/api/openapi.js?169');
  },
};
