import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Kaspi Pay',
  provider: 'Kaspi Bank JSC',
  country: 'KZ',
  thirdParty: true,
  policyUrl: 'https://kaspi.kz/privacy',
  hosts: ['pay.kaspi.kz', 'kaspi.kz'],
  cookies: [],
  purposes: ['dpv:PaymentManagement'],
  sends: ['address', 'page', 'payment'],
  source: 'https://guide.kaspi.kz/',
};
