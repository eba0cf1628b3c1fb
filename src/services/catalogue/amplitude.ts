import { type ServiceFacts, own } from '../service-facts.js';
import { callVendor } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Amplitude',
  provider: 'Amplitude, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://amplitude.com/privacy',
  hosts: [
    'cdn.amplitude.com',
    'api2.amplitude.com',
    'api.eu.amplitude.com',
    'sr-client-cfg.amplitude.com',
    'sr-client-cfg.eu.amplitude.com',
    'diagnostics.prod.us-west-2.amplitude.com',
    'diagnostics.prod.eu-central-1.amplitude.com',
  ],
  cookies: [own('AMP_*', 'P1Y'), own('AMP_MKTG_*', 'P1Y')],
  storageKeys: ['AMP_*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  consent: '`amplitude.setOptOut(true | false)`',
  source: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
  confirmed: { cookies: '2026-11-29', storageKeys: '2026-11-29', hosts: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    cookies: 'https://www.npmjs.com/package/@amplitude/analytics-browser/v/2.48.1',
    storageKeys: 'https://www.npmjs.com/package/@amplitude/analytics-browser/v/2.48.1',
    hosts: 'https://www.npmjs.com/package/@amplitude/analytics-browser/v/2.48.1',
    consent: 'https://www.npmjs.com/package/@amplitude/analytics-browser/v/2.48.1',
  },
};

export const vendor: Vendor = {
  start({ options: { id, ...config }, load }) {
    load(`https://cdn.amplitude.com/script/${id}.js`, () =>
      callVendor('amplitude', 'init', id, { optOut: false, ...config }),
    );
  },
  resume: () => callVendor('amplitude', 'setOptOut', false),
  stop: () => callVendor('amplitude', 'setOptOut', true),
};
