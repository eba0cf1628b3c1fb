import { gtag, updateConsentMode } from './google-consent-mode.js';
import type { Vendor } from './vendor.js';
import { page } from './vendor-queue.js';

/** The tag of Analytics, Ads and Campaign Manager. `types`: what Consent Mode grants unless option `consent` says else. */
export const googleTag = (types: string): Vendor => {
  let isReady = false;
  const configured = new Set<string>();
  return {
    start({ service, options: { id, consent = types, ...config }, load }) {
      page[`ga-disable-${id}`] = false;
      updateConsentMode(service.id, `${consent}`);
      load(`https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(`${id}`)}`);
      if (!isReady) gtag('js', new Date());
      isReady = true;
      if (!configured.has(`${id}`)) gtag('config', id, config);
      configured.add(`${id}`);
    },
    stop({ service, options: { id } }) {
      page[`ga-disable-${id}`] = true;
      updateConsentMode(service.id, '');
    },
  };
};
