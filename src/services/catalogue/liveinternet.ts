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
  confirmed: { hosts: '2026-11-30', start: '2026-11-30' },
  elsewhere: {
    hosts:
      'https://github.com/Wordefinery/LiveInternet-Counter/blob/fe4571ed1a77e03aa7d54b9ef16b3a3a51d0ea74/lib/LiveinternetCounter.php',
    start:
      'https://github.com/Wordefinery/LiveInternet-Counter/blob/fe4571ed1a77e03aa7d54b9ef16b3a3a51d0ea74/lib/LiveinternetCounter.php',
  },
};

export const vendor: Vendor = {
  start() {
    new Image().src = `https://counter.yadro.ru/hit?r${encodeURIComponent(document.referrer)};u${encodeURIComponent(document.URL)};${Math.random()}`;
  },
};
