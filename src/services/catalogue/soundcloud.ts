import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'SoundCloud',
  provider: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  thirdParty: true,
  policyUrl: 'https://soundcloud.com/pages/privacy',
  hosts: ['w.soundcloud.com'],
  cookies: [theirs('sc_anonymous_id', 'P10Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  source: 'https://soundcloud.com/pages/cookies',
  confirmed: { hosts: '2026-11-29' },
  elsewhere: { hosts: 'https://www.flowconsent.com/en/services/video/soundcloud' },
};
