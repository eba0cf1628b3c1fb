import { StoreError } from './receipt-store.js';

export type SqliteValue = string | number | null;
export type SqliteRow = Record<string, SqliteValue>;

/** What is asked of a statement of SQLite, in Node's words. */
export interface SqliteStatement {
  get(...values: SqliteValue[]): unknown;
  all(...values: SqliteValue[]): unknown[];
  iterate(...values: SqliteValue[]): Iterable<Record<string, unknown>>;
  run(...values: SqliteValue[]): unknown;
}

/** What is asked of a connection. */
export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  readonly isTransaction: boolean;
}

/** SQLite's primary result codes, and the two that mean that a write may not have reached the disk. */
const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
const IOERR_FSYNC = 1034;
const IOERR_DIR_FSYNC = 1290;

/** What SQLite's refusal means for the endpoint. */
export function sqliteError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error && typeof error === 'object' && 'errcode' in error ? Number(error.errcode) : 0;
  if (code === IOERR_FSYNC || code === IOERR_DIR_FSYNC) return new StoreError('failed', error);
  const primary = code & 0xff;
  return new StoreError(
    primary === SQLITE_FULL ? 'full' : primary === SQLITE_BUSY ? 'busy' : 'unavailable',
    error,
  );
}

/** Prepared statements of one connection, each prepared once. */
export class SqliteStatements {
  readonly database: SqliteConnection;
  readonly #prepared = new Map<string, SqliteStatement>();

  constructor(database: SqliteConnection) {
    this.database = database;
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#prepared.get(sql) ?? this.database.prepare(sql);
    this.#prepared.set(sql, known);
    return known;
  }

  one(sql: string, ...values: SqliteValue[]): SqliteRow | undefined {
    return this.prepare(sql).get(...values) as SqliteRow | undefined;
  }

  rows(sql: string, ...values: SqliteValue[]): SqliteRow[] {
    return this.prepare(sql).all(...values) as SqliteRow[];
  }

  run(sql: string, ...values: SqliteValue[]): void {
    this.prepare(sql).run(...values);
  }

  /** Runs the work in one transaction; durable when it returns, undone when it throws. */
  transaction<Result>(work: () => Result): Result {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The same, but only in the log when it returns, not yet on the disk. */
  unsynchronised<Result>(work: () => Result): Result {
    this.database.exec('PRAGMA synchronous = NORMAL');
    try {
      return this.transaction(work);
    } finally {
      this.database.exec('PRAGMA synchronous = FULL');
    }
  }

  /** Runs a read; what SQLite refuses becomes a StoreError. */
  reading<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      throw sqliteError(error);
    }
  }
}
