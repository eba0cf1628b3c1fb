import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Yandex Maps',
  provider: 'YANDEX LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://yandex.ru/legal/confidential/',
  hosts: [
    'api-maps.yandex.ru',
    'yandex.ru',
    'yandex.kz',
    'core-renderer-tiles.maps.yandex.net',
    'yastatic.net',
  ],
  cookies: [theirs('yandexuid', 'P1Y'), theirs('yuidss', 'P1Y'), theirs('i', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://yandex.ru/dev/jsapi30/',
};

/** Option `id` is the API key, `language` a locale. As a frame: an embed with `frame` https://yandex.ru/map-widget/v1/…. */
export const vendor = scriptVendor(
  ({ id, language = 'ru_RU' }) => `https://api-maps.yandex.ru/v3/?apikey=${id}&lang=${language}`,
);
