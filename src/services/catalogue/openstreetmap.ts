import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  country: 'GB',
  thirdParty: true,
  policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  hosts: ['www.openstreetmap.org', 'tile.openstreetmap.org'],
  cookies: [theirs('_osm_totp_token', 'P1D')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://wiki.openstreetmap.org/wiki/Export',
  confirmed: { provider: '2026-11-29' },
  elsewhere: { provider: 'https://osmfoundation.org/wiki/Privacy_Policy' },
};
