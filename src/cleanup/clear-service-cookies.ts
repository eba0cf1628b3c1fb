import type { CleanupReport } from '../model/handle.js';
import type { Service } from '../model/profile.js';

/** What a service says it leaves in the browser. A name that ends with `*` means every name that starts so. */
export type Traces = Pick<Service, 'cookies' | 'storageKeys'>;

/** Ours, whatever a service declares. */
const isOurs = (name: string): boolean => name === 'pdp_consent' || name === 'pdp-consent';

const matcher = (pattern: string): ((name: string) => boolean) => {
  const prefix = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
  // A bare `*` would clear what the site itself keeps.
  return (name) =>
    !isOurs(name) && (prefix === undefined ? name === pattern : prefix !== '' && name.startsWith(prefix));
};

const cookieNames = (): string[] => [
  ...new Set(
    // Not a string where an element is named so.
    String(document.cookie)
      .split('; ')
      .map((pair) => pair.split('=')[0]!)
      .filter(Boolean),
  ),
];

/** `''` is the host alone; then the host and every parent domain. The browser ignores those that are not ours to set. */
const domains = (): string[] => {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, n) => labels.slice(n).join('.'))];
};

const paths = (): string[] => {
  const parts = location.pathname.split('/').slice(1, -1);
  const own = location.pathname;
  return [
    ...new Set([
      '/',
      own,
      ...parts.flatMap((_, n) => [
        `/${parts.slice(0, n + 1).join('/')}`,
        `/${parts.slice(0, n + 1).join('/')}/`,
      ]),
    ]),
  ];
};

const write = (
  name: string,
  value: string,
  domain: string,
  path: string,
  seconds: number,
  partitioned = '',
): void => {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${value}; Path=${path}${domain && `; Domain=${domain}`}; Max-Age=${seconds}; SameSite=Lax${secure}${partitioned}`;
};

const removeCookie = (name: string): void => {
  for (const domain of domains())
    for (const path of paths())
      for (const partitioned of location.protocol === 'https:' ? ['', '; Partitioned'] : [''])
        write(name, '', domain, path, 0, partitioned);
};

const holds = (name: string, domain: string): boolean => {
  write(name, '1', domain, '/', 5);
  const isThere = cookieNames().includes(name);
  write(name, '', domain, '/', 0);
  return isThere;
};

const clearCookies = (
  services: readonly Traces[],
  removed: Set<string>,
  left: Set<string>,
  quiet: boolean,
): void => {
  // Every look at the cookies asks another process, so they are read once, and again only where one was removed.
  const before = cookieNames();
  let ours: string[] | undefined;
  for (const { name, party } of services.flatMap((service) => service.cookies ?? [])) {
    if (party === 'third') {
      left.add(name);
      continue;
    }
    const seen = before.filter(matcher(name));
    if (seen.length) {
      seen.forEach(removeCookie);
      const still = new Set(cookieNames());
      for (const one of seen) (still.has(one) ? left : removed).add(one);
    } else if (!quiet && !name.endsWith('*') && !isOurs(name)) {
      // A script can't see an http-only cookie, but the browser does not let it put one of the same name beside it.
      ours ??= domains().filter((domain) => holds('pdp_probe', domain));
      if (ours.some((domain) => !holds(name, domain))) left.add(name);
    }
  }
};

const clearKeys = (storage: Storage, isNamed: (name: string) => boolean, removed: Set<string>): void => {
  for (const key of Object.keys(storage).filter(isNamed)) {
    storage.removeItem(key);
    removed.add(key);
  }
};

const deleteDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    // The service's own code holds it open: it goes when that code stops, at the latest at a reload.
    request.onblocked = request.onerror = () => resolve(false);
    // Behind an earlier request that waits still, of a withdrawal before, the browser tells nothing.
    setTimeout(() => resolve(false), 1000);
  });

/**
 * Removes what withdrawn services left: cookies over the host, its parent domains and all paths of this page, keys of
 * localStorage and sessionStorage, IndexedDB databases. Touches nothing that is not declared, and says what it could not
 * reach: http-only cookies and those of another party.
 * @param options.ran - true if their code is in this page
 * @param options.quiet - true where nobody reads the report: http-only cookies are not looked for, since that takes writing
 * @param options.leaving - true while the page is left: databases, which take time, are not looked at
 */
export const clearServices = async (
  services: readonly Traces[],
  options: { readonly ran?: boolean; readonly quiet?: boolean; readonly leaving?: boolean } = {},
): Promise<CleanupReport> => {
  const removed = new Set<string>();
  const left = new Set<string>();
  clearCookies(services, removed, left, !!options.quiet);
  const matchers = services.flatMap((service) => service.storageKeys ?? []).map(matcher);
  const isNamed = (name: string): boolean => matchers.some((matches) => matches(name));
  if (matchers.length) {
    try {
      clearKeys(localStorage, isNamed, removed);
      clearKeys(sessionStorage, isNamed, removed);
    } catch {
      // Storage is blocked, so nothing was kept there.
    }
    const databases = options.leaving
      ? []
      : await Promise.resolve(globalThis.indexedDB?.databases?.()).catch(() => []);
    for (const { name = '' } of databases ?? [])
      if (isNamed(name)) ((await deleteDatabase(name)) ? removed : left).add(name);
  }
  return { removed: [...removed], left: [...left], reload: !!options.ran };
};
