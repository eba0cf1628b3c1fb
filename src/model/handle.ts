import type { Condition } from './conditions.js';
import type { Act, NoticeDocument, StateWithReasons } from './decision.js';
import type { LintDetails } from './lint-details.js';
import type { OperatorProfile } from './profile.js';
import type { Signals } from './signals.js';
import type { ReceiptsPart, LedgerPart } from './receipts-part.js';

/** Parts of the interface that can be opened; `withdraw` takes back all that was given and says what that did. */
export type Part = 'banner' | 'settings' | 'rights' | 'receipts' | 'withdraw';

export interface ActResult {
  /** `queued`: in the ledger and on its way; `local`: kept back; `memory`: this tab only; `unproven`: the gate stays closed; `none`: no receipt could be made. */
  readonly status: 'queued' | 'local' | 'memory' | 'unproven' | 'none';
  readonly jti?: string;
  readonly jws?: string;
  readonly hash?: string;
  /** What a withdrawal removed from the browser, and what it could not. */
  readonly cleaned?: CleanupReport;
}

export interface CleanupReport {
  /** Names of cookies and storage keys that are gone. */
  readonly removed: readonly string[];
  /** Names that are still there, or that belong to another site and can't be reached. */
  readonly left: readonly string[];
  /** Code of a withdrawn service already ran in this page: only a reload stops it. */
  readonly reload: boolean;
}

/** Salt of a form's receipt: with the name as typed it opens the commitment. */
export interface FormProof {
  readonly jti: string;
  readonly salt: string;
  readonly representative_salt?: string | undefined;
}

/** A language that is shown although the profile's texts are not in it. */
export interface GuestLanguage {
  readonly lang: string;
  /** In the language itself. */
  readonly name: string;
  /** The sentence for a template, the operator's own words in it marked with the language they are in. */
  readonly mark: (sentence: string | undefined) => unknown;
}

/**
 * What lazy parts may see of the core. They get this object and import no value from the core: otherwise a page that
 * loads the entry with `?v=3` would load the core twice.
 */
export interface ConsentHandle {
  readonly profile: OperatorProfile;
  /** `<pdp-consent>`; all events are dispatched on it. */
  readonly host: HTMLElement;
  readonly signals: Signals;
  /** BCP 47 tag of the language shown. Setting it re-renders every part and writes nothing. */
  lang: string;
  /** Speaks what `lang` of the element, of what holds it or of the page asks for, if that is another language than before. */
  followLang?(): void;
  readonly state: Readonly<Record<string, StateWithReasons>>;
  isAllowed(id: string): boolean;
  explain(id: string): readonly Condition[];
  /** Services that were left out when this purpose was given. */
  off(purposeId: string): readonly string[];
  /** Takes one act: gate, cookie, receipt and delivery in the normative order. Refusals take effect before it returns. */
  decide(act: Act): Promise<ActResult>;
  open(part: Part, detail?: string): Promise<void>;
  /** What opens the form consents of this page's life; in memory only, and added to an export (docs/receipts.md 12). */
  readonly proofs: FormProof[];
  /** Loads the ledger's reading side. */
  ledger(): Promise<LedgerPart>;
  /** Loads the recording side: used ahead of a click, so that no click waits. */
  receiptsPart(): Promise<ReceiptsPart>;
  /** Emits `pdp-consent-error`; never throws. */
  report(code: string, message: string, cause?: unknown): void;
  /** Emits `pdp-consent-lint`; without details once per rule and element. */
  lint(rule: string, message: string, element?: Element, details?: LintDetails): void;
  /** Calls back on every change of state or language until the signal aborts. */
  subscribe(onChange: () => void, until?: AbortSignal): void;
  /** While the page asks for a language that the profile has not; the settings offer it beside the profile's. */
  guest?: GuestLanguage | undefined;
  /** Only while the settings are built: the last notice shown, for acts by script. */
  noticeInForce?: NoticeDocument | undefined;
}
