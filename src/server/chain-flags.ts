import type { Flag } from '../model/acknowledgement.js';
import type { NewReceipt } from './receipt-store.js';

/** What the store knows of a receipt's key at the moment it is stored, within the same transaction. */
export interface ChainFacts {
  /** Some receipt of this key is stored; one of them was made with a one-off key. */
  readonly known: boolean;
  readonly knownEphemeral: boolean;
  /** Highest `seq` stored of this key, and that receipt's `iat`. */
  readonly topSeq?: number | undefined;
  readonly topIat?: number | undefined;
  /** Another receipt with the same `seq`. */
  readonly sameSeq: boolean;
  /** Hashes of the receipts with `seq` - 1; hashes that those with `seq` + 1 name. */
  readonly before: readonly string[];
  readonly namedAfter: readonly string[];
  /** A stored `rotate-key` receipt of `prevJkt` names this key. */
  readonly rotationProven: boolean;
  /** Notice documents are kept, and none has the hash that the receipt names. */
  readonly noticeUnknown: boolean;
}

const SKEW_S = 300;
const FUTURE_S = 86_400;

/** Flags of a receipt (docs/receipts.md 7). Pure. A flag never refuses: it is evidence about clock or chain. */
export function flagsOf(receipt: NewReceipt, facts: ChainFacts): Flag[] {
  const { seq, iat, receivedAt, ephemeral, hash, prevHash } = receipt;
  const { topSeq, topIat, before } = facts;
  const flags: Flag[] = [];
  const flag = (name: Flag, holds: boolean) => void (holds && flags.push(name));
  flag('clock-skew', Math.abs(receivedAt - iat) > SKEW_S);
  flag('time-in-future', iat - receivedAt > FUTURE_S);
  flag('chain-gap', !ephemeral && seq > 0 && before.length === 0);
  flag(
    'chain-break',
    !ephemeral &&
      ((before.length > 0 && !before.includes(prevHash ?? '')) ||
        facts.namedAfter.some((named) => named !== hash)),
  );
  flag('chain-fork', !ephemeral && facts.sameSeq);
  flag(
    'chain-regress',
    !ephemeral && topSeq !== undefined && topIat !== undefined && seq <= topSeq && iat > topIat,
  );
  flag('rotation-unproven', receipt.prevJkt !== undefined && !facts.rotationProven);
  flag('ephemeral-reuse', (ephemeral && facts.known) || facts.knownEphemeral);
  flag('unknown-notice', facts.noticeUnknown);
  return flags;
}
