import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OperatorOptions } from '../server/hosted-operator.js';
import { readOperators, readOptions, type ServerOptions } from '../server/options.js';
import { openPostgresStore } from '../server/postgres-store.js';
import type { ReceiptStore } from '../server/receipt-store.js';
import { DATABASE_FILE } from '../server/database-file.js';
import { openSqliteStore } from '../server/sqlite-store.js';
import { CannotRun } from './cannot-run.js';

/** What a command needs of a server that is set up: its options, operators and receipts. */
export interface OpenServer {
  readonly options: ServerOptions;
  readonly operators: readonly OperatorOptions[];
  readonly store: ReceiptStore;
}

/** The embedded database of the server that the environment describes, which has to be there. */
export function databaseFile({ folder }: ServerOptions): string {
  const file = join(folder, DATABASE_FILE);
  if (!existsSync(file)) throw new CannotRun(`${file}: there is no database; is PDP_DATA right?`);
  return file;
}

/** Opens the store of the server that the environment describes, PostgreSQL or the embedded one. */
export async function openStore(): Promise<OpenServer> {
  const options = readOptions(process.env);
  const operators = readOperators(options);
  const store = options.databaseUrl
    ? await openPostgresStore(options.databaseUrl)
    : openSqliteStore(databaseFile(options));
  return { options, operators, store };
}
