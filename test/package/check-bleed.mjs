// What must not have got into a part: heavy libraries into the core, the page into the server, effects into imports.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { filesBelow, inRoot, ROOT } from '../run/files.mjs';
import { builtFiles } from './measure.mjs';

const ENTRY = 'dist/cdn/pdp-consent.js';
const HEAVY = ['LitElement', 'litElementVersions', 'litHtmlVersions', 'subtle', 'valibot'];

export const heavyIn = (text) =>
  HEAVY.filter((word) => text.includes(word)).map((word) => `the core contains ${word}`);

/** `files` as measure.mjs gives them. */
export const importersOfEntry = (files, entry = ENTRY) =>
  [...files]
    .filter(([, { imports }]) => imports.includes(entry))
    .map(([path]) => `${path} imports the entry`);

export const pageIn = (path, text) =>
  /\bdocument\.[a-z]/i.test(text) ? [`${path} speaks of the document`] : [];

/** Imports a module in a fresh Node, without and then with a browser's registry, and tells what it left behind. */
export function effectsOf(path) {
  const look = `
    const names = [];
    if (process.argv[1] === 'registry') globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
    const before = new Set(Reflect.ownKeys(globalThis));
    await import(${JSON.stringify(inRoot(path))});
    const left = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    process.stdout.write(JSON.stringify([...names, ...left]));
    process.exit(0);`;
  return ['bare', 'registry'].flatMap((world) => {
    const done = spawnSync(process.execPath, ['--input-type=module', '--eval', look, world], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (done.status !== 0)
      return [
        `${path} cannot be imported under Node: ${done.stderr.trim().split('\n').slice(0, 6).join(' ')}`,
      ];
    return JSON.parse(done.stdout).map((name) => `importing ${path} defines ${name}`);
  });
}

export function bleed() {
  const problems = [];
  if (existsSync(inRoot(ENTRY))) problems.push(...heavyIn(readFileSync(inRoot(ENTRY), 'utf8')));
  problems.push(...importersOfEntry(builtFiles()));
  const pageless = filesBelow('dist/npm', (path) => /^dist\/npm\/(model|server)(\.js|\/.*\.js)$/.test(path));
  problems.push(...pageless.flatMap((path) => pageIn(path, readFileSync(inRoot(path), 'utf8'))));
  for (const entry of ['index', 'model', 'lint', 'testing']) {
    const path = `dist/npm/${entry}.js`;
    if (existsSync(inRoot(path))) problems.push(...effectsOf(path));
  }
  return problems;
}

if (process.argv[1] === import.meta.filename) {
  const problems = bleed();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
