import type { Vendor, VendorPage } from '../vendor.js';
import { vendorList } from '../vendor-queue.js';

const tell = (
  { service, options: { event = 'pdp_consent', list = 'dataLayer' } }: VendorPage,
  allowed: boolean,
): void => void vendorList(`${list}`).push({ event, pdp_service: service.id, pdp_allowed: allowed });

/** Pushes an event to a data layer when the service is allowed, and when it is no more. Nothing is pushed before a choice. */
export const vendor: Vendor = {
  start: (given) => tell(given, true),
  stop: (given) => tell(given, false),
};
