import { type ServiceFacts, theirs } from '../service-facts.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'LiveInternet counter',
  provider: 'LiveInternet',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://www.liveinternet.ru/privacy/',
  hosts: ['counter.yadro.ru'],
  cookies: [theirs('FTID', 'P1Y'), theirs('VID', 'P1Y')],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page'],
  source: 'https://www.liveinternet.ru/add',
};

export const vendor: Vendor = {
  start() {
    new Image().src = `https://counter.yadro.ru/hit?t44.1;r${encodeURIComponent(document.referrer)};u${encodeURIComponent(document.URL)};${Math.random()}`;
  },
};
