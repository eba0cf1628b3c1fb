import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'VK Video',
  provider: 'VK LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://vk.com/privacy',
  hosts: ['vk.com', 'vkvideo.ru', 'vk.ru'],
  cookies: [theirs('remixlang', 'P1Y'), theirs('remixstid', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  source: 'https://dev.vk.com/ru/widgets/video',
};
