import { type ServiceFacts, own } from '../service-facts.js';
import { page } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

const HOST = 'cloud.roistat.com';

export const facts: ServiceFacts = {
  name: 'Roistat',
  provider: 'Roistat LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://roistat.com/ru/privacy/',
  hosts: [HOST, 'cllctr.roistat.com'],
  // Of the rest, roistat_first_visit lives longest.
  cookies: [
    own('roistat_visit', 'P14D'),
    own('roistat_visit_cookie_expire', 'P14D'),
    own('roistat_*', 'P10Y'),
    own('___dc', 'P10Y'),
  ],
  storageKeys: ['roistat*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  source: 'https://help.roistat.com/settings/Nastroiki_proekta/Ustanovka_schetchika/Nomer_vizita/',
  confirmed: { cookies: '2026-11-30', hosts: '2026-11-30', start: '2026-11-30' },
  elsewhere: {
    cookies:
      'https://github.com/duckduckgo/tracker-radar/blob/1989982ad43d6208d00395037f9d10fe2ac740b8/domains/US/roistat.com.json',
    hosts:
      'https://github.com/duckduckgo/tracker-radar/blob/1989982ad43d6208d00395037f9d10fe2ac740b8/domains/US/roistat.com.json',
    start: 'https://pastebin.com/X6bnrYJ4',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    Object.assign(page, { roistatProjectId: id, roistatHost: HOST });
    // As in its own snippet: a visit without a number gets one first.
    const path = document.cookie.includes('roistat_visit=')
      ? 'dist/module.js'
      : `api/site/1.0/${id}/init?referrer=${encodeURIComponent(location.href)}`;
    load(`https://${HOST}/${path}`);
  },
  // The other of the two addresses would run the module a second time.
  resume: () => undefined,
};
