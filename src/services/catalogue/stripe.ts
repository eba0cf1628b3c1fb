import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, own, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Stripe',
  provider: 'Stripe, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://stripe.com/privacy',
  hosts: ['js.stripe.com', 'm.stripe.network', 'm.stripe.com', 'api.stripe.com'],
  cookies: [own('__stripe_mid', 'P1Y'), own('__stripe_sid', 'P1D'), theirs('m', 'P2Y')],
  purposes: ['dpv:PaymentManagement'],
  sends: ['address', 'page', 'payment'],
  source: 'https://stripe.com/legal/cookies-policy',
  confirmed: { ownCookies: '2026-11-29' },
  elsewhere: {
    ownCookies: 'https://kukie.io/blog/payment-gateway-cookies-compliance',
  },
};

export const vendor = scriptVendor(() => 'https://js.stripe.com/v3/');
