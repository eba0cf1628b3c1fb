import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SQLITE_STEPS } from './sqlite-schema.js';

/** SQLite's number for `synchronous`: a commit reaches the disk before it returns. */
const FULL = 2;
/** Pages that stay in memory, KiB. SQLite looks at all of them after most commits that change an index. */
const CACHE_KIB = 8192;
/** The store copies the log itself, between commits; a log of 64 MiB, when receipts are large, is copied within one. */
const LONGEST_LOG_PAGES = 16_384;
/** Above this size the page check at start would keep visitors waiting; `fsck` makes it. */
const CHECKED_AT_START = 256 * 1024 * 1024;

const single = (database: DatabaseSync, sql: string): unknown =>
  Object.values(database.prepare(sql).get() ?? {})[0];

function takeSteps(database: DatabaseSync): void {
  const version = Number(single(database, 'PRAGMA user_version'));
  if (version > SQLITE_STEPS.length)
    throw new Error(`the database has version ${version}, newer than this program's ${SQLITE_STEPS.length}`);
  for (let step = version; step < SQLITE_STEPS.length; step++) {
    database.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have taken it while this one waited for the lock.
      if (Number(single(database, 'PRAGMA user_version')) === step)
        database.exec(`${SQLITE_STEPS[step]!} PRAGMA user_version = ${step + 1};`);
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
}

/**
 * Opens the database file, made if missing, with write-ahead log and full synchronisation, both read back. Throws an
 * Error of one line if the file is damaged, read-only, newer than this program, or not kept safely.
 */
export function openSqliteDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const size = existsSync(file) ? statSync(file).size : 0;
    database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
    const journal = single(database, 'PRAGMA journal_mode = WAL');
    if (journal !== 'wal') throw new Error(`no write-ahead log on this file system (${String(journal)})`);
    database.exec(
      `PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA wal_autocheckpoint = ${LONGEST_LOG_PAGES};`,
    );
    if (single(database, 'PRAGMA synchronous') !== FULL) throw new Error('synchronous = FULL was not taken');
    const verdict = size > 0 && size < CHECKED_AT_START ? single(database, 'PRAGMA quick_check(1)') : 'ok';
    if (verdict !== 'ok') throw new Error('the file is damaged; restore a backup');
    takeSteps(database);
    if (size === 0 && process.platform !== 'win32') {
      // The file's name has to be durable too.
      const folder = openSync(dirname(file), 'r');
      fsyncSync(folder);
      closeSync(folder);
    }
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw new Error(`cannot open ${file}: ${error instanceof Error ? error.message : 'unknown reason'}`, {
      cause: error,
    });
  }
}
