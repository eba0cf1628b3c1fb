import type { Vendor } from '../vendor.js';
import { callVendor, page } from '../vendor-queue.js';

const tell = (category: unknown, value: 'allow' | 'deny'): void => {
  page['wp_consent_type'] ??= 'optin';
  callVendor('window', 'wp_set_consent', category, value);
};

/** Tells plug-ins of WordPress through its Consent API. Option `category`: `statistics`, `marketing`, `preferences` … */
export const vendor: Vendor = {
  start: ({ options: { category } }) => tell(category, 'allow'),
  stop: ({ options: { category } }) => tell(category, 'deny'),
};
