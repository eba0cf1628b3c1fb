import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { callVendor, page, vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'TikTok Pixel',
  provider: 'TikTok Pte. Ltd.',
  country: 'SG',
  thirdParty: true,
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  hosts: ['analytics.tiktok.com'],
  cookies: [own('_ttp', 'P13M'), own('_tt_enable_cookie', 'P13M'), theirs('_ttp', 'P13M')],
  storageKeys: ['tt_*'],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  consent: '`ttq.grantConsent()`, `ttq.revokeConsent()`',
  source: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
};

const METHODS = ['page', 'track', 'identify', 'grantConsent', 'revokeConsent'];

/** Option `id` is the pixel’s code. */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    const ttq = vendorList('ttq');
    for (const name of METHODS) ttq[name] ??= (...given: unknown[]) => ttq.push([name, ...given]);
    const src = 'https://analytics.tiktok.com/i18n/pixel/events.js';
    Object.assign(ttq, {
      _i: { [`${id}`]: Object.assign([], { _u: src }) },
      _t: { [`${id}`]: Date.now() },
      _o: { [`${id}`]: {} },
    });
    page['TiktokAnalyticsObject'] = 'ttq';
    callVendor('ttq', 'grantConsent');
    callVendor('ttq', 'page');
    load(`${src}?sdkid=${id}&lib=ttq`);
  },
  resume: () => callVendor('ttq', 'grantConsent'),
  stop: () => callVendor('ttq', 'revokeConsent'),
};
