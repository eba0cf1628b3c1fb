import type { Act, Choice, StateWithReasons } from '../model/decision.js';
import type { ActResult, Condition, ConsentHandle, Part } from '../model/handle.js';
import type { LedgerReport, StoredReceipt } from '../model/receipts-part.js';
import { isAskedInBanner } from '../model/profile.js';
import { ConsentError } from './consent-error.js';
import type { LiveConsent } from './live-consent.js';

/**
 * The page's consent, for scripts. Refusing and withdrawing always work from script; granting only if the profile
 * says `receipts.allowApiGrants`, and it is recorded as method `api` without a gesture.
 */
export class Consent {
  readonly #handle: ConsentHandle;
  readonly #live: LiveConsent;

  constructor(handle: ConsentHandle, live: LiveConsent) {
    this.#handle = handle;
    this.#live = live;
  }

  /** Purposes that are asked, each with its state and the conditions that fail. */
  get state(): Readonly<Record<string, StateWithReasons>> {
    return this.#handle.state;
  }

  /** May code of this purpose or service run now? Unknown ids: no. */
  isAllowed(id: string): boolean {
    return this.#handle.isAllowed(id);
  }

  /** Resolves once the purpose or service is allowed; never rejects. */
  whenAllowed(id: string): Promise<void> {
    return this.#live.whenAllowed(id);
  }

  /** Every condition of the gate for a purpose or service, and whether it holds. */
  explain(id: string): readonly Condition[] {
    return this.#handle.explain(id);
  }

  acceptAll(): Promise<ActResult> {
    return this.#act('accept-all', this.#asked(true));
  }

  refuseAll(): Promise<ActResult> {
    return this.#act('refuse-all', this.#asked(false));
  }

  /** Decides about single purposes. Throws ERR_GRANT_NOT_ALLOWED where the profile lets no script grant. */
  decide(choices: Readonly<Record<string, Choice>>): Promise<ActResult> {
    return this.#act('save', { ...choices });
  }

  /** Withdraws the named purposes, or everything that was given. */
  withdraw(ids = Object.keys(this.state).filter((id) => ['given', 'stale', 'expired'].includes(this.state[id]!.state))): Promise<ActResult> {
    return this.#act('withdraw', Object.fromEntries(ids.map((id) => [id, false])));
  }

  /** Opens a part of the interface: `banner`, `settings`, `rights`, `receipts`. */
  open(part: Part): Promise<void> {
    return this.#handle.open(part);
  }

  /** Looks for gated tags and elements of ours that were added under `root` after the start. */
  rescan(root: ParentNode = document): void {
    this.#live.rescan(root);
  }

  /** The visitor's own receipts in this browser. */
  async receipts(): Promise<StoredReceipt[]> {
    return (await this.#handle.ledger()).receipts(this.#handle.profile.id);
  }

  /** Checks every stored receipt: signature, hashes, chain, acknowledgement; names the one that was changed. */
  async verify(): Promise<LedgerReport> {
    return (await this.#handle.ledger()).verify(this.#handle.profile);
  }

  /** The visitor's file, format `pdp-consent-export/1`. */
  async export(): Promise<object> {
    return (await this.#handle.ledger()).export(this.#handle.profile);
  }

  /** Final withdrawal, posted if possible; then key, receipts, outbox and cookie are deleted. */
  async forget(): Promise<void> {
    await this.withdraw();
    await this.#live.forget();
  }

  #asked(choice: boolean): Record<string, Choice> {
    return Object.fromEntries(this.#handle.profile.purposes.filter(isAskedInBanner).map(({ id }) => [id, choice]));
  }

  async #act(action: Act['action'], choices: Record<string, Choice>): Promise<ActResult> {
    const unknown = Object.keys(choices).find((id) => !this.state[id]);
    if (unknown !== undefined) throw new ConsentError('ERR_PURPOSE_UNKNOWN', `The profile asks about no purpose "${unknown}".`);
    if (Object.values(choices).some(Boolean) && !this.#handle.profile.receipts.allowApiGrants)
      throw new ConsentError('ERR_GRANT_NOT_ALLOWED', 'A script may not grant here: set `receipts.allowApiGrants` in the profile, or open the banner.');
    if (!Object.keys(choices).length) return { status: 'none' };
    return this.#handle.decide({ choices, method: 'api', action, gesture: false });
  }
}
