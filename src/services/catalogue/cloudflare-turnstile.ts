import { scriptVendor } from '../script-vendor.js';
import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Cloudflare Turnstile',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  hosts: ['challenges.cloudflare.com'],
  // With pre-clearance, which is off unless a widget asks for it, `cf_clearance` lies under the site’s own domain.
  cookies: [],
  purposes: ['dpv:EnforceSecurity'],
  sends: ['address', 'page', 'actions'],
  source: 'https://developers.cloudflare.com/turnstile/concepts/pre-clearance-support/',
  confirmed: { cookies: '2026-11-29', hosts: '2026-11-29', start: '2026-11-29' },
  elsewhere: {
    hosts: 'https://developers.cloudflare.com/turnstile/reference/content-security-policy',
    start: 'https://developers.cloudflare.com/turnstile/reference/content-security-policy',
  },
};

export const vendor = scriptVendor(() => 'https://challenges.cloudflare.com/turnstile/v0/api.js');
