import { scriptVendor } from '../script-vendor.js';
import { type ServiceFacts, theirs } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: 'Yandex Maps',
  provider: 'YANDEX LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://yandex.ru/legal/confidential/',
  // The last two are those of the frame; the rest is what the maker wants allowed for the script.
  hosts: [
    'api-maps.yandex.ru',
    '*.api-maps.yandex.ru',
    '*.maps.yandex.net',
    'yastatic.net',
    'suggest-maps.yandex.ru',
    'search-maps.yandex.ru',
    'api.routing.yandex.net',
    'yandex.ru',
    'yandex.kz',
  ],
  cookies: [theirs('yandexuid', 'P1Y'), theirs('yuidss', 'P1Y'), theirs('i', 'P1Y')],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://yandex.ru/dev/jsapi30/',
  confirmed: { hosts: '2026-11-29' },
  elsewhere: { hosts: 'https://yandex.com/maps-api/docs/js-api/common/connection/csp.html' },
};

/** Option `id` is the API key, `language` a locale. As a frame: an embed with `frame` https://yandex.ru/map-widget/v1/…. */
export const vendor = scriptVendor(
  ({ id, language = 'ru_RU' }) => `https://api-maps.yandex.ru/v3/?apikey=${id}&lang=${language}`,
);
