import type { Choice, StateWithReasons } from '../model/decision.js';
import type { Condition } from '../model/conditions.js';
import type { ActResult, Part } from '../model/handle.js';
import type { LedgerReport, StoredReceipt } from '../model/receipts-part.js';
import { loadActs } from './lazy.js';
import type { LiveConsent } from './live-consent.js';

/**
 * The page's consent, for scripts. Refusing and withdrawing always work from script and close the gate before they
 * return; granting only if the profile says `receipts.allowApiGrants`, recorded as method `api` without a gesture.
 */
export interface Consent {
  /** Purposes that are asked, each with its state and the conditions that fail. */
  readonly state: Readonly<Record<string, StateWithReasons>>;
  /** May code of this purpose or service run now? Unknown ids: no. */
  isAllowed(id: string): boolean;
  /** Resolves once the purpose or service is allowed; never rejects. */
  whenAllowed(id: string): Promise<void>;
  /** Every condition of the gate for a purpose or service, and whether it holds. */
  explain(id: string): Promise<Condition[]>;
  /** Looks for gated tags and elements of ours that were added under `root` after the start. */
  rescan(root?: ParentNode | null): void;
  /** Opens a part of the interface. */
  open(part: Part): Promise<void>;
  /** Accepts all that the banner asks. Rejects with ERR_GRANT_NOT_ALLOWED where the profile lets no script grant. */
  acceptAll(): Promise<ActResult>;
  /** Refuses all that the banner asks. */
  refuseAll(): Promise<ActResult>;
  /** Decides about single purposes. Rejects with ERR_PURPOSE_UNKNOWN or ERR_GRANT_NOT_ALLOWED, nothing decided. */
  decide(choices: Readonly<Record<string, Choice>>): Promise<ActResult>;
  /** Withdraws the named purposes, or everything that was given. */
  withdraw(ids?: readonly string[] | string): Promise<ActResult>;
  /**
   * Ends a purpose for the operator, as `closed` in the profile does: what was given expires now, its services stop and
   * what they left goes; nothing is asked about it on this page any more. It is no act of the visitor, so no receipt is
   * made (docs/receipts.md 2.2, rule 6), and it never grants. Rejects with ERR_PURPOSE_UNKNOWN.
   */
  closePurpose(id: string): Promise<ActResult>;
  /** The visitor's own receipts in this browser. */
  receipts(): Promise<StoredReceipt[]>;
  /** Checks every stored receipt: signature, hashes, chain, acknowledgement; names the one that was changed. */
  verify(): Promise<LedgerReport>;
  /** The visitor's file, format `pdp-consent-export/1`. */
  export(): Promise<object>;
  /** Final withdrawal, posted if possible; then key, receipts, outbox and cookie are deleted. */
  forget(): Promise<void>;
}

/** What scripts of the page may do; whatever an act needs beyond the gate comes with its chunk. */
export const createConsent = (live: LiveConsent): Consent => {
  const byScript = Object.fromEntries(
    'closePurpose open explain acceptAll decide receipts verify export refuseAll forget withdraw'
      .split(' ')
      .map((name, n) => [
        name,
        (argument?: never) => {
          const { state } = live;
          // The last three only close, so they don't wait for a chunk; the others are given an event where they are listeners.
          if (n > 7) live.close(n > 9 ? argument : null);
          return loadActs().then((acts) => acts.call(live, name, argument, state));
        },
      ]),
  ) as unknown as Consent;
  return {
    ...byScript,
    get state() {
      // A profile that is wrong has none.
      return live.state ?? {};
    },
    isAllowed: (id) => !live.closed(id)[0],
    whenAllowed: (id) =>
      new Promise((resolve) => {
        const check = (): unknown => live.closed(id)[0] || resolve();
        check();
        live.listeners.push(check);
      }),
    rescan: live.rescan,
  };
};
