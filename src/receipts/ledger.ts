import { promisifyRequest } from 'idb-keyval';
import type { LedgerHead } from '../model/decision.js';
import { NOTHING, useStore } from './store.js';

export type LedgerKey = [namespace: string, kind: 'head' | 'key'] | [namespace: string, kind: 'receipt' | 'outbox' | 'notice', id: string];
/** What a commit expects to find: the same key or head as was read, or the same outbox entry. */
export type Expected = readonly [LedgerKey, { readonly jkt?: string; readonly hash?: string } | undefined];

/** Key, head, receipts, outbox and notices; one interface for storage and for memory. */
export interface Ledger {
  readonly storage: 'indexeddb' | 'memory';
  get(keys: readonly LedgerKey[]): Promise<unknown[]>;
  list(namespace: string, kind: LedgerKey[1]): Promise<unknown[]>;
  /**
   * One transaction: all of it or nothing. False if something that was expected has changed. `create: false` settles
   * what is there and never makes a database.
   */
  commit(puts: readonly (readonly [LedgerKey, unknown])[], drops: readonly LedgerKey[], expected: readonly Expected[], create?: boolean): Promise<boolean>;
}

/** Thrown when the browser refuses storage; from then on the ledger lives in memory. */
export const REFUSED = new Error('storage refused');

const asExpected = (found: readonly unknown[], expected: readonly Expected[]): boolean =>
  (found as Expected[1][]).every((value, n) => value?.jkt === expected[n]![1]?.jkt && value?.hash === expected[n]![1]?.hash);

const held = new Map<string, unknown>();

const memory: Ledger = {
  storage: 'memory',
  get: async (keys) => keys.map((key) => held.get(key.join('\n'))),
  list: async (...of) => [...held].flatMap(([key, value]) => (key.startsWith(`${of.join('\n')}\n`) ? [value] : [])),
  commit: async (puts, drops, expected) => {
    if (!asExpected(expected.map(([key]) => held.get(key.join('\n'))), expected)) return false;
    for (const [key, value] of puts) held.set(key.join('\n'), value);
    for (const key of drops) held.delete(key.join('\n'));
    return true;
  },
};

const RETRY_MS = 30_000;
let refusedAt = 0;

/** Gives storage up for now and says so by throwing. */
export const refuse = (): never => {
  refusedAt = Date.now();
  throw REFUSED;
};

const unless = <T>(empty: T) => (error: unknown): T => (error === NOTHING ? empty : refuse());

const stored: Ledger = {
  storage: 'indexeddb',
  get: (keys) => useStore(false)('readonly', (store) => Promise.all(keys.map((key) => promisifyRequest(store.get(key))))).catch(unless(keys.map(() => undefined))),
  list: (...of) =>
    useStore(false)('readonly', (store) => promisifyRequest(store.getAll(IDBKeyRange.bound(of, [...of, []])))).catch(unless<unknown[]>([])),
  commit: (puts, drops, expected, create = true) =>
    useStore(create)('readwrite', async (store) => {
      const found = await Promise.all(expected.map(([key]) => promisifyRequest(store.get(key))));
      if (!asExpected(found, expected)) return false;
      for (const [key, value] of puts) store.put(value, key);
      for (const key of drops) store.delete(key);
      await promisifyRequest(store.transaction);
      return true;
    }).catch(unless(false)),
};

/** Takes what stands into memory, under no key: the next receipt starts a chain of this page's life. */
export const carryOver = (namespace: string, head: LedgerHead | undefined): void => {
  if (head && !held.has(`${namespace}\nhead`)) held.set(`${namespace}\nhead`, { ...head, jkt: '', hash: '' });
};

/** Drops what memory holds of a profile. */
export const forgetMemory = (namespace: string): void => {
  for (const key of held.keys()) if (key.startsWith(`${namespace}\n`)) held.delete(key);
};

/** Brings what was recorded in memory into storage that answers again; of two choices the newer one stands. */
const moveIn = async (): Promise<void> => {
  for (const namespace of new Set([...held.keys()].map((key) => key.split('\n')[0]!))) {
    const own = [...held].filter(([key]) => key.startsWith(`${namespace}\n`));
    const keys = own.map(([key]) => key.split('\n') as unknown as LedgerKey);
    const puts = keys.map((key, n) => [key, own[n]![1]] as const);
    const here = held.get(`${namespace}\nhead`) as LedgerHead | undefined;
    const there = (await stored.get([[namespace, 'head']]))[0] as LedgerHead | undefined;
    const choices = { ...here?.choices, ...there?.choices };
    for (const [id, choice] of Object.entries(here?.choices ?? {})) if (choice.at > choices[id]!.at) choices[id] = choice;
    const rest = puts.filter(([key]) => (here?.jkt && !there) || (key[1] !== 'head' && key[1] !== 'key'));
    if (!(await stored.commit(there ? [...rest, [[namespace, 'head'], { ...there, choices }]] : rest, [], [[[namespace, 'head'], there]]))) refuse();
    for (const [key] of own) held.delete(key);
  }
  refusedAt = 0;
};

/** Storage, or memory while storage is refused; asked again every 30 s, at the next use. */
export const currentLedger = async (): Promise<Ledger> => {
  if (refusedAt && Date.now() > refusedAt + RETRY_MS) {
    refusedAt = Date.now();
    await moveIn().catch(() => undefined);
  }
  return refusedAt ? memory : stored;
};
