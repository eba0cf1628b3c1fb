import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Instagram posts',
  provider: 'Meta Platforms, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://privacycenter.instagram.com/policy',
  hosts: ['www.instagram.com', 'static.cdninstagram.com'],
  cookies: [theirs('csrftoken', 'P1Y'), theirs('mid', 'P2Y'), theirs('ig_did', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://developers.facebook.com/docs/instagram/oembed',
};

export const vendor = scriptVendor(() => 'https://www.instagram.com/embed.js');
