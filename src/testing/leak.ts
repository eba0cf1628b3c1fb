/** One thing that happened although nothing was allowed. */
export interface Leak {
  readonly kind: 'request' | 'cookie' | 'storage';
  /** Address of the request, name of the cookie, or `area: key` of the storage. */
  readonly what: string;
}

/** What may happen all the same. Texts match whole, `*` stands for anything; patterns are searched. */
export interface AllowList {
  /** Addresses. The page's own origin is always allowed. */
  readonly requests?: readonly (string | RegExp)[];
  /** Names of cookies. Ours is always allowed. */
  readonly cookies?: readonly (string | RegExp)[];
  /** Keys of localStorage and sessionStorage, names of databases and caches. Our database is always allowed. */
  readonly storage?: readonly (string | RegExp)[];
}

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');

/** Is it on the list? */
export const isListed = (what: string, list: readonly (string | RegExp)[] = []): boolean =>
  list.some((entry) => (typeof entry === 'string' ? new RegExp(`^${escape(entry)}$`) : entry).test(what));
