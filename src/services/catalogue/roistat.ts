import { type ServiceFacts, own } from '../service-facts.js';
import { page } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Roistat',
  provider: 'Roistat LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://roistat.com/ru/privacy/',
  hosts: ['cloud.roistat.com'],
  cookies: [own('roistat_*', 'P1Y'), own('___dc', 'P1Y')],
  storageKeys: ['roistat*'],
  purposes: ['dpv:ServiceUsageAnalytics'],
  sends: ['address', 'page', 'actions'],
  source: 'https://help.roistat.com/settings/Nastroiki_proekta/Ustanovka_schetchika/Nomer_vizita/',
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    Object.assign(page, { roistatProjectId: id, roistatHost: 'cloud.roistat.com' });
    load('https://cloud.roistat.com/dist/module.js');
  },
};
