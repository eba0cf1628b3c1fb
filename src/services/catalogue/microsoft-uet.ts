import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { page, vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Microsoft Advertising UET',
  provider: 'Microsoft Corporation',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['bat.bing.com'],
  cookies: [own('_uetsid', 'P1D'), own('_uetvid', 'P13M'), theirs('MUID', 'P13M')],
  storageKeys: ['_uetsid*', '_uetvid*'],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  consent: '`uetq.push("consent", "default" | "update", { ad_storage })`',
  source: 'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent',
  confirmed: { consent: '2026-11-29' },
  elsewhere: {
    consent: 'https://cookiebeam.com/guides/microsoft-advertising-uet-consent-2026',
  },
};

const consent = (kind: string, is: string): unknown =>
  vendorList('uetq').push('consent', kind, { ad_storage: is });

/** Option `id` is the tag’s number. */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    consent('default', 'denied');
    consent('update', 'granted');
    load('https://bat.bing.com/bat.js', () => {
      const Uet = page['UET'] as new (options: object) => unknown;
      page['uetq'] = new Uet({ ti: `${id}`, enableAutoSpaTracking: true, q: page['uetq'] });
      vendorList('uetq').push('pageLoad');
    });
  },
  resume: () => void consent('update', 'granted'),
  stop: () => void consent('update', 'denied'),
};
