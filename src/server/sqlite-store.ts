import { GroupCommit, type Outcome } from './group-commit.js';
import {
  type Acknowledge,
  type KeptReceipt,
  type NewReceipt,
  type PutResult,
  type ReceiptStore,
  type RecordPage,
  type RecordSearch,
  StoreError,
} from './receipt-store.js';
import { openSqliteDatabase, type Synchronous } from './sqlite-database.js';
import { KEPT_COLUMNS, SqliteReceipts } from './sqlite-receipts.js';
import { SQLITE_STEPS } from './sqlite-schema.js';
import { SqlitePublications, tally } from './sqlite-publications.js';
import type { PublicationStore } from './publication-store.js';
import { sqliteError, SqliteStatements, type SqliteValue } from './sqlite-statements.js';

interface Arrival {
  readonly receipt: NewReceipt;
  readonly acknowledge: Acknowledge;
}

const PAGE = 500;
/** Receipts after which the log is copied into the database: often enough to keep it short, seldom enough to be cheap. */
const CHECKPOINT_AFTER = 250;

/** Receipts in one SQLite file. */
class SqliteStore implements ReceiptStore {
  readonly publications: PublicationStore;
  readonly #sql: SqliteStatements;
  readonly #receipts: SqliteReceipts;
  readonly #onFailed: (error: StoreError) => void;
  readonly #commits = new GroupCommit<Arrival, PutResult>((group) => this.#commit(group));
  #failed: StoreError | undefined;
  #sinceCheckpoint = 0;
  #wasRefused = false;

  constructor(sql: SqliteStatements, onFailed: (error: StoreError) => void) {
    this.#sql = sql;
    this.#receipts = new SqliteReceipts(sql);
    this.publications = new SqlitePublications(sql);
    this.#onFailed = onFailed;
  }

  put(receipt: NewReceipt, acknowledge: Acknowledge): Promise<PutResult> {
    return this.#failed ? Promise.reject(this.#failed) : this.#commits.add({ receipt, acknowledge });
  }

  #commit(group: readonly Arrival[]): Outcome<PutResult>[] {
    const failed = this.#failed;
    // What was waiting when the disk failed is not written any more.
    if (failed) return group.map(() => ({ error: failed }));
    try {
      const outcomes = this.#sql.transaction(() => {
        const outcomes = group.map(({ receipt, acknowledge }) => this.#receipts.put(receipt, acknowledge));
        const isNew = (_: Arrival, n: number) => {
          const outcome = outcomes[n]!;
          return 'value' in outcome && outcome.value.outcome === 'recorded';
        };
        tally(
          this.#sql,
          group.filter(isNew).map(({ receipt }) => receipt),
        );
        return outcomes;
      });
      this.#sinceCheckpoint += group.length;
      // In a turn of its own: what is durable is answered first.
      if (this.#sinceCheckpoint >= CHECKPOINT_AFTER) setImmediate(() => this.#checkpoint());
      return outcomes;
    } catch (error) {
      const refusal = sqliteError(error);
      // One bad receipt must not keep the others of its group out.
      if (refusal.reason === 'unavailable' && group.length > 1)
        return group.flatMap((one) => this.#commit([one]));
      this.#wasRefused = true;
      if (refusal.reason === 'failed' && !this.#failed) {
        this.#failed = refusal;
        this.#onFailed(refusal);
      }
      return group.map(() => ({ error: refusal }));
    }
  }

  /** Copies the log into the database. A failure loses nothing: the log holds it all, and is copied from there again. */
  #checkpoint(): void {
    const { database } = this.#sql;
    if (!database.isOpen || this.#sinceCheckpoint < CHECKPOINT_AFTER) return;
    this.#sinceCheckpoint = 0;
    try {
      database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch {
      // As above.
    }
  }

  async find(operator: string, jti: string, hash: string): Promise<KeptReceipt | undefined> {
    const sql = `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = ? AND jti = ? AND hash = ?`;
    return this.#sql.reading(() => {
      const row = this.#sql.one(sql, operator, jti, hash);
      return row && this.#receipts.kept(row, operator);
    });
  }

  async chainOf(operator: string, jkt: string): Promise<KeptReceipt[]> {
    const sql = `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = ? AND jkt = ? ORDER BY seq, id`;
    return this.#sql.reading(() =>
      this.#sql.rows(sql, operator, jkt).map((row) => this.#receipts.kept(row, operator)),
    );
  }

  async *all(operator: string): AsyncGenerator<KeptReceipt> {
    const sql = `SELECT id, ${KEPT_COLUMNS} FROM receipts WHERE operator = ? AND id > ? ORDER BY id LIMIT ${PAGE}`;
    for (let last = 0, more = true; more;) {
      const rows = this.#sql.reading(() => this.#sql.rows(sql, operator, last));
      for (const row of rows) yield this.#receipts.kept(row, operator);
      more = rows.length === PAGE;
      last = Number(rows.at(-1)?.['id']);
    }
  }

  async page(operator: string, search: RecordSearch): Promise<RecordPage> {
    const { jti, jkt, from, to, before, most } = search;
    const wanted: [string, SqliteValue | undefined][] = [
      ['operator = ?', operator],
      ['jti = ?', jti],
      ['jkt = ?', jkt],
      ['received_at >= ?', from],
      ['received_at <= ?', to],
      ['id < ?', before],
    ];
    const given = wanted.filter((one): one is [string, SqliteValue] => one[1] !== undefined);
    const sql = `SELECT id, ${KEPT_COLUMNS} FROM receipts WHERE ${given.map(([clause]) => clause).join(' AND ')} ORDER BY id DESC LIMIT ?`;
    return this.#sql.reading(() => {
      const rows = this.#sql.rows(sql, ...given.map(([, value]) => value), most + 1);
      const shown = rows.slice(0, most);
      const next = rows.length > most ? { next: Number(shown.at(-1)!['id']) } : {};
      return { receipts: shown.map((row) => this.#receipts.kept(row, operator)), ...next };
    });
  }

  async count(operator: string): Promise<number> {
    const sql = 'SELECT count(*) AS n FROM receipts WHERE operator = ?';
    return this.#sql.reading(() => Number(this.#sql.one(sql, operator)?.['n']));
  }

  async check(): Promise<void> {
    if (this.#failed) throw this.#failed;
    this.#sql.reading(() => this.#sql.one('SELECT 1 FROM chains LIMIT 1'));
    // After a refused write only a write can tell whether the disk takes them again.
    if (this.#wasRefused)
      this.#sql.reading(() => this.#sql.database.exec(`PRAGMA user_version = ${SQLITE_STEPS.length}`));
    this.#wasRefused = false;
  }

  async close(): Promise<void> {
    await this.#commits.idle();
    if (!this.#sql.database.isOpen) return;
    try {
      this.#sql.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // The log is read again at the next start; nothing is lost.
    }
    this.#sql.database.close();
  }
}

/** How the embedded store is kept, and what to do when the disk can't be trusted any more. */
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
): ReceiptStore => new SqliteStore(new SqliteStatements(openSqliteDatabase(file, synchronous)), onFailed);
