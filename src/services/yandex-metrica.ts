import type { Vendor, VendorPage } from './vendor.js';
import { vendorQueue } from './vendor-queue.js';

const ym = (...given: unknown[]): void => vendorQueue('ym', 'a')(...given);

/** Yandex Metrica: options are the counter's own, `id` (or `counter`) is its number; Webvisor only by its own service or option. */
export const vendor: Vendor = {
  start({ options: { id, counter = id, ...options }, running, load }: VendorPage) {
    vendorQueue('ym', 'a')['l'] = Date.now();
    load('https://mc.yandex.ru/metrika/tag.js');
    ym(counter, 'init', { ...options, webvisor: options['webvisor'] === true || running.includes('yandex-webvisor') });
  },
  stop({ options: { id, counter = id } }) {
    ym(counter, 'destruct');
  },
};
