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
  cookies: [
    own('_ttp', 'P13M'),
    own('_tt_enable_cookie', 'P13M'),
    own('ttclid', 'P13M'),
    // Some lists have it under TikTok’s domain; its script writes it under the site’s own.
    own('ttcsid*', 'P13M'),
    theirs('_ttp', 'P13M'),
  ],
  storageKeys: ['tt_*'],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  consent: '`ttq.grantConsent()`, `ttq.revokeConsent()`',
  source: 'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
  confirmed: { ownCookies: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    ownCookies: 'https://kukie.io/blog/tiktok-pixel-cookies-compliance',
    consent:
      'https://learn.consent.studio/en/articles/12026135-tiktok-pixel-consent-api-x-consent-studio-cmp',
  },
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
