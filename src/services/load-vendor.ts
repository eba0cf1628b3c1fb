import type { Vendor } from './vendor.js';

const VENDORS: Readonly<Record<string, () => Promise<Vendor>>> = {
  'google-analytics': () => import('./google-analytics.js').then(({ vendor }) => vendor),
  'yandex-metrica': () => import('./yandex-metrica.js').then(({ vendor }) => vendor),
};

/** Fetches the code of one vendor, a chunk of its own; undefined if the catalogue has no code for this id. */
export const loadVendor = (id: string | undefined): Promise<Vendor | undefined> =>
  id && Object.hasOwn(VENDORS, id) ? VENDORS[id]!() : Promise.resolve(undefined);
