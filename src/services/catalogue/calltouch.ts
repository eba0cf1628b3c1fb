import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, own } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Calltouch',
  provider: 'Calltouch LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://www.calltouch.ru/policy/',
  hosts: ['mod.calltouch.ru'],
  cookies: [own('_ct*', 'P1Y'), own('cted', 'P30D'), own('ct_*', 'P1Y')],
  storageKeys: ['ct_*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  source: 'https://www.calltouch.ru/support/',
};

export const vendor = scriptVendor(({ id }) => `https://mod.calltouch.ru/init.js?id=${id}`);
