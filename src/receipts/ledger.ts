import { promisifyRequest } from 'idb-keyval';
import type { LedgerHead } from '../model/decision.js';
import { NOTHING, useStore } from './store.js';

export type LedgerKey =
  | [namespace: string, kind: 'head' | 'key' | 'fetched']
  | [namespace: string, kind: 'receipt' | 'outbox' | 'notice', id: string];
/** What a commit expects to find: the same key or head as was read, or the same outbox entry. */
export type Expected = readonly [LedgerKey, { readonly jkt?: string; readonly hash?: string } | undefined];

/** Key, head, receipts, outbox and notices; one interface for storage and for memory. */
export interface Ledger {
  readonly storage: 'indexeddb' | 'memory';
  get(...keys: readonly LedgerKey[]): Promise<unknown[]>;
  list(namespace: string, kind: LedgerKey[1]): Promise<unknown[]>;
  /**
   * One transaction: all of it or nothing. False if something that was expected has changed. `create: false` settles
   * what is there and never makes a database.
   */
  commit(
    puts: readonly (readonly [LedgerKey, unknown])[],
    drops: readonly LedgerKey[],
    expected: readonly Expected[],
    create?: boolean,
  ): Promise<boolean>;
}

/** Thrown when the browser refuses storage; from then on the ledger lives in memory. */
export const REFUSED = new Error('storage refused');

export const isAsExpected = (found: readonly unknown[], expected: readonly Expected[]): boolean =>
  expected.every(([, was], n) => {
    const is = found[n] as typeof was;
    return is?.jkt === was?.jkt && is?.hash === was?.hash;
  });

const RETRY_MS = 30_000;
let refusedAt = 0;
let memory: typeof import('./memory-ledger.js') | undefined;

/** Gives storage up for now and says so by throwing. */
export const refuse = async (): Promise<never> => {
  refusedAt = Date.now();
  memory ??= await import('./memory-ledger.js');
  throw REFUSED;
};

/** What stood in a storage that is refused now goes on in memory. */
export const carryOver = (namespace: string, head: LedgerHead | undefined): void =>
  memory?.carryOver(namespace, head);

const unless =
  <T>(empty: T) =>
  (error: unknown): T | Promise<never> =>
    error === NOTHING ? empty : refuse();

/** The ledger in IndexedDB. */
export const stored: Ledger = {
  storage: 'indexeddb',
  get: (...keys) =>
    useStore(false)('readonly', (store) =>
      Promise.all(keys.map((key) => promisifyRequest(store.get(key)))),
    ).catch(unless<unknown[]>([])),
  list: (...of) =>
    useStore(false)('readonly', (store) =>
      promisifyRequest(store.getAll(IDBKeyRange.bound(of, [...of, []]))),
    ).catch(unless<unknown[]>([])),
  commit: (puts, drops, expected, create = true) =>
    useStore(create)('readwrite', async (store) => {
      const found = await Promise.all(expected.map(([key]) => promisifyRequest(store.get(key))));
      if (!isAsExpected(found, expected)) return false;
      for (const [key, value] of puts) store.put(value, key);
      for (const key of drops) store.delete(key);
      await promisifyRequest(store.transaction);
      return true;
    }).catch(unless(false)),
};

/** Storage, or memory while storage is refused; asked again every 30 s, at the next use. */
export const currentLedger = async (): Promise<Ledger> => {
  if (memory && refusedAt && Date.now() > refusedAt + RETRY_MS) {
    refusedAt = Date.now();
    await memory.moveIn().then(
      () => (refusedAt = 0),
      () => 0,
    );
  }
  return memory && refusedAt ? memory.memoryLedger : stored;
};

/** Drops what memory holds of a profile. */
export const forgetMemory = (namespace: string): void => memory?.forget(namespace);
