import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Flag } from '../model/acknowledgement.js';
import { flagsOf } from './chain-flags.js';
import {
  type Acknowledge,
  type KeptReceipt,
  type NewReceipt,
  type PutResult,
  type ReceiptStore,
  StoreError,
} from './receipt-store.js';
import { openSqliteDatabase, type Synchronous } from './sqlite-database.js';
import { SQLITE_STEPS } from './sqlite-schema.js';

interface Waiting {
  readonly receipt: NewReceipt;
  readonly acknowledge: Acknowledge;
  readonly resolve: (result: PutResult) => void;
  readonly reject: (error: unknown) => void;
}
interface Chain {
  readonly complete: number;
  readonly top_seq: number | null;
  readonly top_iat: number | null;
  readonly ephemeral: number;
}
type Row = Record<string, string | number | null>;

const MOST_MISSING = 64;
const MOST_AT_ONCE = 512;
const COLUMNS = 'jkt, jti, hash, seq, jws, received_at, flags, ack';

/** SQLite's primary result codes, and the two that mean that a write may not have reached the disk. */
const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
const IOERR_FSYNC = 1034;
const IOERR_DIR_FSYNC = 1290;

function storeError(error: unknown): StoreError {
  const code = error && typeof error === 'object' && 'errcode' in error ? Number(error.errcode) : 0;
  if (code === IOERR_FSYNC || code === IOERR_DIR_FSYNC) return new StoreError('failed', error);
  const primary = code & 0xff;
  return new StoreError(
    primary === SQLITE_FULL ? 'full' : primary === SQLITE_BUSY ? 'busy' : 'unavailable',
    error,
  );
}

/** Receipts in one SQLite file. Receipts that arrive while a commit is under way share the next one. */
class SqliteStore implements ReceiptStore {
  readonly #database: DatabaseSync;
  readonly #onFailed: (error: StoreError) => void;
  readonly #statements = new Map<string, StatementSync>();
  #waiting: Waiting[] = [];
  #flush: NodeJS.Immediate | undefined;
  #failed: StoreError | undefined;
  #refused = false;

  constructor(database: DatabaseSync, onFailed: (error: StoreError) => void) {
    this.#database = database;
    this.#onFailed = onFailed;
  }

