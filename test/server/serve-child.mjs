// A server in a process of its own, so that tests can kill it, trace it and fill its disk.
import { join } from 'node:path';
import {
  createEndpoint,
  listen,
  loadOrCreateKeys,
  openSqliteStore,
  readOptions,
  serve,
  stopOnSignal,
} from '../../build/server.js';

const { TEST_WAITS: waits, TEST_ORIGIN: origin, ...env } = process.env;
const quiet = () => {};

async function start() {
  if (!waits) return serve(readOptions(env), { log: quiet });
  const store = openSqliteStore(join(env.PDP_DATA, 'receipts.sqlite'), { waitsForDisk: waits === 'yes' });
  const keys = loadOrCreateKeys(env.PDP_DATA);
  const profile = { id: 'demo', receipts: {} };
  const operators = [{ slug: 'demo', profile, origins: [origin], bases: [env.PDP_BASE_URL] }];
  const listening = await listen(createEndpoint({ operators, store, keys, log: quiet }), { port: 0 });
  stopOnSignal(() => listening.close().then(() => store.close()));
  return listening;
}

start().then(
  ({ url }) => console.log(`ready ${url}`),
  (error) => {
    console.error(error.message);
    process.exitCode = 2;
  },
);
