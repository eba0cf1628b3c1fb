import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'RUTUBE',
  provider: 'RUFORM LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://rutube.ru/info/privacy/',
  hosts: ['rutube.ru', 'bl.rutube.ru'],
  cookies: [],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  source: 'https://rutube.ru/info/embed/',
};
