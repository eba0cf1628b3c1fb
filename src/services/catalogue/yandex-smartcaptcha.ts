import { scriptVendor } from '../script-vendor.js';
import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Yandex SmartCaptcha',
  // In Kazakhstan the agreement may be with another company of the group: its pages for Kazakhstan name one.
  provider: 'Yandex.Cloud LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://yandex.com/legal/cloud_privacy/',
  hosts: ['smartcaptcha.yandexcloud.net', 'smartcaptcha.cloud.yandex.ru'],
  cookies: [],
  purposes: ['dpv:EnforceSecurity'],
  sends: ['address', 'page', 'actions'],
  source: 'https://yandex.cloud/en/docs/smartcaptcha/',
  confirmed: { start: '2026-11-29', provider: '2026-11-29' },
  elsewhere: {
    start: 'https://yandex.cloud/en-ru/docs/smartcaptcha/concepts/widget-methods',
    provider: 'https://yandex.cloud/en-ru/docs/smartcaptcha/operations/advanced-method',
  },
};

export const vendor = scriptVendor(() => 'https://smartcaptcha.yandexcloud.net/captcha.js');
