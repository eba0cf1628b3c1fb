import type { Meaning } from './meaning.js';

/** State of a purpose as the page sees it. `expired` and `stale` are computed, never signed. */
export type PurposeState = 'given' | 'refused' | 'undecided' | 'withdrawn' | 'expired' | 'stale' | 'blocked';

/** A state with what closes the gate although, or because of which, it is so. */
export interface StateWithReasons {
  readonly state: PurposeState;
  /** Conditions of the gate that fail: `gpc`, `dnt`, `cookies`, `expired`, `stale`, `refused`, `undecided`, `withdrawn`, `blocked`, `closed`. */
  readonly reasons: readonly string[];
}

/** What the newest receipt says of one purpose and kind; kept in the ledger's head, keyed by purpose id. */
export interface StandingChoice {
  readonly state: 'given' | 'refused' | 'withdrawn' | 'blocked';
  /** What was there before a block; an unblock restores it, never more. */
  readonly before?: 'given' | 'refused' | 'withdrawn' | undefined;
  readonly meaning: Meaning;
  /** `purposeFacts` when the choice was made: the same text is the same meaning. */
  readonly facts: string;
  /** Services of the purpose that were left out by the subject. */
  readonly off?: readonly string[] | undefined;
  /** How a form took it; a transfer that needs written form is closed unless it was signed. */
  readonly level?: FormFacts['level'] | undefined;
  /** Time of the act and end of the term, milliseconds; no end = until purpose or withdrawal. */
  readonly at: number;
  readonly until?: number | undefined;
  /** The receipt that says so. */
  readonly jti: string;
  readonly hash: string;
}

/** The one small record the core reads at start: place in the chain and what stands. */
export interface LedgerHead {
  /** Sequence number and receipt hash of the newest receipt of this key; next receipt is `seq + 1`. */
  readonly seq: number;
  readonly hash: string;
  readonly jkt: string;
  /** Latest time seen in the ledger, ms: a clock set back can't lengthen a term. */
  readonly at: number;
  readonly choices: Readonly<Record<string, StandingChoice>>;
  /** When the whole chain was last found whole, ms. */
  readonly checked?: number | undefined;
  /** From this time, ms, a page looks for notices of the operator; none = the profile has none. */
  readonly lookAt?: number | undefined;
}

export type CookieState = 'given' | 'refused' | 'withdrawn' | 'blocked';

/** What the cookie says: it may only restrict (reliability.md finding 9). */
export interface CookieDecision {
  /** Seconds since 1970 of the last act. */
  readonly at: number;
  /** Something waits in the outbox. */
  readonly pending: boolean;
  readonly states: Map<string, CookieState>;
}

export type Method = 'banner' | 'preferences' | 'form' | 'rights' | 'api' | 'recovered';
export type Action =
  | 'accept-all'
  | 'refuse-all'
  | 'save'
  | 'submit'
  | 'withdraw'
  | 'renew'
  | 'block'
  | 'unblock'
  | 'rotate-key'
  | 'acknowledge-notice'
  | 'rights-request';

/** `true` = all services of the purpose, a list = only these services, `false` = refused or withdrawn. */
export type Choice = boolean | readonly string[];

/** The text and controls that were on screen; its hash stands in the receipt. */
export interface NoticeDocument {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly items: readonly {
    id: string;
    kind: string;
    label: string;
    required: boolean;
    checked: boolean;
    text?: string;
  }[];
  readonly actions: readonly { id: string; label: string }[];
  readonly links: readonly { rel: string; href: string; label: string }[];
}

/** Fairness facts (receipts.md 2.4), as measured on screen. */
export interface Shown {
  readonly layersToRefuse: number;
  readonly equalSize: boolean | null;
  /** Milliseconds from showing to choosing. */
  readonly msToChoice: number;
}

export interface FormFacts {
  readonly formId: string;
  readonly commitment: string;
  readonly level: 'simple' | 'signed' | 'paper';
  readonly actingAs: 'self' | 'representative';
  readonly actingBasis?: 'parent' | 'guardian' | 'power_of_attorney' | 'other';
  readonly representativeCommitment?: string;
  readonly statements?: readonly string[];
}

export interface RightsRequest {
  readonly kind:
    | 'information'
    | 'access'
    | 'rectify'
    | 'block'
    | 'erase'
    | 'anonymise'
    | 'restrict'
    | 'object-marketing'
    | 'withdraw'
    | 'complaint';
  readonly channel: 'endpoint' | 'email' | 'letter' | 'office';
  /** Legal date shown, YYYY-MM-DD. */
  readonly due?: string;
  readonly mark?: string;
  readonly purposeIds?: readonly string[];
}

/** One act of the subject, as banner, settings, form, rights panel or script hand it to the core. */
export interface Act {
  readonly choices: Readonly<Record<string, Choice>>;
  readonly method: Method;
  readonly action: Action;
  /** A trusted event of the browser started it. */
  readonly gesture: boolean;
  readonly controlId?: string;
  readonly shown?: Shown;
  readonly notice?: NoticeDocument;
  readonly form?: FormFacts;
  readonly request?: RightsRequest;
  /** Challenge that the operator gave, 16 to 128 base64url characters: from the address of a letter's unsubscribe link. */
  readonly nonce?: string;
  /** Id of the operator notice, exactly on `acknowledge-notice`. */
  readonly noticeId?: string;
}
