import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Spotify',
  provider: 'Spotify AB',
  country: 'SE',
  thirdParty: true,
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  hosts: ['open.spotify.com'],
  cookies: [theirs('sp_t', 'P1Y'), theirs('sp_ab', 'P1Y'), theirs('sp_landing', 'P1D')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  source: 'https://developer.spotify.com/documentation/embeds',
  confirmed: { cookies: '2026-11-29' },
  elsewhere: {
    cookies: 'https://www.consentstack.io/vendors/spotify',
  },
};
