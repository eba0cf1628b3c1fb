import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'VK Video',
  provider: 'V Kontakte LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://vk.com/privacy',
  hosts: ['vkvideo.ru', '*.vkvideo.ru', 'vk.com', 'vk.ru'],
  cookies: [theirs('remixlang', 'P1Y'), theirs('remixstid', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  source: 'https://dev.vk.com/ru/widgets/video',
  confirmed: { provider: '2026-11-30' },
  elsewhere: {
    provider: 'https://vk.link/alterkom12?act=terms',
  },
};
