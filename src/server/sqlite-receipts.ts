import type { Flag } from '../model/acknowledgement.js';
import { type ChainFacts, flagsOf } from './chain-flags.js';
import type { Outcome } from './group-commit.js';
import { missingBelow } from './missing-below.js';
import type { Acknowledge, KeptReceipt, NewReceipt, PutResult, StoredReceipt } from './receipt-store.js';
import type { SqliteRow, SqliteStatements } from './sqlite-statements.js';

/** A receipt, and how it is acknowledged once its flags are known. */
export interface Arrival {
  readonly receipt: NewReceipt;
  readonly acknowledge: Acknowledge;
}

interface Chain {
  readonly complete: number;
  readonly top_seq: number | null;
  readonly top_iat: number | null;
  readonly ephemeral: number;
}

const IN_CHAIN = 'FROM receipts WHERE operator = ? AND jkt = ? AND ephemeral = 0 AND seq';
const DOCUMENTS = "SELECT 1 FROM texts WHERE operator = ? AND kind = 'document'";

/** Columns that make a `KeptReceipt`. */
export const KEPT_COLUMNS = 'jkt, jti, hash, seq, jws, received_at, flags, ack';
/** Columns that make a `StoredReceipt`. */
export const STORED_COLUMNS = `${KEPT_COLUMNS}, iat, prev_hash, next_jkt, ephemeral`;

