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
    theirs('MR', 'P7D'),
    theirs('SM'),
  ],
  storageKeys: ['_cltk'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions', 'recording'],
  consent:
    '`clarity("consentv2", { ad_Storage, analytics_Storage })`; the older `consent` is to end. Denied, it records on without cookies: `clarity("stop")` ends it',
  source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
  confirmed: {
    cookies: '2026-11-29',
    ownCookies: '2026-11-29',
    consent: '2026-11-29',
    storageKeys: '2026-11-29',
  },
  elsewhere: {
    cookies: 'https://idealink.tech/privacy-policy/cookies-policy',
    ownCookies:
      'https://github.com/microsoft/clarity/blob/0027d37d04048a6f58a0f11e9bb004b86c2d7dc2/packages/clarity-js/types/data.d.ts',
    storageKeys:
      'https://github.com/microsoft/clarity/blob/0027d37d04048a6f58a0f11e9bb004b86c2d7dc2/packages/clarity-js/types/data.d.ts',
    consent: 'https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2',
  },
};

/** Option `id` is the project’s id. */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    vendorQueue('clarity')('consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' });
    load(`https://www.clarity.ms/tag/${id}`);
  },
  // Told that storage is denied it would end as well, and begin anew a moment later without cookies.
  stop: () => vendorQueue('clarity')('stop'),
  resume() {
    vendorQueue('clarity')('consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' });
    vendorQueue('clarity')('start');
  },
};
