import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, own } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Bitrix24 widget',
  provider: 'Bitrix24 (1C-Bitrix LLC)',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://www.bitrix24.kz/privacy/',
  hosts: ['cdn-ru.bitrix24.kz', 'cdn-ru.bitrix24.ru', 'bitrix24.kz'],
  cookies: [own('b24_sitebutton_hello', 'P1D'), own('b24_*', 'P1Y')],
  storageKeys: ['b24-*', 'b24_*'],
  purposes: ['dpv:CommunicationForCustomerCare'],
  sends: ['address', 'page', 'typed'],
  source: 'https://helpdesk.bitrix24.com/open/6986667/',
  confirmed: { start: '2026-11-30' },
  elsewhere: {
    start: 'https://pastebin.com/FNPVbGJ2',
  },
};

/** Option `src` is the address of the widget’s own script, as the portal shows it. */
export const vendor = scriptVendor(({ src }) => `${src}`);
