import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'hCaptcha',
  provider: 'Intuition Machines, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.hcaptcha.com/privacy',
  hosts: ['hcaptcha.com', '*.hcaptcha.com'],
  cookies: [theirs('hmt_id', 'P30D')],
  purposes: ['dpv:EnforceSecurity'],
  sends: ['address', 'page', 'actions'],
  source: 'https://docs.hcaptcha.com/',
  confirmed: { hosts: '2026-11-29' },
};

export const vendor = scriptVendor(() => 'https://js.hcaptcha.com/1/api.js');
