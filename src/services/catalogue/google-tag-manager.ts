import { updateConsentMode } from '../google-consent-mode.js';
import type { ServiceFacts } from '../service-facts.js';
import { vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Google Tag Manager',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com'],
  cookies: [],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page'],
  consent:
    'Consent Mode v2, all seven types; a container brings other vendors with it, and each needs its own purpose',
  source: 'https://developers.google.com/tag-platform/tag-manager',
  confirmed: { consent: '2026-11-29' },
  elsewhere: {
    consent: 'https://cookieconsent.orestbida.com/advanced/google-consent-mode.html',
  },
};

/** Option `id` is the container (GTM-…), `consent` the types that it may use, separated by spaces. */
export const vendor: Vendor = {
  start({ service, options: { id, consent = '' }, load }) {
    updateConsentMode(service.id, `${consent}`);
    vendorList('dataLayer').push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    load(`https://www.googletagmanager.com/gtm.js?id=${id}`);
  },
  resume: ({ service, options: { consent = '' } }) => updateConsentMode(service.id, `${consent}`),
  stop: ({ service }) => updateConsentMode(service.id, ''),
};
