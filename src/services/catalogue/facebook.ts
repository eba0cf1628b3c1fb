import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Facebook social plugins',
  provider: 'Meta Platforms, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  cookies: [theirs('fr', 'P90D'), theirs('sb', 'P400D'), theirs('datr', 'P400D')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://www.facebook.com/privacy/policies/cookies/',
  confirmed: { cookies: '2026-11-29' },
};

export const vendor = scriptVendor(
  ({ language = 'ru_RU' }) => `https://connect.facebook.net/${language}/sdk.js#xfbml=1&version=v21.0`,
);
