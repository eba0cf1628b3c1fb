/* eslint-disable @typescript-eslint/unbound-method -- methods are wrapped and called with their own `this` */

/** Writes that a page made, as `kind` and name; read back under this name on `window`. */
export interface RecordedWrites {
  readonly __pdpWrites: { kind: 'cookie' | 'storage'; what: string }[];
}

/**
 * Makes a window note every write to cookies and storage, also those that are undone later. Runs in the page before any
 * of its scripts, so it uses nothing from outside itself. For tests: it wraps what the browser has.
 */
export const recordWrites = (): void => {
  const writes: RecordedWrites['__pdpWrites'] = [];
  if ('__pdpWrites' in window) return;
  Object.defineProperty(window, '__pdpWrites', { value: writes });
  const note = (kind: 'cookie' | 'storage', what: string): void => void writes.push({ kind, what });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, value: string) {
      note('cookie', String(value).split('=')[0]!.trim());
      cookie.set!.call(this, value);
    },
  });
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    note('storage', `${this === window.localStorage ? 'localStorage' : 'sessionStorage'}: ${key}`);
    setItem.call(this, key, value);
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, ...version) {
    note('storage', `indexedDB: ${name}`);
    return open.call(this, name, ...version);
  };
  const caches = globalThis.CacheStorage?.prototype;
  if (!caches) return;
  const openCache = caches.open;
  caches.open = function (name) {
    note('storage', `caches: ${name}`);
    return openCache.call(this, name);
  };
};
