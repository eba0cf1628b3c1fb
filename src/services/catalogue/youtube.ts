import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'YouTube',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.youtube-nocookie.com', 'www.youtube.com', 'i.ytimg.com'],
  cookies: [theirs('VISITOR_INFO1_LIVE', 'P6M'), theirs('YSC'), theirs('NID', 'P6M')],
  storageKeys: ['yt-remote-*', 'yt.innertube::*', 'ytidb::*'],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page', 'actions'],
  consent:
    'privacy-enhanced mode: the host www.youtube-nocookie.com sets no cookie before play, but keys of localStorage',
  source: 'https://support.google.com/youtube/answer/171780',
  confirmed: { cookies: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    cookies: 'https://policies.google.com/technologies/cookies',
    consent: 'https://kukie.io/blog/youtube-embeds-cookie-consent',
  },
};
