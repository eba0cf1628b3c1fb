import { type ServiceFacts, own } from '../service-facts.js';
import { callVendor, vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Segment',
  provider: 'Twilio Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  hosts: ['cdn.segment.com', 'api.segment.io'],
  cookies: [own('ajs_anonymous_id', 'P1Y'), own('ajs_user_id', 'P1Y'), own('ajs_group_id', 'P1Y')],
  storageKeys: ['ajs_*', 'seg*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  consent: 'none of its own: it hands data on to what the workspace has switched on',
  source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  confirmed: { cookies: '2026-11-29' },
  elsewhere: {
    cookies:
      'https://github.com/segmentio/analytics-next/blob/05ee0cc06ce6833982d92bcddbd931853291d7b2/packages/browser/src/core/user/index.ts',
  },
};

const METHODS = ['page', 'track', 'identify', 'group', 'alias', 'ready', 'reset', 'on', 'once', 'off'];

/** Option `id` is the write key. */
export const vendor: Vendor = {
  start({ options: { id }, load }) {
    const analytics = vendorList('analytics');
    for (const name of METHODS) analytics[name] ??= (...given: unknown[]) => analytics.push([name, ...given]);
    analytics['_writeKey'] = id;
    callVendor('analytics', 'page');
    load(`https://cdn.segment.com/analytics.js/v1/${id}/analytics.min.js`);
  },
};
