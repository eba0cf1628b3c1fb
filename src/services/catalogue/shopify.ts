import type { Vendor, VendorPage } from '../vendor.js';
import { page } from '../vendor-queue.js';

interface Privacy {
  setTrackingConsent(choices: Readonly<Record<string, boolean>>, done: () => void): void;
}

const tell = ({ options: { category } }: VendorPage, value: boolean): void => {
  const shop = page['Shopify'] as
    { customerPrivacy?: Privacy; loadFeatures?(list: object[], done: () => void): void } | undefined;
  const set = (): void => shop?.customerPrivacy?.setTrackingConsent({ [`${category}`]: value }, () => {});
  if (shop?.customerPrivacy) set();
  else shop?.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], set);
};

/** Tells a Shopify shop through its customer privacy API. Option `category`: `analytics`, `marketing`, `preferences`, `sale_of_data`. */
export const vendor: Vendor = {
  start: (given) => tell(given, true),
  stop: (given) => tell(given, false),
};
