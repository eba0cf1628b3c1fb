import type { Service } from '../model/profile.js';

export type Options = NonNullable<Service['options']>;

/** What a vendor's code may use of the page. */
export interface VendorPage {
  readonly service: Service;
  /** The service's options in the profile; empty if it has none. */
  readonly options: Options;
  /** Catalogue ids of all services that may run now, this one included while it starts. */
  readonly running: readonly string[];
  /**
   * Adds a script of the vendor, once per page and address, in the order of the calls. Calls back when it has run; where
   * the service was stopped before that, it neither runs nor calls back.
   */
  readonly load: (src: string, onLoad?: () => void) => void;
}

/** How a service of the catalogue is started and, where its vendor offers a way, stopped. */
export interface Vendor {
  /** The service may run from now on. */
  start(page: VendorPage): void;
  /** It may run again, after a stop, on the same page. Absent: `start` once more, and `load` adds nothing twice. */
  resume?(page: VendorPage): void;
  /** The service may not run any more. Absent: only a reload stops it. */
  stop?(page: VendorPage): void;
}
