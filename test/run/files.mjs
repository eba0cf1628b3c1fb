// Small file helpers that the build, the tests and the checks share.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const inRoot = (...parts) => join(ROOT, ...parts);

/** Every file below a folder of the project, as paths from its root with forward slashes, sorted. */
export function filesBelow(folder, accepts = () => true) {
  const start = inRoot(folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/') && accepts(path))
    .sort();
}

/** One hash over the contents of the files; missing files count as missing. */
export function hashOfFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`\n${path}\n`);
    hash.update(existsSync(inRoot(path)) ? readFileSync(inRoot(path)) : '(missing)');
  }
  return hash.digest('hex');
}

export const readJson = (path) => JSON.parse(readFileSync(inRoot(path), 'utf8'));

export function writeText(path, text) {
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), text);
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // No such process: its lock is void.
  }
};

/** Runs the work while no other process of this checkout runs work under the same name. */
export async function withLock(name, work) {
  const lock = inRoot('build', `.${name}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
      const isYoung = existsSync(lock) && Date.now() - statSync(lock).mtimeMs < 2000;
      if (holder ? !isAlive(Number(holder)) : !isYoung) rmSync(lock, { force: true });
      else await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
