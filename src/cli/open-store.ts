import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OperatorOptions } from '../server/hosted-operator.js';
import { readOperators, readOptions, type ServerOptions } from '../server/options.js';
import type { ReceiptStore } from '../server/receipt-store.js';
import { DATABASE_FILE } from '../server/serve.js';
import { openSqliteStore } from '../server/sqlite-store.js';
import { CannotRun } from './cannot-run.js';

/** What a command needs of a server that is set up: its options, operators and receipts. */
export interface OpenServer {
  readonly options: ServerOptions;
  readonly operators: readonly OperatorOptions[];
  readonly store: ReceiptStore;
}

/** Opens the store of the server that the environment describes. Nothing is made: a folder without receipts is told. */
export const openStore = (): OpenServer => {
  const options = readOptions(process.env);
  const file = join(options.folder, DATABASE_FILE);
  if (options.databaseUrl) throw new CannotRun('DATABASE_URL: this command reads the embedded database only');
  if (!existsSync(file)) throw new CannotRun(`${file}: there is no database; is PDP_DATA right?`);
  return { options, operators: readOperators(options), store: openSqliteStore(file) };
};
