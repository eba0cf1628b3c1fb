import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Google Maps',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['*.googleapis.com', '*.gstatic.com', '*.google.com', '*.googleusercontent.com'],
  cookies: [theirs('NID', 'P6M')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://developers.google.com/maps/documentation/javascript',
  confirmed: { hosts: '2026-11-29' },
  elsewhere: { hosts: 'https://developers.google.com/maps/documentation/javascript/content-security-policy' },
};

/** Option `id` is the API key, `callback` the name of the page’s function that draws the map. */
export const vendor = scriptVendor(
  ({ id, callback }) =>
    `https://maps.googleapis.com/maps/api/js?loading=async&key=${id}${callback ? `&callback=${callback}` : ''}`,
);