const KNOWN = `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = ? AND jti = ? AND jkt = ?`;
const CHAIN = 'SELECT complete, top_seq, top_iat, ephemeral FROM chains WHERE operator = ? AND jkt = ?';
const AT = `SELECT hash, prev_hash ${IN_CHAIN} = ?`;
const IS_AT = `SELECT 1 ${IN_CHAIN} = ?`;
const PRESENT = `SELECT DISTINCT seq ${IN_CHAIN} BETWEEN ? AND ? ORDER BY seq`;
const ROTATION = 'SELECT 1 FROM receipts WHERE operator = ? AND jkt = ? AND next_jkt = ?';
const ANY_DOCUMENT = `${DOCUMENTS} LIMIT 1`;
const DOCUMENT = `${DOCUMENTS} AND version = ?`;
const ADD = `INSERT INTO receipts (operator, jkt, jti, hash, seq, prev_hash, next_jkt, ephemeral, iat, received_at, flags, jws, ack)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const EXTEND = `INSERT INTO chains (operator, jkt, complete, top_seq, top_iat, ephemeral) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (operator, jkt) DO UPDATE SET complete = excluded.complete, top_seq = excluded.top_seq,
    top_iat = excluded.top_iat, ephemeral = excluded.ephemeral`;

interface Fresh {
  readonly chain: Chain | undefined;
  readonly flags: Flag[];
}
type Look = Fresh | Outcome<PutResult>;
type Signed = (Fresh & { readonly ack: string }) | Outcome<PutResult>;

function withAck(look: Look, acknowledge: Acknowledge): Signed {
  if (!('flags' in look)) return look;
  try {
    return { ...look, ack: acknowledge(look.flags) };
  } catch (error) {
    return { error }; // Nothing was written for it; the others of the group go on.
  }
}

/** Those from `from` on of which none needs to see another stored: no two of one key, none beside its key's rotation. */
function independent(arrivals: readonly Arrival[], from: number): Arrival[] {
  const keys = new Set<string>();
  const group: Arrival[] = [];
  for (let at = from; at < arrivals.length; at++) {
    const { jkt, prevJkt } = arrivals[at]!.receipt;
    if (keys.has(jkt) || (prevJkt !== undefined && keys.has(prevJkt))) break;
    keys.add(jkt);
    group.push(arrivals[at]!);
  }
  return group;
}

/** What is done with receipts in SQLite, within a transaction that somebody else begins and commits. */
export class SqliteReceipts {
  readonly #sql: SqliteStatements;

  constructor(sql: SqliteStatements) {
    this.#sql = sql;
  }

  /**
   * Stores each with flags and acknowledgement, or finds the one that is there. Receipts that say nothing of each other go
   * from step to step together, so that signatures follow signatures. Throws what SQLite throws.
   */
  putAll(arrivals: readonly Arrival[]): Outcome<PutResult>[] {
    const outcomes: Outcome<PutResult>[] = [];
    for (let from = 0; from < arrivals.length;) {
      const group = independent(arrivals, from);
      const looks = group.map(({ receipt }) => this.#look(receipt));
      const signed = group.map(({ acknowledge }, n) => withAck(looks[n]!, acknowledge));
      for (const [n, { receipt }] of group.entries()) outcomes.push(this.#add(receipt, signed[n]!));
      from += group.length;
    }
    return outcomes;
  }

  #look(receipt: NewReceipt): Look {
    const { operator, jkt, jti, hash } = receipt;
    const chain = this.#chain(operator, jkt);
    // A key that was never seen has brought nothing yet.
    const known = chain && this.#sql.one(KNOWN, operator, jti, jkt);
    if (!known) return { chain, flags: flagsOf(receipt, this.#facts(receipt, chain)) };
    const kept = this.kept(known, operator);
    return {
      value: kept.hash === hash ? { outcome: 'duplicate', receipt: kept } : { outcome: 'conflict' },
    };
  }

  #add(receipt: NewReceipt, look: Signed): Outcome<PutResult> {
    if (!('ack' in look)) return look;
    const { operator, jkt, jti, hash, jws, seq, iat, receivedAt } = receipt;
    const { prevHash = null, nextJkt = null, ephemeral } = receipt;
    const { chain, flags, ack } = look;
    this.#sql.run(
      ADD,
      ...[operator, jkt, jti, hash, seq, prevHash, nextJkt, Number(ephemeral), iat, receivedAt],
      ...[flags.join(' '), jws, ack],
    );
    const complete = this.#extend(receipt, chain);
    const missing = this.#missing(operator, jkt, seq, complete);
    return {
      value: { outcome: 'recorded', receipt: { jkt, jti, hash, seq, jws, receivedAt, flags, ack, missing } },
    };
  }

  /** A row of `KEPT_COLUMNS` as a receipt. */
  kept(row: SqliteRow, operator: string): KeptReceipt {
    const text = (name: string) => String(row[name]);
    const [jkt, seq] = [text('jkt'), Number(row['seq'])];
    return {
      ...{ jkt, seq, jti: text('jti'), hash: text('hash'), jws: text('jws'), ack: text('ack') },
      flags: text('flags').split(' ').filter(Boolean) as Flag[],
      receivedAt: Number(row['received_at']),
      missing: this.#missing(operator, jkt, seq, this.#chain(operator, jkt)?.complete ?? 0),
    };
  }

  /** A row of `STORED_COLUMNS` as a receipt. */
  stored(row: SqliteRow, operator: string): StoredReceipt {
    const text = (name: string) => (row[name] === null ? undefined : String(row[name]));
    return {
      ...this.kept(row, operator),
      ...{ iat: Number(row['iat']), prevHash: text('prev_hash'), nextJkt: text('next_jkt') },
      ephemeral: row['ephemeral'] === 1,
    };
  }

  #facts(receipt: NewReceipt, chain: Chain | undefined): ChainFacts {
    const { operator, jkt, seq, prevJkt, noticeHash } = receipt;
    const at = (place: number) => this.#sql.rows(AT, operator, jkt, place);
    // The usual cases, a new key and one after the highest: nothing can stand beside or above it.
    const isNext = chain === undefined || chain.top_seq === seq - 1;
    return {
      known: chain !== undefined,
      knownEphemeral: chain?.ephemeral === 1,
      topSeq: chain?.top_seq ?? undefined,
      topIat: chain?.top_iat ?? undefined,
      sameSeq: !isNext && at(seq).length > 0,
      before: chain && seq > 0 ? at(seq - 1).map((row) => String(row['hash'])) : [],
      namedAfter: isNext ? [] : at(seq + 1).map((row) => String(row['prev_hash'])),
      rotationProven: prevJkt !== undefined && this.#sql.one(ROTATION, operator, prevJkt, jkt) !== undefined,
      noticeUnknown:
        noticeHash !== undefined &&
        this.#sql.one(ANY_DOCUMENT, operator) !== undefined &&
        this.#sql.one(DOCUMENT, operator, noticeHash) === undefined,
    };
  }

  #chain(operator: string, jkt: string): Chain | undefined {
    return this.#sql.one(CHAIN, operator, jkt) as Chain | undefined;
  }

  /** Keeps what the next receipt of the key needs to know, so that its cost does not grow with the chain. */
  #extend({ operator, jkt, seq, iat, ephemeral }: NewReceipt, chain: Chain | undefined): number {
    let complete = chain?.complete ?? 0;
    const top = chain?.top_seq ?? -1;
    if (!ephemeral && seq === complete) {
      complete++;
      while (complete <= top && this.#sql.one(IS_AT, operator, jkt, complete)) complete++;
    }
    const [topSeq, topIat] =
      !ephemeral && top < seq ? [seq, iat] : [chain?.top_seq ?? null, chain?.top_iat ?? null];
    this.#sql.run(
      EXTEND,
      ...[operator, jkt, complete, topSeq, topIat, Number(ephemeral || chain?.ephemeral === 1)],
    );
    return complete;
  }

  #missing(operator: string, jkt: string, seq: number, complete: number): number[] {
    if (complete >= seq) return [];
    const there = this.#sql.prepare(PRESENT);
    function* present(): Generator<number> {
      for (const row of there.iterate(operator, jkt, complete, seq)) yield Number(row['seq']);
    }
    return missingBelow(seq, complete, present());
  }
}
