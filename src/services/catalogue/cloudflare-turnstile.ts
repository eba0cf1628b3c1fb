import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Cloudflare Turnstile',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  hosts: ['challenges.cloudflare.com'],
  cookies: [theirs('cf_clearance', 'P1Y')],
  purposes: ['dpv:EnforceSecurity'],
  sends: ['address', 'page', 'actions'],
  source: 'https://developers.cloudflare.com/turnstile/',
};

export const vendor = scriptVendor(() => 'https://challenges.cloudflare.com/turnstile/v0/api.js');
