import type { Act, LedgerHead, NoticeDocument } from './decision.js';
import type { OperatorProfile } from './profile.js';
import type { Signals } from './signals.js';

/** States of a stored receipt (receipts.md 10.3); `local`: profile keeps refusals back. */
export type DeliveryStatus = 'queued' | 'delivered' | 'confirmed' | 'parked' | 'local';

/** One receipt as it lies in the ledger. */
export interface StoredReceipt {
  readonly jws: string;
  readonly jti: string;
  /** Hash of the signing input. */
  readonly hash: string;
  readonly jkt: string;
  readonly seq: number;
  readonly ephemeral: boolean;
  /** Time of the act, ms. */
  readonly at: number;
  readonly state: DeliveryStatus;
  readonly ack?: string | undefined;
  readonly receivedAt?: string | undefined;
  /** Problem code of a parked one. */
  readonly reason?: string | undefined;
  /** Hash of the notice document, stored beside. */
  readonly notice: string;
}

/** What the core hands over to have an act recorded. */
export interface RecordInput {
  readonly profile: OperatorProfile;
  readonly signals: Signals;
  readonly act: Act;
  /** Asked for, BCP 47: what an act without a notice is recorded in, if the profile speaks it. */
  readonly lang: string;
  /** States before the act, by purpose id: tells withdrawn from refused, renewed from given. */
  readonly before: Readonly<Record<string, string>>;
  /** Purposes that a signal closes: they are refused with `decided_by: signal`. */
  readonly closed: readonly string[];
  /** Milliseconds. */
  readonly now: number;
  /** What to tell the page when a receipt's state changes. */
  readonly onStatus: (status: DeliveryStatus, jti: string, reason?: string) => void;
}

export interface Recorded {
  readonly status: 'queued' | 'local' | 'memory' | 'unproven' | 'none';
  readonly jti: string;
  readonly jws: string;
  readonly hash: string;
  /** New head; absent for one-off receipts. */
  readonly head?: LedgerHead | undefined;
  /** The outbox holds something. */
  readonly pending: boolean;
}

/** Chunk `receipts`: a decision becomes evidence. */
export interface ReceiptsPart {
  /** Builds, signs, stores in one transaction and starts sending. Rejects if no receipt can be made. */
  record(input: RecordInput): Promise<Recorded>;
  /** Sends what waits; resolves to true if the outbox is empty now. One tab sends at a time. `parked`: also those refused before, since a person asks. */
  flush(
    input: Pick<RecordInput, 'profile' | 'onStatus'>,
    options?: { now?: boolean; keepalive?: boolean; parked?: boolean },
  ): Promise<boolean>;
  /** Reads the head again (after another tab's act), from storage or memory. */
  head(namespace: string): Promise<LedgerHead | undefined>;
}

/** One finding of a check. */
export interface ReceiptVerdict {
  readonly jti: string;
  readonly ok: boolean;
  /** Problem code, or `chain-break`, `chain-gap`, `chain-fork`, `ack-invalid`, `notice-missing`, `head-changed`. */
  readonly code?: string | undefined;
}

export interface LedgerReport {
  readonly ok: boolean;
  readonly receipts: readonly ReceiptVerdict[];
}

/** Chunk `ledger`: reading, checking, taking home, forgetting. */
export interface LedgerPart {
  receipts(namespace: string): Promise<StoredReceipt[]>;
  notice(namespace: string, hash: string): Promise<NoticeDocument | undefined>;
  verify(profile: OperatorProfile): Promise<LedgerReport>;
  /** The visitor's file, format `pdp-consent-export/1`. */
  export(profile: OperatorProfile): Promise<object>;
  /**
   * Keeps only hash and acknowledgement of confirmed receipts whose term and proof period are over at `now`, ms;
   * resolves to how many texts were let go.
   */
  compactExpired(namespace: string, now: number): Promise<number>;
  /** Deletes key, receipts, outbox and head of this profile. */
  forget(namespace: string): Promise<void>;
}
