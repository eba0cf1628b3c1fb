import { scriptVendor } from '../script-vendor.js';
import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Halyk ePay',
  provider: 'Halyk Bank of Kazakhstan JSC',
  country: 'KZ',
  thirdParty: true,
  policyUrl: 'https://halykbank.kz/',
  hosts: ['epay.homebank.kz'],
  cookies: [],
  purposes: ['dpv:PaymentManagement'],
  sends: ['address', 'page', 'payment'],
  source: 'https://epayment.kz/docs',
  confirmed: { start: '2026-11-30' },
  elsewhere: {
    start: 'https://www.npmjs.com/package/epay-payment-widget/v/1.1.1',
  },
};

export const vendor = scriptVendor(() => 'https://epay.homebank.kz/payform/payment-api.js');
