import type { LedgerHead } from '../model/decision.js';
import { type LedgerKey, currentLedger } from '../receipts/ledger.js';

/**
 * Notes in the head that there is nothing new to read, so that the next pages need not look before a day is over; or,
 * with 0, that every page has to. A head that has moved on is left alone: the next page looks once more.
 */
export const markLooked = async (namespace: string, looked: number): Promise<void> => {
  const key: LedgerKey = [namespace, 'head'];
  const ledger = await currentLedger();
  const [head] = (await ledger.get(key)) as [LedgerHead | undefined];
  if (head) await ledger.commit([[key, { ...head, looked }]], [], [[key, head]], false);
};
