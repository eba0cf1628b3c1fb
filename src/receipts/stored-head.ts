import type { LedgerHead } from '../model/decision.js';

/** The head as it lies in storage. */
export interface StoredHead extends LedgerHead {
  /** Set when the chain was found damaged: hash of the last receipt that still checked, or empty. The next receipt starts a new chain. */
  readonly lastGood?: string | undefined;
}
