import { page, vendorList } from './vendor-queue.js';

/** The seven types of Google's Consent Mode, version 2. */
const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
/** How long Google's tags wait for the update that follows the default, milliseconds. */
const WAIT_FOR_UPDATE_MS = 500;
const granted = new Map<string, readonly string[]>();

/** Google's command queue. Its entries must be `arguments` objects: arrays are taken for something else. */
export const gtag = (...given: unknown[]): void =>
  (
    (page['gtag'] ??= function keep() {
      // eslint-disable-next-line prefer-rest-params -- see above
      vendorList('dataLayer').push(arguments);
    }) as typeof gtag
  )(...given);

/**
 * Tells Google's tags what they may do: first that all is denied, before anything of Google is loaded, then what the
 * running services of Google need. `types`, separated by spaces; empty: this service runs no more.
 */
export const updateConsentMode = (service: string, types: string): void => {
  const state = (): Record<string, string> => {
    const on = [...granted.values()].flat();
    return Object.fromEntries(
      TYPES.map((type) => [type, type === 'security_storage' || on.includes(type) ? 'granted' : 'denied']),
    );
  };
  if (!granted.size) gtag('consent', 'default', { ...state(), wait_for_update: WAIT_FOR_UPDATE_MS });
  granted.set(service, types.split(' '));
  gtag('consent', 'update', state());
};
