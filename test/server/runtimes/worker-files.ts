import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { keysOnce } from './keys-once.ts';
import { beside } from './start-runtime.ts';

/** Names that a worker has without bringing them, and packages that its routes never come to. */
const OUTSIDE = [/^node:/, /^cloudflare:/, 'pg', '@hono/node-server'];

/** Writes what workerd is started with: the worker in one file, as wrangler would upload it, and its settings. */
export async function workerFiles(folder: string): Promise<string> {
  const bundle = await rollup({
    input: beside('worker.mjs'),
    external: OUTSIDE,
    plugins: [nodeResolve({ exportConditions: ['workerd', 'worker'] })],
    onLog: () => {},
  });
  await bundle.write({ file: join(folder, 'worker.mjs'), format: 'es', inlineDynamicImports: true });
  await bundle.close();
  mkdirSync(join(folder, 'objects'), { recursive: true });
  const settings = join(folder, 'settings.capnp');
  writeFileSync(
    settings,
    `using Workerd = import "/workerd/workerd.capnp";
const settings :Workerd.Config = (
  services = [
    ( name = "worker", worker = .worker ),
    ( name = "objects", disk = ( path = "${join(folder, 'objects')}", writable = true ) ),
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:0", http = (), service = "worker" ) ],
);
const worker :Workerd.Worker = (
  modules = [ ( name = "worker", esModule = embed "worker.mjs" ) ],
  compatibilityDate = "2026-08-01",
  compatibilityFlags = ["nodejs_compat"],
  durableObjectNamespaces = [ ( className = "Consents", uniqueKey = "consents", enableSql = true ) ],
  durableObjectStorage = ( localDisk = "objects" ),
  bindings = [
    ( name = "CONSENTS", durableObjectNamespace = "Consents" ),
    ( name = "PDP_KEYS", text = ${JSON.stringify(keysOnce(folder))} ),
  ],
);
`,
  );
  return settings;
}
