import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'YouTube',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.youtube-nocookie.com', 'www.youtube.com', 'i.ytimg.com'],
  cookies: [theirs('VISITOR_INFO1_LIVE', 'P6M'), theirs('YSC'), theirs('NID', 'P6M')],
  storageKeys: ['yt-remote-*', 'yt.innertube::*'],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  consent: 'privacy-enhanced mode: the host www.youtube-nocookie.com keeps nothing before play',
  source: 'https://support.google.com/youtube/answer/171780',
};
