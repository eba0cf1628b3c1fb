import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Pinterest tag',
  provider: 'Pinterest, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  cookies: [
    own('_pin_unauth', 'P1Y'),
    own('_epik', 'P1Y'),
    own('_derived_epik', 'P1Y'),
    own('_pinterest_ct', 'P1Y'),
    own('_pinterest_ct_rt', 'P1Y'),
    own('_routing_id', 'P1Y'),
    theirs('_pinterest_ct_ua', 'P1Y'),
  ],
  purposes: ['dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  consent: '`pintrk("setconsent", true | false)`',
  source: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  confirmed: { cookieNames: '2026-11-29', cookies: '2026-11-29' },
  elsewhere: {
    cookies: 'https://kukie.io/blog/pinterest-tag-cookie-consent',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    const pintrk = vendorQueue('pintrk', 'queue');
    Object.assign(pintrk, { version: '3.0', queue: pintrk['queue'] ?? [] });
    pintrk('load', `${id}`);
    pintrk('page');
    load('https://s.pinimg.com/ct/core.js');
  },
  resume: () => vendorQueue('pintrk', 'queue')('setconsent', true),
  stop: () => vendorQueue('pintrk', 'queue')('setconsent', false),
};
