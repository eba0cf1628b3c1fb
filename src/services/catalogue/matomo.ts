import { type ServiceFacts, own } from '../service-facts.js';
import { vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Matomo',
  provider: 'The operator, or InnoCraft Ltd',
  country: 'NZ',
  thirdParty: true,
  policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
  hosts: [],
  cookies: [
    own('_pk_id.*', 'P13M'),
    own('_pk_ses.*', 'P1D'),
    own('_pk_ref.*', 'P6M'),
    own('_pk_cvar.*', 'P1D'),
    own('_pk_hsr.*', 'P1D'),
  ],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  consent: '`_paq.push(["requireConsent"])`, `["setConsentGiven"]`',
  source: 'https://matomo.org/faq/general/faq_146/',
  confirmed: { cookies: '2026-11-29' },
};

/** Option `url` is the address of the installation, with a slash at its end, `id` the site’s number. */
export const vendor: Vendor = {
  start({ options: { url, id }, load }) {
    const commands = [
      ['requireConsent'],
      ['setConsentGiven'],
      ['setTrackerUrl', `${url}matomo.php`],
      ['setSiteId', `${id}`],
      ['trackPageView'],
      ['enableLinkTracking'],
    ];
    vendorList('_paq').push(...commands);
    load(`${url}matomo.js`);
  },
  resume: () => void vendorList('_paq').push(['setConsentGiven']),
  // `forgetConsentGiven` would write a cookie that says so.
  stop: () => void vendorList('_paq').push(['requireConsent'], ['deleteCookies']),
};
