import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { runtime } from '../run/runtimes.mjs';
import { noPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';
import { describeRuntime } from './runtimes/runtime.contract.ts';
import { startRuntime } from './runtimes/start-runtime.ts';
import { workerFiles } from './runtimes/worker-files.ts';

const root = mkdtempSync(join(tmpdir(), 'pdp-runtimes-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** How each is told to run the file that bears its name, with no more than it needs. */
const STARTS = {
  bun: ['bun.mjs'],
  deno: [
    ...['run', '--no-prompt', '--allow-net=127.0.0.1', '--allow-read', '--allow-env'],
    ...[`--allow-write=${root}`, 'deno.mjs'],
  ],
} as const;

/** A folder that is the same for all starts of one server. */
function folderOf(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

for (const name of ['bun', 'deno'] as const) {
  const start = async (...args: string[]) => startRuntime(await runtime(name), [...STARTS[name], ...args]);
  describeRuntime(name, () => start(folderOf(name)));
  describe(`${name} with PostgreSQL`, { skip: noPostgres }, () => {
    let server: PostgresServer;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server?.remove());
    describeRuntime(`${name} with PostgreSQL`, () => start(folderOf(`${name}-postgres`), server.url));
  });
}

const control = (output: string): string | undefined => {
  const port = /"port":\s*(\d+)/.exec(output)?.[1];
  return port && `http://127.0.0.1:${port}`;
};
describeRuntime('workerd, in a Durable Object', async () => {
  const settings = await workerFiles(folderOf('workerd'));
  return startRuntime(await runtime('workerd'), ['serve', '--control-fd=1', settings], control);
});
