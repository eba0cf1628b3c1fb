import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const START_MS = 240_000;

/** The demonstration as a process of its own, on a port and a folder of its own. */
export interface Demo {
  readonly url: string;
  /** Folder of database, keys and forms. */
  readonly data: string;
  /** SIGTERM; resolves to the exit code. */
  stop(): Promise<number | null>;
  /** Starts again on the same port with the same data. */
  start(): Promise<void>;
  /** Stops and forgets everything. */
  remove(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts `demo/serve.mjs` and waits for its line. Rejects with what it printed if it ends before. */
export async function startDemo(): Promise<Demo> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'pdp-demo-'));
  let child: ChildProcess | undefined;

  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', PDP_DATA: data };
      child = spawn(process.execPath, ['demo/serve.mjs'], {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      const late = setTimeout(
        () => reject(new Error(`the demonstration does not start:\n${printed}`)),
        START_MS,
      );
      const read = (chunk: Buffer): void => {
        printed += chunk.toString();
        if (!printed.includes(`http://127.0.0.1:${port}/`)) return;
        clearTimeout(late);
        resolve();
      };
      child.stdout!.on('data', read);
      child.stderr!.on('data', read);
      child.once('exit', (code) => {
        clearTimeout(late);
        reject(new Error(`the demonstration ended with ${code}:\n${printed}`));
      });
    });

  const stop = (): Promise<number | null> =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null) return resolve(child?.exitCode ?? null);
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    start,
    stop,
    async remove() {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
