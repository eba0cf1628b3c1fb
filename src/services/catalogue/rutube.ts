import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'RUTUBE',
  provider: 'RUFORM LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://rutube.ru/info/privacy/',
  hosts: ['rutube.ru', '*.rutube.ru'],
  cookies: [],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  source: 'https://rutube.ru/info/embed/',
  confirmed: { hosts: '2026-11-30', provider: '2026-11-30' },
  elsewhere: {
    hosts:
      'https://github.com/duckduckgo/tracker-radar/blob/05f17e6f8257056f69d7b4ad23e05c8fb55d5351/domains/US/rutube.ru.json',
    provider: 'https://rutube.ru/info/subscription',
  },
};
