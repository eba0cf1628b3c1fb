import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://vimeo.com/privacy',
  hosts: ['player.vimeo.com', 'i.vimeocdn.com', 'f.vimeocdn.com'],
  cookies: [
    theirs('vuid', 'P2Y'),
    theirs('player', 'P1Y'),
    theirs('flags', 'P1Y'),
    theirs('player_clearance', 'P7D'),
    theirs('__cf_bm', 'P1D'),
    theirs('_cfuvid'),
    theirs('cf_clearance', 'P1Y'),
  ],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  consent: '`dnt=1` in the player’s address',
  source: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
  confirmed: { cookies: '2026-11-29', consent: '2026-11-29' },
};
