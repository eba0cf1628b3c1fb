import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'reCAPTCHA',
  provider: 'Google LLC',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://policies.google.com/privacy',
  hosts: ['www.google.com', 'www.gstatic.com', 'www.recaptcha.net'],
  cookies: [theirs('_GRECAPTCHA', 'P6M'), theirs('NID', 'P6M')],
  storageKeys: ['_grecaptcha', 'rc::*'],
  purposes: ['dpv:EnforceSecurity'],
  sends: ['address', 'page', 'actions'],
  source: 'https://docs.cloud.google.com/recaptcha/docs/faq',
  confirmed: { hosts: '2026-11-29' },
  elsewhere: { hosts: 'https://www.consentstack.io/vendors/recaptcha' },
};

/** Option `id` is the site key of version 3. */
export const vendor = scriptVendor(
  ({ id }) => `https://www.google.com/recaptcha/api.js?render=${id ?? 'explicit'}`,
);
