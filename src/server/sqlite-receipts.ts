import type { Flag } from '../model/acknowledgement.js';
import { type ChainFacts, flagsOf } from './chain-flags.js';
import type { Outcome } from './group-commit.js';
import { missingBelow } from './missing-below.js';
import type { Acknowledge, KeptReceipt, NewReceipt, PutResult } from './receipt-store.js';
import { tally } from './sqlite-publications.js';
import type { SqliteRow, SqliteStatements } from './sqlite-statements.js';

interface Chain {
  readonly complete: number;
  readonly top_seq: number | null;
  readonly top_iat: number | null;
  readonly ephemeral: number;
}

const IN_CHAIN = 'FROM receipts WHERE operator = ? AND jkt = ? AND ephemeral = 0 AND seq';

/** Columns that make a `KeptReceipt`. */
export const KEPT_COLUMNS = 'jkt, jti, hash, seq, jws, received_at, flags, ack';

/** What is done with one receipt in SQLite, within a transaction that somebody else begins and commits. */
export class SqliteReceipts {
  readonly #sql: SqliteStatements;

  constructor(sql: SqliteStatements) {
    this.#sql = sql;
  }

  /** Stores it with flags and acknowledgement, or finds the one that is there. Throws what SQLite throws. */
  put(receipt: NewReceipt, acknowledge: Acknowledge): Outcome<PutResult> {
    const { operator, jkt, jti, hash, jws, seq, iat, receivedAt } = receipt;
    const known = this.#sql.one(
      `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = ? AND jti = ? AND jkt = ?`,
      ...[operator, jti, jkt],
    );
    if (known) {
      const kept = this.kept(known, operator);
      return {
        value: kept.hash === hash ? { outcome: 'duplicate', receipt: kept } : { outcome: 'conflict' },
      };
    }
    const chain = this.#chain(operator, jkt);
    const flags = flagsOf(receipt, this.#facts(receipt, chain));
    let ack: string;
    try {
      ack = acknowledge(flags);
    } catch (error) {
      return { error }; // Nothing was written for it; the others of the group go on.
    }
    const { prevHash = null, nextJkt = null, ephemeral } = receipt;
    this.#sql.run(
      `INSERT INTO receipts (operator, jkt, jti, hash, seq, prev_hash, next_jkt, ephemeral, iat, received_at, flags, jws, ack)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        operator,
        jkt,
        jti,
        hash,
        seq,
        prevHash,
        nextJkt,
        Number(ephemeral),
        iat,
        receivedAt,
        flags.join(' '),
        jws,
        ack,
      ],
    );
    this.#extend(receipt, chain);
    tally(this.#sql, receipt);
    const missing = this.#missing(operator, jkt, seq);
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
      missing: this.#missing(operator, jkt, seq),
    };
  }

  #facts(receipt: NewReceipt, chain: Chain | undefined): ChainFacts {
    const { operator, jkt, seq, prevJkt, noticeHash } = receipt;
    const at = (place: number) =>
      this.#sql.rows(`SELECT hash, prev_hash ${IN_CHAIN} = ?`, operator, jkt, place);
    // The usual case, one after the highest: nothing can stand beside or above it.
    const isNext = chain !== undefined && chain.top_seq === seq - 1;
    const documents = "SELECT 1 FROM texts WHERE operator = ? AND kind = 'document'";
    const isKept = (hash: string) =>
      this.#sql.one(`${documents} AND version = ?`, operator, hash) !== undefined;
    const rotation = 'SELECT 1 FROM receipts WHERE operator = ? AND jkt = ? AND next_jkt = ?';
    return {
      known: chain !== undefined,
      knownEphemeral: chain?.ephemeral === 1,
      topSeq: chain?.top_seq ?? undefined,
      topIat: chain?.top_iat ?? undefined,
      sameSeq: !isNext && at(seq).length > 0,
      before: seq > 0 ? at(seq - 1).map((row) => String(row['hash'])) : [],
      namedAfter: isNext ? [] : at(seq + 1).map((row) => String(row['prev_hash'])),
      rotationProven: prevJkt !== undefined && this.#sql.one(rotation, operator, prevJkt, jkt) !== undefined,
      noticeUnknown:
        noticeHash !== undefined &&
        this.#sql.one(`${documents} LIMIT 1`, operator) !== undefined &&
        !isKept(noticeHash),
    };
  }

  #chain(operator: string, jkt: string): Chain | undefined {
    const sql = 'SELECT complete, top_seq, top_iat, ephemeral FROM chains WHERE operator = ? AND jkt = ?';
    return this.#sql.one(sql, operator, jkt) as Chain | undefined;
  }

  /** Keeps what the next receipt of the key needs to know, so that its cost does not grow with the chain. */
  #extend({ operator, jkt, seq, iat, ephemeral }: NewReceipt, chain: Chain | undefined): void {
    let complete = chain?.complete ?? 0;
    if (!ephemeral && seq === complete) {
      complete++;
      while (this.#sql.one(`SELECT 1 ${IN_CHAIN} = ?`, operator, jkt, complete)) complete++;
    }
    const isTop = !ephemeral && (chain?.top_seq ?? -1) < seq;
    const [topSeq, topIat] = isTop ? [seq, iat] : [chain?.top_seq ?? null, chain?.top_iat ?? null];
    this.#sql.run(
      `INSERT INTO chains (operator, jkt, complete, top_seq, top_iat, ephemeral) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (operator, jkt) DO UPDATE SET complete = excluded.complete, top_seq = excluded.top_seq,
         top_iat = excluded.top_iat, ephemeral = excluded.ephemeral`,
      ...[operator, jkt, complete, topSeq, topIat, Number(ephemeral || chain?.ephemeral === 1)],
    );
  }

  #missing(operator: string, jkt: string, seq: number): number[] {
    const complete = this.#chain(operator, jkt)?.complete ?? 0;
    if (complete >= seq) return [];
    const there = this.#sql.prepare(`SELECT DISTINCT seq ${IN_CHAIN} BETWEEN ? AND ? ORDER BY seq`);
    function* present(): Generator<number> {
      for (const row of there.iterate(operator, jkt, complete, seq)) yield Number(row['seq']);
    }
    return missingBelow(seq, complete, present());
  }
}
