import type { Flag } from '../model/acknowledgement.js';
import type { ChainFault } from './chain-check.js';
import type { PublicationStore } from './publication-store.js';

/** A verified receipt on its way into the store. Nothing about the sender but the receipt itself. */
export interface NewReceipt {
  readonly operator: string;
  readonly jkt: string;
  readonly jti: string;
  /** Receipt hash: of the signing input, so that every spelling of the signature has the same. */
  readonly hash: string;
  readonly jws: string;
  readonly seq: number;
  readonly prevHash?: string | undefined;
  readonly prevJkt?: string | undefined;
  readonly nextJkt?: string | undefined;
  readonly ephemeral: boolean;
  /** Seconds: time of the act, and time of arrival. */
  readonly iat: number;
  readonly receivedAt: number;
  /** Hash of the notice document that was shown. */
  readonly noticeHash?: string | undefined;
  /** What is counted of it. */
  readonly counted?: CountedFacts | undefined;
}

/** Facts of a receipt that the operator's statistics count. */
export interface CountedFacts {
  readonly action: string;
  readonly method: string;
  readonly language: string;
  readonly gpc: boolean;
  /** Milliseconds from showing to choosing. */
  readonly choiceMs?: number | undefined;
  readonly entries: readonly {
    readonly purpose_id: string;
    readonly consent_kind: string;
    readonly event_state: string;
  }[];
}

/** A receipt that is stored, with its one acknowledgement. */
export interface KeptReceipt {
  readonly jkt: string;
  readonly jti: string;
  readonly hash: string;
  readonly seq: number;
  readonly jws: string;
  readonly receivedAt: number;
  readonly flags: readonly Flag[];
  readonly ack: string;
  /** Sequence numbers below it that are not stored now; at most 64, lowest first. Told by `put` and `find` only. */
  readonly missing: readonly number[];
}

/** A receipt with what is stored beside it for the next one of its key. */
export interface StoredReceipt extends KeptReceipt {
  readonly iat: number;
  readonly prevHash: string | undefined;
  readonly nextJkt: string | undefined;
  readonly ephemeral: boolean;
}

export type PutResult =
  | { readonly outcome: 'recorded' | 'duplicate'; readonly receipt: KeptReceipt }
  | { readonly outcome: 'conflict' };

/** Makes the acknowledgement for the flags that the store found. Synchronous, so that it fits into one transaction. */
export type Acknowledge = (flags: readonly Flag[]) => string;

/** Why a store could not do what was asked; the endpoint answers 503. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** `failed`: what was written can't be trusted to be on disk; the process has to start again. */
  readonly reason: 'full' | 'busy' | 'unavailable' | 'failed';

  constructor(reason: StoreError['reason'], cause: unknown) {
    super(`receipt store: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** What records are looked for. */
export interface RecordSearch {
  readonly jti?: string | undefined;
  readonly jkt?: string | undefined;
  /** Seconds of arrival, both included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Number of the record after which to go on, towards older ones. */
  readonly before?: number | undefined;
  readonly most: number;
}

export interface RecordPage {
  /** Newest first. */
  readonly receipts: readonly KeptReceipt[];
  /** `before` of the next page; undefined: this was the last. */
  readonly next?: number | undefined;
}

/** Keeps receipts once. Every method rejects with a `StoreError` if storage fails. */
export interface ReceiptStore {
  /** What the operator publishes and counts, in the same database. */
  readonly publications: PublicationStore;
  /**
   * Stores a receipt with flags and acknowledgement in one transaction and resolves when it is durable. One row per
   * operator, key and `jti`, whatever arrives at once; the first one stays.
   */
  put(receipt: NewReceipt, acknowledge: Acknowledge): Promise<PutResult>;
  /** The receipt with this id and hash; undefined where either is wrong. */
  find(operator: string, jti: string, hash: string): Promise<KeptReceipt | undefined>;
  /** All receipts of one key, by `seq`, then by arrival. */
  chainOf(operator: string, jkt: string): Promise<KeptReceipt[]>;
  /** Every receipt of an operator in order of arrival, for registers and checks. */
  all(operator: string): AsyncIterable<StoredReceipt>;
  /** Keys whose chain is not the one of their receipts. */
  brokenChains(operator: string): AsyncIterable<ChainFault>;
  /** Receipts that fit, newest first, one page of them. */
  page(operator: string, search: RecordSearch): Promise<RecordPage>;
  count(operator: string): Promise<number>;
  /** Resolves if the store can take receipts now. */
  check(): Promise<void>;
  close(): Promise<void>;
}
