// Bun, Deno and workerd, which is what Cloudflare Workers run on: pinned, and installed when a test first asks.
import { existsSync, rmSync } from 'node:fs';
import { install } from './bootstrap.mjs';
import { inRoot, withLock } from './files.mjs';

const FOLDER = 'test/run/runtimes';
const BINARIES = {
  bun: {
    'linux-x64': '@oven/bun-linux-x64-baseline/bin/bun',
    'linux-arm64': '@oven/bun-linux-aarch64/bin/bun',
  },
  deno: { 'linux-x64': '@deno/linux-x64-glibc/deno', 'linux-arm64': '@deno/linux-arm64-glibc/deno' },
  workerd: {
    'linux-x64': '@cloudflare/workerd-linux-64/bin/workerd',
    'linux-arm64': '@cloudflare/workerd-linux-arm64/bin/workerd',
  },
};

/**
 * Path of a runtime. Throws an Error that says what to do where there is none: what is published about a runtime is not
 * to stand untested because a download failed.
 */
export async function runtime(name) {
  const machine = `${process.platform}-${process.arch}`;
  const path = BINARIES[name][machine];
  if (!path)
    throw new Error(`no ${name} is pinned for ${machine}: add its package to ${FOLDER}/package.json`);
  const binary = inRoot(FOLDER, 'node_modules', path);
  await withLock('runtimes', () => {
    install(inRoot(FOLDER), 'Bun, Deno and workerd');
    if (existsSync(binary)) return;
    // npm passes over an optional package that it could not fetch.
    rmSync(inRoot(FOLDER, 'node_modules'), { recursive: true });
    install(inRoot(FOLDER), 'Bun, Deno and workerd again');
  });
  if (!existsSync(binary)) throw new Error(`${name} cannot be fetched: npm ci in ${FOLDER} leaves it out`);
  return binary;
}
