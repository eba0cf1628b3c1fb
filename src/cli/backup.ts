import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupSqlite } from '../server/backup-sqlite.js';
import { KEYS_FILE } from '../server/operator-keys.js';
import { readOptions } from '../server/options.js';
import { DATABASE_FILE } from '../server/database-file.js';
import type { Command } from './command.js';
import { CannotRun } from './cannot-run.js';
import { databaseFile } from './open-store.js';
import { readArguments } from './read-arguments.js';

const help = `pdp-consent backup <folder>

Copies what the server keeps into a new or empty folder: the database as it is at one moment, by SQLite's own backup, the
signing keys, and the operators' profiles. The server may go on running. The folder can be used as PDP_DATA at once.
The signing keys in it are secret: keep it as you keep them.

With DATABASE_URL the receipts are in PostgreSQL: keys and profiles are copied, and pg_dump or a base backup takes the rest.

PDP_DATA is the folder of the server (./data).
Exit status: 0 copied and checked, 2 could not run.`;

const SECRET_MODE = 0o700;

/** Copies what a server keeps, while it runs. */
export const backup: Command = {
  summary: 'copy what the server keeps, while it runs',
  help,
  async run(args) {
    const { positionals } = readArguments(args, {});
    const [target, ...others] = positionals;
    if (!target || others.length) throw new CannotRun('backup needs one folder: pdp-consent backup FOLDER');
    const options = readOptions(process.env);
    const file = options.databaseUrl ? undefined : databaseFile(options);
    if (existsSync(target) && readdirSync(target).length)
      throw new CannotRun(`${target} is not empty; give every backup a folder of its own`);
    mkdirSync(target, { recursive: true, mode: SECRET_MODE });
    // Keys first: whatever is acknowledged from here on is acknowledged under keys that are in the copy.
    for (const name of [KEYS_FILE, 'admin-token'])
      if (existsSync(join(options.folder, name)))
        copyFileSync(join(options.folder, name), join(target, name));
    if (existsSync(join(options.folder, 'operators')))
      cpSync(join(options.folder, 'operators'), join(target, 'operators'), { recursive: true });
    const receipts = file && (await backupSqlite(file, join(target, DATABASE_FILE)));
    process.stdout.write(
      receipts === undefined
        ? `${target}: keys and profiles; the receipts are in PostgreSQL, see pg_dump\n`
        : `${target}: ${receipts} receipts, keys and profiles\n`,
    );
    return 0;
  },
};
