import type { Choice, StateWithReasons } from '../model/decision.js';
import type { ActResult, Condition, Part } from '../model/handle.js';
import type { LedgerReport, StoredReceipt } from '../model/receipts-part.js';
import { lazy } from './lazy.js';
import type { LiveConsent } from './live-consent.js';

/**
 * The page's consent, for scripts. Refusing and withdrawing always work from script and close the gate before they
 * return; granting only if the profile says `receipts.allowApiGrants`, recorded as method `api` without a gesture.
 */
export class Consent {
  /** Opens a part of the interface. */
  declare open: (part: Part) => Promise<void>;
  /** Accepts all that the banner asks. Rejects with ERR_GRANT_NOT_ALLOWED where the profile lets no script grant. */
  declare acceptAll: () => Promise<ActResult>;
  /** Refuses all that the banner asks. */
  declare refuseAll: () => Promise<ActResult>;
  /** Decides about single purposes. Rejects with ERR_PURPOSE_UNKNOWN or ERR_GRANT_NOT_ALLOWED, nothing decided. */
  declare decide: (choices: Readonly<Record<string, Choice>>) => Promise<ActResult>;
  /** Withdraws the named purposes, or everything that was given. */
  declare withdraw: (ids?: readonly string[]) => Promise<ActResult>;
  /** The visitor's own receipts in this browser. */
  declare receipts: () => Promise<StoredReceipt[]>;
  /** Checks every stored receipt: signature, hashes, chain, acknowledgement; names the one that was changed. */
  declare verify: () => Promise<LedgerReport>;
  /** The visitor's file, format `pdp-consent-export/1`. */
  declare export: () => Promise<object>;
  /** Final withdrawal, posted if possible; then key, receipts, outbox and cookie are deleted. */
  declare forget: () => Promise<void>;

  readonly #live: LiveConsent;

  constructor(live: LiveConsent) {
    this.#live = live;
  }

  static {
    for (const name of ['open', 'acceptAll', 'refuseAll', 'decide', 'withdraw', 'receipts', 'verify', 'export', 'forget'])
      (this.prototype as unknown as Record<string, unknown>)[name] = function (this: Consent, argument?: never) {
        const { state } = this.#live;
        // What only closes does not wait for a chunk.
        if (/ref|wit|forg/.test(name)) this.#live.close(argument);
        return lazy.acts().then((acts) => acts.byScript(this.#live, name, argument, state));
      };
  }

  /** Purposes that are asked, each with its state and the conditions that fail. */
  get state(): Readonly<Record<string, StateWithReasons>> {
    return this.#live.state;
  }

  /** May code of this purpose or service run now? Unknown ids: no. */
  isAllowed(id: string): boolean {
    return !this.#live.closed(id).length;
  }

  /** Resolves once the purpose or service is allowed; never rejects. */
  whenAllowed(id: string): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (this.isAllowed(id)) resolve();
      };
      this.#live.listeners.push(check);
      check();
    });
  }

  /** Every condition of the gate for a purpose or service, and whether it holds. */
  explain(id: string): Condition[] {
    const failed = this.#live.closed(id);
    return 'unknown undecided refused withdrawn blocked expired stale not-chosen closed gpc dnt cookies'
      .split(' ')
      .map((name) => ({ id: name, ok: !failed.includes(name) }));
  }

  /** Looks for gated tags and elements of ours that were added under `root` after the start. */
  rescan(root?: ParentNode): void {
    this.#live.rescan(root);
  }
}
