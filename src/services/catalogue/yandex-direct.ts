import { type ServiceFacts, theirs } from '../service-facts.js';
import { vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Yandex Advertising Network',
  provider: 'YANDEX LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://yandex.ru/legal/confidential/',
  hosts: ['yandex.ru', 'an.yandex.ru', 'yastatic.net'],
  cookies: [theirs('yandexuid', 'P1Y'), theirs('yuidss', 'P1Y'), theirs('i', 'P1Y')],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page'],
  source: 'https://yandex.ru/support/partner2/',
  confirmed: { start: '2026-11-30' },
  elsewhere: {
    start: 'https://yandex.com/support/adfox-sites/codes/change-code.html',
  },
};

/** Blocks are rendered by the page’s own calls pushed to `yaContextCb`. */
export const vendor: Vendor = {
  start({ load }) {
    vendorList('yaContextCb');
    load('https://yandex.ru/ads/system/context.js');
  },
};
