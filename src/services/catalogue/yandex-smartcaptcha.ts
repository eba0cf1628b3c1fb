import { scriptVendor } from '../script-vendor.js';
import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Yandex SmartCaptcha',
  provider: 'Yandex.Cloud LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://yandex.com/legal/cloud_privacy/',
  hosts: ['smartcaptcha.cloud.yandex.ru', 'smartcaptcha.yandexcloud.net'],
  cookies: [],
  purposes: ['dpv:EnforceSecurity'],
  sends: ['address', 'page', 'actions'],
  source: 'https://yandex.cloud/en/docs/smartcaptcha/',
};

export const vendor = scriptVendor(() => 'https://smartcaptcha.cloud.yandex.ru/captcha.js');
