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
};

export const vendor = scriptVendor(() => 'https://epay.homebank.kz/payform/payment-api.js');
