import { type ServiceFacts, own, theirs } from '../service-facts.js';
import { vendorList } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Top.Mail.Ru (VK Ads counter)',
  provider: 'VK LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://help.mail.ru/legal/terms/common/privacy',
  hosts: ['top-fwz1.mail.ru'],
  cookies: [
    own('tmr_lvid', 'P1Y'),
    own('tmr_lvidTS', 'P1Y'),
    own('tmr_detect', 'P1D'),
    own('domain_sid', 'P1D'),
    theirs('FTID', 'P1Y'),
    theirs('VID', 'P1Y'),
  ],
  storageKeys: ['tmr_*'],
  purposes: ['dpv:ServiceUsageAnalytics', 'dpv:TargetedAdvertising'],
  sends: ['address', 'page', 'actions'],
  source: 'https://top.mail.ru/help/ru',
  confirmed: { start: '2026-11-29' },
  elsewhere: {
    start: 'https://docs.tracker.my.com/zh/sdk/web/api',
  },
};

export const vendor: Vendor = {
  start({ options: { id }, load }) {
    vendorList('_tmr').push({ id: `${id}`, type: 'pageView', start: Date.now() });
    load('https://top-fwz1.mail.ru/js/code.js');
  },
};
