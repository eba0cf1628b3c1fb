import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { allPages } from './all-pages.js';
import { type ChainFault, chainFaults } from './chain-check.js';
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
  type StoredReceipt,
} from './receipt-store.js';
import { LogCopy } from './log-copy.js';
import { openSqliteDatabase } from './sqlite-database.js';
import { SqliteLog } from './sqlite-log.js';
import type { Arrival } from './sqlite-receipts.js';
import { SQLITE_STEPS } from './sqlite-schema.js';
import { SqlitePublications } from './sqlite-publications.js';
import { SqliteRecords } from './sqlite-records.js';
import type { PublicationStore } from './publication-store.js';
import { sqliteError, SqliteStatements } from './sqlite-statements.js';

/** Each commit costs as much as half a receipt, whatever is in it. */
const COMMITS_APART_MS = 10;
/** Receipts after which the log is copied into the database: often enough to keep it short, seldom enough to be cheap. */
const COPY_AFTER = 250;
/** Bytes that have to be free before a disk that was full counts as ready: a large commit, twice. */
const ROOM = 2 * 1024 * 1024;

/** Receipts in one SQLite file. */
class SqliteStore implements ReceiptStore {
  readonly publications: PublicationStore;
  readonly #file: string;
  readonly #sql: SqliteStatements;
  readonly #log: SqliteLog;
  readonly #copy: LogCopy;
  readonly #receipts: SqliteRecords;
  readonly #database: DatabaseSync;
  readonly #waitsForDisk: boolean;
  readonly #onFailed: (error: StoreError) => void;
  readonly #commits = new GroupCommit<Arrival, PutResult>((group) => this.#commit(group), {
    apart: COMMITS_APART_MS,
  });
  #failed: StoreError | undefined;
  #sinceCopy = 0;
  #wasRefused = false;

  constructor(file: string, { onFailed = () => {}, waitsForDisk = true }: SqliteOptions) {
    this.#file = file;
    this.#database = openSqliteDatabase(file);
    const sql = new SqliteStatements(this.#database);
    this.#sql = sql;
    this.#log = new SqliteLog(file);
    this.#copy = new LogCopy(file);
    this.#waitsForDisk = waitsForDisk;
    this.#receipts = new SqliteRecords(sql);
    this.publications = new SqlitePublications(sql);
    this.#onFailed = onFailed;
  }

  put(receipt: NewReceipt, acknowledge: Acknowledge): Promise<PutResult> {
    return this.#failed ? Promise.reject(this.#failed) : this.#commits.add({ receipt, acknowledge });
  }

  async #commit(group: readonly Arrival[]): Promise<Outcome<PutResult>[]> {
    await this.#copy.mayWrite();
    const outcomes = this.#write(group);
    this.#sinceCopy += group.length;
    if (this.#sinceCopy >= COPY_AFTER) {
      this.#sinceCopy = 0;
      this.#copy.start();
    }
    if (!this.#waitsForDisk || !outcomes.some((outcome) => 'value' in outcome)) return outcomes;
    try {
      await this.#log.sync();
    } catch (error) {
      this.#fail(sqliteError(error));
      throw error;
    }
    return outcomes;
  }

  /** One transaction; nobody may be told of it before the log is on the disk. */
  #write(group: readonly Arrival[]): Outcome<PutResult>[] {
    const failed = this.#failed;
    // What was waiting when the disk failed is not written any more.
    if (failed) return group.map(() => ({ error: failed }));
    try {
      return this.#sql.unsynchronised(() => this.#receipts.put(group));
    } catch (error) {
      const refusal = sqliteError(error);
      // One bad receipt must not keep the others of its group out.
      if (refusal.reason === 'unavailable' && group.length > 1)
        return group.flatMap((one) => this.#write([one]));
      this.#wasRefused = true;
      if (refusal.reason === 'failed') this.#fail(refusal);
      return group.map(() => ({ error: refusal }));
    }
  }

  #fail(error: StoreError): void {
    if (this.#failed) return;
    this.#failed = error;
    this.#onFailed(error);
  }

  /** What was read, once it is durable: a row can be seen a moment before. */
  async #reading<Result>(read: () => Result): Promise<Result> {
    const result = this.#sql.reading(read);
    await this.#log.durable();
    return result;
  }

  async find(operator: string, jti: string, hash: string): Promise<KeptReceipt | undefined> {
    return this.#reading(() => this.#receipts.find(operator, jti, hash));
  }

  async chainOf(operator: string, jkt: string): Promise<KeptReceipt[]> {
    return this.#reading(() => this.#receipts.chainOf(operator, jkt));
  }

  all(operator: string): AsyncGenerator<StoredReceipt> {
    return allPages((after?: number) => this.#reading(() => this.#receipts.pageAfter(operator, after)));
  }

  brokenChains(operator: string): AsyncGenerator<ChainFault> {
    return chainFaults((query, after) => this.#reading(() => this.#receipts.chains(query, operator, after)));
  }

  async page(operator: string, search: RecordSearch): Promise<RecordPage> {
    return this.#reading(() => this.#receipts.page(operator, search));
  }

  async count(operator: string): Promise<number> {
    return this.#reading(() => this.#receipts.count(operator));
  }

  async check(): Promise<void> {
    if (this.#failed) throw this.#failed;
    this.#sql.reading(() => this.#sql.one('SELECT 1 FROM chains LIMIT 1'));
    if (!this.#wasRefused) return;
    // After a refused write only a write can tell whether the disk takes them again; one as small as this may still find
    // room on a disk that has none for receipts.
    const { bavail, bsize } = statfsSync(dirname(this.#file));
    if (bavail * bsize < ROOM) throw new StoreError('full', undefined);
    this.#sql.reading(() => this.#sql.database.exec(`PRAGMA user_version = ${SQLITE_STEPS.length}`));
    this.#wasRefused = false;
  }

  async close(): Promise<void> {
    await this.#commits.idle();
    if (!this.#database.isOpen) return;
    await this.#copy.close();
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // The log is read again at the next start; nothing is lost.
    }
    this.#database.close();
    this.#log.close();
  }
}

/** How the embedded store is kept, and what to do when the disk can't be trusted any more. */
export interface SqliteOptions {
  /** Called once after a failed synchronisation: finish the answers under way, then end the process. */
  readonly onFailed?: (error: StoreError) => void;
  /** False answers before the log is on the disk: for the proof that a test of durability would notice. */
  readonly waitsForDisk?: boolean;
}

/** Opens the embedded store in `file`; throws an Error of one line if it can't be kept safely there. */
export const openSqliteStore = (file: string, options: SqliteOptions = {}): ReceiptStore =>
  new SqliteStore(file, options);
