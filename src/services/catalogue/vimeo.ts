import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://vimeo.com/privacy',
  hosts: ['player.vimeo.com', 'i.vimeocdn.com', 'f.vimeocdn.com'],
  cookies: [theirs('vuid', 'P2Y'), theirs('player', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  consent: '`dnt=1` in the player’s address',
  source: 'https://vimeo.com/cookie_list',
};
