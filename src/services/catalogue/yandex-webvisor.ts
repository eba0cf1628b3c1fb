import { type ServiceFacts, own } from '../service-facts.js';
import { vendorQueue } from '../vendor-queue.js';
import type { Vendor, VendorPage } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Yandex Metrica: session recording (Webvisor)',
  provider: 'YANDEX LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://yandex.ru/legal/confidential/',
  hosts: ['mc.yandex.ru', 'mc.webvisor.org', 'mc.webvisor.com'],
  cookies: [own('_ym_visorc*', 'P1D')],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions', 'recording'],
  consent: 'none; the counter is started again with webvisor on or off',
  source: 'https://yandex.com/support/metrica/webvisor/settings.html',
  confirmed: { cookies: '2026-11-29' },
  elsewhere: {
    cookies: 'https://twinby.com/legal/cookie-policy',
  },
};

const restart = (
  { options: { id, counter = id, ...options }, load }: VendorPage,
  webvisor: boolean,
): void => {
  const ym = vendorQueue('ym', 'a');
  ym(counter, 'destruct');
  load('https://mc.yandex.ru/metrika/tag.js');
  ym(counter, 'init', { ...options, webvisor });
};

/** Records sessions with the counter `id`; needs the same options as the counter’s own service. */
export const vendor: Vendor = {
  start: (page) => restart(page, true),
  stop(page) {
    if (page.running.includes('yandex-metrica')) restart(page, false);
    else vendorQueue('ym', 'a')(page.options['counter'] ?? page.options['id'], 'destruct');
  },
};
