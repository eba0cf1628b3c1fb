import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadOrCreateAdminToken } from './admin-token.js';
import { openConsole } from './console-pages.js';
import { DATABASE_FILE } from './database-file.js';
import { createEndpoint, type EndpointHandler, type EndpointOptions } from './endpoint.js';
import { listen, type Listening } from './listen.js';
import { KEYS_FILE, loadOrCreateKeys } from './operator-keys.js';
import { readOperators, type ServerOptions } from './options.js';
import { openPostgresStore } from './postgres-store.js';
import { openSqliteStore } from './sqlite-store.js';
import { stopOnSignal } from './stop-on-signal.js';

/** Exit status that asks a supervisor for a restart: the disk failed, the process must not go on. */
const EXIT_DISK = 74;

/** Starts the endpoint alone. Rejects with an Error of one line if something is not as it must be. */
export async function serve(
  options: ServerOptions,
  more: Pick<EndpointOptions, 'log' | 'limits' | 'lint' | 'complete'> = {},
): Promise<Listening> {
  const operators = readOperators(options).map((operator) => ({
    ...operator,
    profile: more.complete?.(operator.profile).profile ?? operator.profile,
  }));
  let end: (status?: number) => void = () => process.exit(EXIT_DISK);
  const store = options.databaseUrl
    ? await openPostgresStore(options.databaseUrl)
    : openSqliteStore(join(options.folder, DATABASE_FILE), { onFailed: () => end(EXIT_DISK) });
  const { trustProxy } = options;
  let listening: Listening | undefined;
  let settle: EndpointHandler['settle'];
  try {
    // Counting takes long where many are kept: only where keys would be made.
    const counts = existsSync(join(options.folder, KEYS_FILE))
      ? []
      : await Promise.all(operators.map(({ slug }) => store.count(slug)));
    const keys = loadOrCreateKeys(options.folder, { mayCreate: counts.every((count) => count === 0) });
    const adminToken = options.adminToken ?? loadOrCreateAdminToken(options.folder).token;
    const console = openConsole();
    const endpoint = createEndpoint({ operators, store, keys, adminToken, trustProxy, console, ...more });
    ({ settle } = endpoint);
    listening = await listen(endpoint, options);
  } catch (error) {
    await store.close();
    throw error;
  }
  const { close } = listening;
  end = stopOnSignal(async () => {
    await close();
    await settle?.();
    await store.close();
  });
  return listening;
}
