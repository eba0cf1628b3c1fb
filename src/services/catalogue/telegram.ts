import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Telegram widgets and posts',
  provider: 'Telegram Messenger Inc.',
  country: 'VG',
  thirdParty: true,
  policyUrl: 'https://telegram.org/privacy',
  hosts: ['telegram.org', 't.me', 'oauth.telegram.org'],
  cookies: [theirs('stel_ssid', 'P1D'), theirs('stel_dt', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://core.telegram.org/widgets',
  confirmed: { hosts: '2026-11-30', provider: '2026-11-30' },
  elsewhere: {
    hosts:
      'https://github.com/MarshalX/telegram-crawler/blob/098f977366ec9e5898441e5f0299258c2689898b/data/web/telegram.org/js/telegram-widget.js',
    provider: 'https://telegram.org/privacy',
  },
};
