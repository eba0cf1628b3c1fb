import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

/** Pages copied before the server's own work gets its turn: all of them, so that no write makes the copy begin anew. */
const ALL_PAGES = 2 ** 31 - 1;

function sync(path: string): void {
  const open = openSync(path, 'r');
  fsyncSync(open);
  closeSync(open);
}

/**
 * Copies a database to `target` as it is at one moment, by SQLite's backup, while a server goes on writing to it. The
 * copy is checked, one whole file without a log beside it, and durable before it gets its name. Resolves to the number of
 * receipts in it. Rejects with an Error of one line.
 */
export async function backupSqlite(file: string, target: string): Promise<number> {
  const beside = `${target}.part`;
  rmSync(beside, { force: true });
  try {
    const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    try {
      await backup(source, beside, { rate: ALL_PAGES });
    } finally {
      source.close();
    }
    const copy = new DatabaseSync(beside);
    let receipts: number;
    try {
      const verdict = Object.values(copy.prepare('PRAGMA journal_mode = DELETE').get() ?? {})[0];
      const check = Object.values(copy.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
      if (verdict !== 'delete' || check !== 'ok') throw new Error('the copy is damaged');
      receipts = Number(Object.values(copy.prepare('SELECT count(*) FROM receipts').get() ?? {})[0]);
    } finally {
      copy.close();
    }
    sync(beside);
    renameSync(beside, target);
    if (process.platform !== 'win32') sync(dirname(target));
    return receipts;
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Error(`cannot back up ${file}: ${error instanceof Error ? error.message : 'unknown reason'}`, {
      cause: error,
    });
  }
}
