import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Telegram widgets and posts',
  provider: 'Telegram FZ-LLC',
  country: 'AE',
  thirdParty: true,
  policyUrl: 'https://telegram.org/privacy',
  hosts: ['telegram.org', 't.me', 'oauth.telegram.org'],
  cookies: [theirs('stel_ssid', 'P1D')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://core.telegram.org/widgets',
};
