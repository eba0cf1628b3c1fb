import { type AllowList, type Leak, isListed } from './leak.js';
import { type RecordedWrites, recordWrites } from './record-writes.js';

/** Keeps account of what a page asks and writes. */
export interface LeakWatch {
  /** What happened so far that is not on the list, each thing once. */
  leaks(): Promise<Leak[]>;
  /** Forgets what was seen so far. */
  reset(): Promise<void>;
}

const OURS = { cookies: ['pdp_consent', 'pdp_probe'], storage: ['indexedDB: pdp-consent'] };

/** Sorts what is not allowed out of what happened. `home`: the page's own origin. */
export const sortLeaks = (seen: readonly Leak[], home: string, allow: AllowList = {}): Leak[] => {
  const isAllowed = ({ kind, what }: Leak): boolean => {
    if (kind === 'cookie') return isListed(what, OURS.cookies) || isListed(what, allow.cookies);
    if (kind === 'storage')
      return (
        isListed(what, OURS.storage) ||
        isListed(what, allow.storage) ||
        isListed(what.replace(/^\w+: /, ''), allow.storage)
      );
    const { protocol, origin } = new URL(what);
    return origin === home || /^(data|blob|about):$/.test(protocol) || isListed(what, allow.requests);
  };
  return [
    ...new Map(
      seen.filter((leak) => !isAllowed(leak)).map((leak) => [`${leak.kind} ${leak.what}`, leak]),
    ).values(),
  ];
};

/** What lies in the page's storage now, however it came there: direct properties of localStorage are not calls. */
export const readStorage = async (): Promise<Leak[]> => {
  const keys = (area: 'localStorage' | 'sessionStorage'): string[] => {
    try {
      return Object.keys(window[area]).map((key) => `${area}: ${key}`);
    } catch {
      return []; // storage is blocked
    }
  };
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const found = [
    ...keys('localStorage'),
    ...keys('sessionStorage'),
    ...databases.map(({ name }) => `indexedDB: ${name}`),
  ];
  const cookies = document.cookie.split('; ').filter(Boolean);
  return [
    ...found.map((what) => ({ kind: 'storage' as const, what })),
    ...cookies.map((pair) => ({ kind: 'cookie' as const, what: pair.split('=')[0]! })),
  ];
};

/** Watches the page that this runs in: for tests inside a browser, as with Web Test Runner. What was there before is not counted. */
export const watchPage = async (allow: AllowList = {}): Promise<LeakWatch> => {
  recordWrites();
  const { __pdpWrites: writes } = window as unknown as RecordedWrites;
  let old = new Set<string>();
  let begin = performance.now();
  const reset = async (): Promise<void> => {
    old = new Set((await readStorage()).map(({ kind, what }) => `${kind} ${what}`));
    writes.length = 0;
    begin = performance.now();
  };
  await reset();
  return {
    reset,
    async leaks() {
      const lying = (await readStorage()).filter(({ kind, what }) => !old.has(`${kind} ${what}`));
      const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= begin);
      return sortLeaks(
        [...asked.map(({ name }) => ({ kind: 'request' as const, what: name })), ...writes, ...lying],
        location.origin,
        allow,
      );
    },
  };
};
