import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Google Fonts',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  cookies: [],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address'],
  source: 'https://developers.google.com/fonts/faq/privacy',
};