  put(receipt: NewReceipt, acknowledge: Acknowledge): Promise<PutResult> {
    if (this.#failed) return Promise.reject(this.#failed);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ receipt, acknowledge, resolve, reject });
      // After this turn's network events: whatever they bring goes into the same commit.
      this.#flush ??= setImmediate(() => this.#commitWaiting());
    });
  }

  #commitWaiting(): void {
    const group = this.#waiting.splice(0, MOST_AT_ONCE);
    this.#flush = this.#waiting.length > 0 ? setImmediate(() => this.#commitWaiting()) : undefined;
    try {
      this.#commit(group);
    } catch (error) {
      const failure = storeError(error);
      if (failure.reason === 'unavailable' && group.length > 1)
        return group.forEach((one) => this.#commitAlone(one));
      this.#refuse(group, failure);
    }
  }

  /** One bad receipt must not keep the others of its group out. */
  #commitAlone(one: Waiting): void {
    try {
      this.#commit([one]);
    } catch (error) {
      this.#refuse([one], storeError(error));
    }
  }

  #refuse(group: readonly Waiting[], failure: StoreError): void {
    this.#refused = true;
    for (const one of group) one.reject(failure);
    if (failure.reason !== 'failed' || this.#failed) return;
    this.#failed = failure;
    this.#onFailed(failure);
  }

  #commit(group: readonly Waiting[]): void {
    const done: (() => void)[] = [];
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      for (const one of group) done.push(this.#store(one));
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
    for (const answer of done) answer();
  }

  /** Within a transaction. What it returns tells the caller, once the commit is durable. */
  #store({ receipt, acknowledge, resolve, reject }: Waiting): () => void {
    const { operator, jkt, jti, hash, jws, seq, iat, receivedAt, ephemeral } = receipt;
    const known = this.#one(
      `SELECT ${COLUMNS} FROM receipts WHERE operator = ? AND jti = ? AND jkt = ?`,
      operator,
      jti,
      jkt,
    );
    if (known) {
      const kept = this.#kept(known, operator);
      return () =>
        resolve(kept.hash === hash ? { outcome: 'duplicate', receipt: kept } : { outcome: 'conflict' });
    }
    const chain = this.#chain(operator, jkt);
    const flags = flagsOf(receipt, this.#facts(receipt, chain));
    let ack: string;
    try {
      ack = acknowledge(flags);
    } catch (error) {
      return () => reject(error); // Nothing was written for it.
    }
    this.#run(
      `INSERT INTO receipts (operator, jkt, jti, hash, seq, prev_hash, next_jkt, ephemeral, iat, received_at, flags, jws, ack)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        operator,
        jkt,
        jti,
        hash,
        seq,
        receipt.prevHash ?? null,
        receipt.nextJkt ?? null,
        Number(ephemeral),
        iat,
        receivedAt,
        flags.join(' '),
        jws,
        ack,
      ],
    );
    this.#extend(receipt, chain);
    const missing = this.#missing(operator, jkt, seq);
    return () =>
      resolve({
        outcome: 'recorded',
        receipt: { jkt, jti, hash, seq, jws, receivedAt, flags, ack, missing },
      });
  }

  #facts(receipt: NewReceipt, chain: Chain | undefined) {
    const { operator, jkt, seq, prevJkt } = receipt;
    const at = (place: number) =>
      this.#rows(
        'SELECT hash, prev_hash FROM receipts WHERE operator = ? AND jkt = ? AND seq = ? AND ephemeral = 0',
        operator,
        jkt,
        place,
      );
    const isNext = chain?.top_seq !== null && chain?.top_seq === seq - 1;
    return {
      known: chain !== undefined,
      knownEphemeral: chain?.ephemeral === 1,
      topSeq: chain?.top_seq ?? undefined,
      topIat: chain?.top_iat ?? undefined,
      sameSeq: !isNext && at(seq).length > 0,
      before: seq > 0 ? at(seq - 1).map((row) => String(row['hash'])) : [],
      namedAfter: isNext ? [] : at(seq + 1).map((row) => String(row['prev_hash'])),
      rotationProven:
        prevJkt !== undefined &&
        this.#one(
          'SELECT 1 FROM receipts WHERE operator = ? AND jkt = ? AND next_jkt = ?',
          operator,
          prevJkt,
          jkt,
        ) !== undefined,
    };
  }

  #chain(operator: string, jkt: string): Chain | undefined {
    return this.#one(
      'SELECT complete, top_seq, top_iat, ephemeral FROM chains WHERE operator = ? AND jkt = ?',
      operator,
      jkt,
    ) as Chain | undefined;
  }

  /** Keeps what a chain's next receipt needs to know, so that its cost does not grow with the chain. */
  #extend({ operator, jkt, seq, iat, ephemeral }: NewReceipt, chain: Chain | undefined): void {
    let complete = chain?.complete ?? 0;
    const isThere = (place: number) =>
      this.#one(
        'SELECT 1 FROM receipts WHERE operator = ? AND jkt = ? AND seq = ? AND ephemeral = 0',
        operator,
        jkt,
        place,
      );
    if (!ephemeral && seq === complete)
      do complete++;
      while (isThere(complete));
    const isTop = !ephemeral && (chain?.top_seq ?? -1) < seq;
    this.#run(
      `INSERT INTO chains (operator, jkt, complete, top_seq, top_iat, ephemeral) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (operator, jkt) DO UPDATE SET complete = excluded.complete, top_seq = excluded.top_seq, top_iat = excluded.top_iat, ephemeral = excluded.ephemeral`,
      ...[
        operator,
        jkt,
        complete,
        isTop ? seq : (chain?.top_seq ?? null),
        isTop ? iat : (chain?.top_iat ?? null),
        Number(ephemeral || chain?.ephemeral === 1),
      ],
    );
  }

  #missing(operator: string, jkt: string, seq: number): number[] {
    const missing: number[] = [];
    let expected = this.#chain(operator, jkt)?.complete ?? 0;
    if (expected >= seq) return missing;
    const seqs = this.#statement(
      'SELECT DISTINCT seq FROM receipts WHERE operator = ? AND jkt = ? AND seq BETWEEN ? AND ? AND ephemeral = 0 ORDER BY seq',
    );
    for (const row of seqs.iterate(operator, jkt, expected, seq)) {
      for (; expected < Number(row['seq']) && missing.length < MOST_MISSING; expected++)
        missing.push(expected);
      if (missing.length === MOST_MISSING) break;
      expected = Number(row['seq']) + 1;
    }
    return missing;
  }

  async find(operator: string, jti: string, hash: string): Promise<KeptReceipt | undefined> {
    return this.#reading(() => {
      const row = this.#one(
        `SELECT ${COLUMNS} FROM receipts WHERE operator = ? AND jti = ? AND hash = ?`,
        operator,
        jti,
        hash,
      );
      return row && this.#kept(row, operator);
    });
  }

  async chainOf(operator: string, jkt: string): Promise<KeptReceipt[]> {
    return this.#reading(() =>
      this.#rows(
        `SELECT ${COLUMNS} FROM receipts WHERE operator = ? AND jkt = ? ORDER BY seq, id`,
        operator,
        jkt,
      ).map((row) => this.#kept(row, operator)),
    );
  }

  async *all(operator: string): AsyncGenerator<KeptReceipt> {
    for (let last = 0; ;) {
      const rows = await this.#reading(async () =>
        this.#rows(
          `SELECT id, ${COLUMNS} FROM receipts WHERE operator = ? AND id > ? ORDER BY id LIMIT 500`,
          operator,
          last,
        ),
      );
      for (const row of rows) yield this.#kept(row, operator);
      if (rows.length === 0) return;
      last = Number(rows.at(-1)!['id']);
    }
  }

  async count(operator: string): Promise<number> {
    return this.#reading(() =>
      Number(this.#one('SELECT count(*) AS n FROM receipts WHERE operator = ?', operator)?.['n']),
    );
  }

  async check(): Promise<void> {
    if (this.#failed) throw this.#failed;
    this.#reading(() => this.#one('SELECT 1 FROM chains LIMIT 1'));
    // After a refused write only a write can tell whether the disk takes them again.
    if (this.#refused)
      this.#reading(() => this.#database.exec(`PRAGMA user_version = ${SQLITE_STEPS.length}`));
    this.#refused = false;
  }

  async close(): Promise<void> {
    while (this.#waiting.length > 0) this.#commitWaiting();
    if (!this.#database.isOpen) return;
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // The log is read again at the next start; nothing is lost.
    }
    this.#database.close();
  }

  #kept(row: Row, operator: string): KeptReceipt {
    const [jkt, jti, hash, jws, ack] = ['jkt', 'jti', 'hash', 'jws', 'ack'].map((name) =>
      String(row[name]),
    ) as [string, string, string, string, string];
    const flags = String(row['flags']).split(' ').filter(Boolean) as Flag[];
    const seq = Number(row['seq']);
    return {
      jkt,
      jti,
      hash,
      seq,
      jws,
      ack,
      flags,
      receivedAt: Number(row['received_at']),
      missing: this.#missing(operator, jkt, seq),
    };
  }

  #reading<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      throw storeError(error);
    }
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #one = (sql: string, ...values: (string | number)[]) =>
    this.#statement(sql).get(...values) as Row | undefined;
  #rows = (sql: string, ...values: (string | number)[]) => this.#statement(sql).all(...values) as Row[];
  #run = (sql: string, ...values: (string | number | null)[]) => this.#statement(sql).run(...values);
}

/** Where the embedded store lies, and what to do when the disk can't be trusted any more. */
export interface SqliteOptions {
  /** Called once after a failed synchronisation: finish the answers under way, then end the process. */
  readonly onFailed?: (error: StoreError) => void;
  /** For the proof that a test of durability would notice. */
  readonly synchronous?: Synchronous;
}

/** Opens the embedded store in `file`; throws an Error of one line if it can't be kept safely there. */
export const openSqliteStore = (
  file: string,
  { onFailed = () => {}, synchronous }: SqliteOptions = {},
): ReceiptStore => new SqliteStore(openSqliteDatabase(file, synchronous), onFailed);
