import type { OperatorProfile } from '../model/profile.js';
import type { StoredReceipt } from '../model/receipts-part.js';
import { checkChain } from './check-chain.js';
import type { Ledger } from './ledger.js';
import type { StoredHead } from './stored-head.js';

/** Chunk: hash of the last receipt of a key that still checks, or empty; for a ledger that has lost its head. */
export const lastGood = async (ledger: Ledger, profile: OperatorProfile, jkt: string): Promise<string> => {
  const receipts = (await ledger.list(profile.id, 'receipt')) as StoredReceipt[];
  const report = await checkChain({ head: { jkt } as StoredHead, receipts, notices: [] }, profile);
  return report.lastGood;
};
