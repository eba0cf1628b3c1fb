import { CATALOGUE } from '../../../build/services/catalogue.js';
import type { Start } from './vendor-starts.ts';

const made = (name: string): string => name.replace('*', 'of_the_test');
/** What an entry says it leaves under the site's own domain, as a vendor would name it. */
export const tracesOf = (id: string): { cookies: string[]; keys: string[] } => {
  const { cookies = [], storageKeys = [] } = CATALOGUE[id] ?? {};
  return {
    cookies: cookies.filter(({ party }) => party === 'first').map(({ name }) => made(name)),
    keys: storageKeys.map(made),
  };
};

export const isAskedBy = (start: Start, address: string): boolean =>
  start.asks.some((asked) => (typeof asked === 'string' ? asked === address : asked.test(address)));

/** What the page has of its own before any vendor: the platforms that three adapters speak to, and what is heard of all. */
export const PLATFORMS = `var heard = { amplitude: [], jivo: [], sentry: [], shopify: [], uet: [], vk: [], wordpress: [] };
var Shopify = { customerPrivacy: { setTrackingConsent: (choices) => heard.shopify.push(choices) } };
function wp_set_consent(...given) { heard.wordpress.push(given); }
function drawMap() {}`;

/** What the vendors' scripts define, where a start calls them once they have come. */
const DEFINES: Readonly<Record<string, string>> = {
  amplitude:
    "window.amplitude = Object.fromEntries(['init', 'setOptOut'].map((name) => [name, (...given) => heard.amplitude.push([name, ...given])]));",
  jivo: "window.jivo_destroy = () => heard.jivo.push(['destroy']);",
  'microsoft-uet':
    "window.UET = class { constructor({ ti }) { heard.uet.push(['new', ti]); } push(...given) { heard.uet.push(given); } };",
  'sentry-replay':
    "window.Sentry = Object.fromEntries(['init', 'close'].map((name) => [name, (...given) => heard.sentry.push([name, ...given])])); sentryOnLoad();",
  'vk-pixel':
    "window.VK = { Retargeting: Object.fromEntries(['Init', 'Hit'].map((name) => [name, (...given) => heard.vk.push([name, ...given])])) };",
};

/** What a stand-in of a vendor does first: define what is called, and leave what the catalogue says it leaves. */
export const vendorScript = (id: string): string => {
  const { cookies, keys } = tracesOf(id);
  return `${DEFINES[id] ?? ''}
for (const name of ${JSON.stringify(cookies)}) document.cookie = name + '=1; path=/; max-age=900';
for (const key of ${JSON.stringify(keys)}) localStorage.setItem(key, '1');`;
};
