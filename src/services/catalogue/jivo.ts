import { type ServiceFacts, own } from '../service-facts.js';
import { callVendor } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Jivo',
  provider: 'Jivo (ZhivoSite LLC)',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://www.jivo.ru/files/privacy_policy.pdf',
  hosts: ['code.jivo.ru', '*.jivosite.com'],
  cookies: [own('jv_*', 'P1Y')],
  storageKeys: ['jv_*'],
  purposes: ['dpv:CommunicationForCustomerCare'],
  sends: ['address', 'page', 'typed'],
  consent: '`jivo_destroy()`',
  source: 'https://www.jivochat.com/docs/widget/',
  confirmed: { start: '2026-11-30' },
  elsewhere: {
    start: 'https://github.com/AmalDoskhoev/vue-jivosite',
  },
};

export const vendor: Vendor = {
  start: ({ options: { id }, load }) => load(`https://code.jivo.ru/widget/${id}`),
  resume: () => callVendor('window', 'jivo_init'),
  stop: () => callVendor('window', 'jivo_destroy'),
};
