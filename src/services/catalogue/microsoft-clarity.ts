import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Microsoft Clarity',
  provider: 'Microsoft Corporation',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['www.clarity.ms', 'c.clarity.ms', 'scripts.clarity.ms'],
  cookies: [
    own('_clck', 'P1Y'),
    own('_clsk', 'P1D'),
    theirs('CLID', 'P1Y'),
    theirs('MUID', 'P13M'),
    theirs('ANONCHK', 'P1D'),
    theirs('SM'),
  ],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions', 'recording'],
  consent: '`clarity("consentv2", { ad_Storage, analytics_Storage })`; the older `consent` is to end',
  source: 'https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2',
  confirmed: { consent: '2026-11-29' },
};

/** Option `id` is the project’s id. */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    vendorQueue('clarity')('consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' });
    load(`https://www.clarity.ms/tag/${id}`);
  },
  stop() {
    vendorQueue('clarity')('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' });
    vendorQueue('clarity')('stop');
  },
  resume() {
    vendorQueue('clarity')('consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' });
    vendorQueue('clarity')('start');
  },
};
