import { scriptVendor } from '../script-vendor.js';
import type { ServiceFacts } from '../service-facts.js';

export const facts: ServiceFacts = {
  name: '2GIS maps',
  provider: 'DublGIS LLC',
  country: 'RU',
  thirdParty: true,
  policyUrl: 'https://law.2gis.ru/privacy',
  // The last is that of the frame, which pages copy from the maker's own constructor of maps.
  hosts: ['mapgl.2gis.com', 'disk.2gis.com', 'widgets.2gis.com', 'makemap.2gis.ru'],
  cookies: [],
  purposes: ['dpv:RequestedServiceProvision'],
  sends: ['address', 'page'],
  source: 'https://docs.2gis.com/mapgl/start/first-steps',
  confirmed: { start: '2026-11-29' },
};

/** The page’s own code draws the map, with its own key. As a frame: an embed with `frame` https://makemap.2gis.ru/widget?data=…. */
export const vendor = scriptVendor(() => 'https://mapgl.2gis.com/api/js/v1');
