import type { ServiceFacts } from '../service-facts.js';
import { callVendor, page } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Sentry Session Replay',
  provider: 'Functional Software, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://sentry.io/privacy/',
  hosts: ['js.sentry-cdn.com', 'browser.sentry-cdn.com', 'o*.ingest.sentry.io'],
  cookies: [],
  storageKeys: ['sentryReplaySession'],
  purposes: ['dpv:ServiceOptimisation'],
  sends: ['address', 'page', 'actions', 'recording'],
  source: 'https://docs.sentry.io/platforms/javascript/session-replay/privacy/',
  confirmed: { storageKeys: '2026-11-29' },
  elsewhere: {
    storageKeys:
      'https://github.com/getsentry/sentry-javascript/blob/1a730e31e014ef511621ebf15e2ecab1984ead2c/packages/replay-internal/src/constants.ts',
  },
};

/** Option `id` is the public key of the loader script. */
export const vendor: Vendor = {
  start({ options: { id, ...config }, load }) {
    page['sentryOnLoad'] = () =>
      callVendor('Sentry', 'init', { replaysSessionSampleRate: 0.1, replaysOnErrorSampleRate: 1, ...config });
    load(`https://js.sentry-cdn.com/${id}.min.js`);
  },
  stop() {
    callVendor('Sentry', 'close');
    // What was closed sends nothing, but goes on recording. Only a reload starts it again.
    const replay = (page['Sentry'] as { getReplay?: () => { stop(): void } | undefined } | undefined)
      ?.getReplay;
    replay?.()?.stop();
  },
};
