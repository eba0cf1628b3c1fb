import type { Service } from '../model/profile.js';
import { isBin } from './bin.js';
import type { Measured } from './measured.js';
import type { PageFacts } from './page-facts.js';
import { isTrackerHost, trackerOfCookie } from './tracker.js';

type Leak = NonNullable<PageFacts['ranBeforeGrant']>[number];

const cookieNames = (): string[] =>
  document.cookie
    .split(';')
    .map((pair) => pair.split('=')[0]!.trim())
    .filter((name) => name && name !== 'pdp_consent');

const hostOf = (address: string): string =>
  URL.canParse(address, location.href) ? new URL(address, location.href).hostname : '';

/** True for the `type` of a script that a browser runs. */
export const runsAsScript = (type: string): boolean =>
  !type || /^(module|(text|application)\/(x-)?(java|ecma)script)$/i.test(type);

/** Hosts of scripts, frames, pictures that are in the page, and of requests that were made. */
const hostsInPage = (): Map<string, string> => {
  const hosts = new Map<string, string>();
  for (const { name } of performance.getEntriesByType('resource'))
    hosts.set(hostOf(name), `request to ${hostOf(name)}`);
  for (const element of document.querySelectorAll<HTMLScriptElement>('script[src],iframe[src],img[src]')) {
    if (element.localName === 'script' && !runsAsScript(element.type)) continue;
    hosts.set(hostOf(element.src), `${element.localName}[src*="${hostOf(element.src)}"]`);
  }
  hosts.delete('');
  return hosts;
};

const covers = (pattern: string, host: string): boolean => {
  const wanted = pattern
    .replace(/^(https?:)?\/\//, '')
    .replace(/[/:].*$/, '')
    .replace(/^\*\./, '');
  return host === wanted || host.endsWith(`.${wanted}`);
};

const isCookieOf = (service: Service, name: string): boolean =>
  !!service.cookies?.some((cookie) =>
    cookie.name.endsWith('*') ? name.startsWith(cookie.name.slice(0, -1)) : name === cookie.name,
  );

const nameOf = ({ id, name }: Service): string =>
  typeof name === 'string' ? name : (name['en'] ?? Object.values(name)[0] ?? id);

/**
 * Services that were at work although they may not be. One that was allowed before, and is withdrawn, blocked or switched
 * off now, may have left things that only a reload removes, so it is not counted.
 */
export const measureLeaks = ({ profile, state, isAllowed }: Measured): Leak[] => {
  const services = profile.services ?? [];
  const names = cookieNames();
  const hosts = hostsInPage();
  const wasAllowed = (id: string) =>
    profile.purposes.some(
      (purpose) =>
        purpose.services?.includes(id) && /given|withdrawn|blocked/.test(state[purpose.id]?.state ?? ''),
    );
  const closed = services.filter(({ id }) => !isAllowed(id) && !wasAllowed(id));
  const declared = closed.flatMap((service): Leak[] => {
    const tag = [
      ...document.querySelectorAll<HTMLScriptElement>(`[data-pdp-service="${CSS.escape(service.id)}"]`),
    ].find((element) => element.localName === 'script' && element.type !== 'text/plain');
    const host = [...hosts].find(([one]) => service.hosts?.some((pattern) => covers(pattern, one)));
    const cookie = names.find((name) => isCookieOf(service, name));
    const evidence = tag ? 'script[data-pdp-service]' : (host?.[1] ?? (cookie && `cookie ${cookie}`));
    return evidence ? [{ service: nameOf(service), evidence }] : [];
  });
  // What no service declares is held back by nobody.
  const unknown = [
    ...names.flatMap((name): Leak[] => {
      const tracker = services.some((service) => isCookieOf(service, name))
        ? undefined
        : trackerOfCookie(name);
      return tracker ? [{ service: tracker, evidence: `cookie ${name}` }] : [];
    }),
    ...[...hosts].flatMap(([host, evidence]): Leak[] => {
      const isDeclared = services.some((service) => service.hosts?.some((pattern) => covers(pattern, host)));
      return !isDeclared && isTrackerHost(host) ? [{ service: host, evidence }] : [];
    }),
  ];
  return [...declared, ...unknown];
};

/** Services that run although the browser's signal speaks against them. */
export const measureSignals = ({ profile, signals, isAllowed }: Measured): string[] =>
  signals.gpc
    ? profile.purposes
        .filter(({ basis, where }) => basis === 'consent' && where !== 'form')
        .flatMap(({ services }) => services ?? [])
        .filter((id) => isAllowed(id))
    : [];

const IIN = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}(?!\d)/g;
const DOCUMENT_KEY = /passport|id_?(card|doc|number)|document_?number|iin|жсн|иин/i;

/** Personal numbers in clear in what the page can read of its storage: place and kind, never the value. */
export const measureStored = (): NonNullable<PageFacts['stored']> => {
  const found: { where: string; category: string }[] = [];
  const look = (place: string, key: string, value: string): void => {
    // A key may hold a number too; the finding tells where, not what.
    const where = place.replace(/\d{6,}/g, '…');
    if ((value.match(IIN) ?? []).some(isBin)) found.push({ where, category: 'IIN' });
    else if (DOCUMENT_KEY.test(key) && /\d{6,}/.test(value))
      found.push({ where, category: key.replace(/\d{6,}/g, '…') });
  };
  for (const pair of document.cookie.split('; ')) {
    const [key = '', ...value] = pair.split('=');
    look(`cookie ${key}`, key, decodeURIComponent(value.join('=').replace(/%(?![0-9a-f]{2})/gi, '%25')));
  }
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const [key, value] of Object.entries(window[name] as unknown as Record<string, string>))
        look(`${name}.${key}`, key, value);
    } catch {
      // Storage is closed to this page, so nothing lies there.
    }
  }
  return found;
};
