import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Yandex Metrica',
  provider: 'YANDEX LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://yandex.ru/legal/confidential/',
  hosts: ['mc.yandex.ru', 'mc.yandex.com', 'yastatic.net'],
  cookies: [
    own('_ym_uid', 'P1Y'),
    own('_ym_d', 'P1Y'),
    own('_ym_isad', 'P2D'),
    own('_ym_visorc*', 'P1D'),
    own('_ym_metrika_enabled', 'P1D'),
    own('_ym_hostIndex', 'P1D'),
    own('_ym_debug'),
    own('_ym_mp2_substs'),
    own('_ym_mp2_track', 'P30D'),
    theirs('yandexuid', 'P1Y'),
    theirs('yuidss', 'P1Y'),
    theirs('ymex', 'P1Y'),
    theirs('usst', 'P1Y'),
    theirs('yabs-sid'),
  ],
  storageKeys: ['_ym*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  consent:
    'none; the counter is started late, `ym(id, "destruct")` ends it and the code stays until a reload',
  source: 'https://yandex.com/support/metrica/en/code/counter-initialize',
  confirmed: { cookies: '2026-11-29', start: '2026-11-29', provider: '2026-11-29' },
  elsewhere: {
    cookies: 'https://twinby.com/legal/cookie-policy',
    provider: 'https://www.trade-compass.ru/cookies',
  },
};

/** Options are the counter’s own, `id` (or `counter`) its number. Webvisor is off unless its own service or option turns it on. */
export const vendor: Vendor = {
  start({ options: { id, counter = id, ...options }, running, load }) {
    vendorQueue('ym', 'a')['l'] = Date.now();
    load('https://mc.yandex.ru/metrika/tag.js');
    vendorQueue('ym', 'a')(counter, 'init', {
      ...options,
      webvisor: options['webvisor'] === true || running.includes('yandex-webvisor'),
    });
  },
  stop({ options: { id, counter = id } }) {
    vendorQueue('ym', 'a')(counter, 'destruct');
  },
};
