import type { LedgerHead } from '../model/decision.js';
import { type Ledger, type LedgerKey, isAsExpected, stored } from './ledger.js';

const held = new Map<string, unknown>();
const nameOf = (...key: readonly string[]): string => key.join('\n');

/** The ledger of this page's life, for a browser that refuses storage. */
export const memoryLedger: Ledger = {
  storage: 'memory',
  get: async (...keys) => keys.map((key) => held.get(nameOf(...key))),
  list: async (...of) =>
    [...held].flatMap(([key, value]) => (key.startsWith(nameOf(...of, '')) ? [value] : [])),
  commit: async (puts, drops, expected) => {
    if (
      !isAsExpected(
        expected.map(([key]) => held.get(nameOf(...key))),
        expected,
      )
    )
      return false;
    for (const [key, value] of puts) held.set(nameOf(...key), value);
    for (const key of drops) held.delete(nameOf(...key));
    return true;
  },
};

/** Takes what stands into memory, under no key: the next receipt starts a chain of this page's life. */
export const carryOver = (namespace: string, head: LedgerHead | undefined): void => {
  const key = nameOf(namespace, 'head');
  if (head && !held.has(key)) held.set(key, { ...head, jkt: '', hash: '' });
};

export const forget = (namespace: string): void => {
  for (const key of held.keys()) if (key.startsWith(nameOf(namespace, ''))) held.delete(key);
};

/** Brings what was recorded in memory into storage that answers again; of two choices the newer one stands. Rejects if it can't. */
export const moveIn = async (): Promise<void> => {
  for (const namespace of new Set([...held.keys()].map((key) => key.split('\n')[0]!))) {
    const headKey: LedgerKey = [namespace, 'head'];
    const here = held.get(nameOf(...headKey)) as LedgerHead | undefined;
    const there = (await stored.get(headKey))[0] as LedgerHead | undefined;
    const own = [...held].filter(([key]) => key.startsWith(nameOf(namespace, '')));
    const puts = own.map(([key, value]): [LedgerKey, unknown] => [
      key.split('\n') as unknown as LedgerKey,
      value,
    ]);
    // The chain in storage goes on under its own key; the one of memory ends here.
    const isFirst = !there && !!here?.jkt;
    const rest = puts.filter(([[, kind]]) => isFirst || (kind !== 'head' && kind !== 'key'));
    if (there) {
      const choices = { ...there.choices };
      for (const [id, choice] of Object.entries(here?.choices ?? {}))
        if (choice.at > (choices[id]?.at ?? 0)) choices[id] = choice;
      rest.push([headKey, { ...there, choices }]);
    }
    if (rest.length && !(await stored.commit(rest, [], [[headKey, there]])))
      throw new Error('The ledger has changed meanwhile.');
    for (const [key] of own) held.delete(key);
  }
};
