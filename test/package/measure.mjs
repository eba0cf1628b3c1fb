// Bytes over the wire (brotli 11, file by file) of what a page loads.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow, inRoot } from '../run/files.mjs';

export const brotli = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;

/** Addresses that a minified module imports at once; `import(…)` is not among them. */
export const staticImportsOf = (text) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)].map((match) => match[1]);

/** chunks/ru-ab3npmt.js → ru */
export const chunkName = (path) => basename(path.replace(/(?<=chunks\/.+)-[a-z0-9]{7}\.js$/, ''), '.js');

/** Every built file a page may load: path → { name, text, imports (paths) }. */
export function builtFiles() {
  const paths = filesBelow('dist/cdn', (path) => path.endsWith('.js'));
  return new Map(
    paths.map((path) => {
      const text = readFileSync(inRoot(path));
      const imports = staticImportsOf(text.toString()).map((address) => join(dirname(path), address));
      return [path, { name: chunkName(path), text, imports }];
    }),
  );
}

/** The paths that a page gets when it loads these chunks, or undefined when one of them is not built. */
export function closureOf(files, names) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || !files.has(path)) return;
    found.add(path);
    files.get(path).imports.forEach(visit);
  };
  for (const name of names) {
    const paths = [...files.keys()].filter((path) => files.get(path).name === name);
    if (paths.length === 0) return undefined;
    paths.forEach(visit);
  }
  return found;
}

/** Bytes of a group; undefined while one of its chunks does not exist. */
export function sizeOf(files, { chunks, beyond = [] }) {
  const closure = closureOf(files, chunks);
  if (!closure) return undefined;
  const known = closureOf(
    files,
    beyond.filter((name) => [...files.values()].some((file) => file.name === name)),
  );
  return [...closure]
    .filter((path) => !known.has(path))
    .reduce((sum, path) => sum + brotli(files.get(path).text), 0);
}

/** Name → bytes, of the groups of sizes.json and of every single chunk. */
export function measure(groups) {
  const files = builtFiles();
  return {
    groups: Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, sizeOf(files, group)])),
    chunks: Object.fromEntries([...files.values()].map(({ name, text }) => [name, brotli(text)])),
  };
}
