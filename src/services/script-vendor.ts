import type { Options, Vendor } from './vendor.js';

/** A vendor that needs its script and nothing else, and that only a reload stops. */
export const scriptVendor = (address: (options: Options) => string): Vendor => ({
  start: ({ options, load }) => load(address(options)),
});
