// src/ → build/ (tsc) → dist/ (Rollup, JSON Schema, custom-elements.json). Steps whose input is unchanged are skipped.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, hashOfFiles, inRoot, readJson, ROOT, withLock, writeText } from './files.mjs';

const STAMPS = 'build/.stamps.json';
const SETTINGS = ['tsconfig.json', 'package.json', 'package-lock.json', 'test/run/build.mjs'];

const isSource = (path) => path.endsWith('.ts');
const isCompiled = (path) => /\.(js|d\.ts)$/.test(path);

function runTool(script, args) {
  const done = spawnSync(process.execPath, [inRoot('node_modules', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { ok: done.status === 0, text: `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() };
}

function must(name, { ok, text }) {
  if (!ok) throw new Error(`${name} failed:\n${text}`);
}

/** Under PDP_LOOSE the compiler's complaints are shown and the build goes on: for work in progress only. */
function compile() {
  const result = runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  const sources = new Set(filesBelow('src', isSource).map((path) => path.slice(4, -3)));
  for (const path of filesBelow('build', isCompiled)) {
    if (!sources.has(path.replace(/^build\//, '').replace(/(\.d\.ts|\.js)$/, ''))) rmSync(inRoot(path));
  }
  if (process.env.PDP_LOOSE && !result.ok) console.error(result.text);
  else must('tsc', result);
  return result.ok;
}

function bundle() {
  if (!['index', 'define', 'model', 'server'].some((entry) => existsSync(inRoot(`build/${entry}.js`))))
    return;
  for (const output of ['dist/npm', 'dist/cdn', 'dist/console']) {
    rmSync(inRoot(output), { recursive: true, force: true });
  }
  must('rollup', runTool('rollup/dist/bin/rollup', ['-c', 'rollup.config.mjs', '--silent']));
  for (const path of filesBelow('build', (file) => file.endsWith('.d.ts'))) {
    const target = inRoot(path.replace(/^build/, 'dist/npm'));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(inRoot(path), target);
  }
}

async function writeProfileSchema() {
  const source = inRoot('build/model/profile-schema.js');
  if (!existsSync(source)) return;
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const { profileSchema } = await import(`${pathToFileURL(source).href}?at=${Date.now()}`);
  // Checks written as functions have no counterpart in JSON Schema; lint runs them.
  const schema = toJsonSchema(profileSchema, { errorMode: 'ignore', typeMode: 'input' });
  writeText(
    'dist/profile.schema.json',
    `${JSON.stringify({ title: 'pdp-consent operator profile', ...schema }, null, 2)}\n`,
  );
}

function writeElementsManifest() {
  const globs = ['src/ui/*.ts', 'src/core/*-element.ts'];
  const arguments_ = [
    'analyze',
    '--litelement',
    '--quiet',
    '--outdir',
    'dist',
    ...globs.flatMap((glob) => ['--globs', glob]),
  ];
  must('cem analyze', runTool('@custom-elements-manifest/analyzer/cem.js', arguments_));
  const manifest = readFileSync(inRoot('dist/custom-elements.json'), 'utf8');
  writeText('dist/custom-elements.json', manifest.replace(/"\/?src\/([\w/.-]+)\.ts"/g, '"dist/npm/$1.js"'));
}

/** Each step with the files that it reads and one file that proves it ran. */
const STEPS = [
  { name: 'tsc', reads: () => filesBelow('src', isSource), writes: 'build', run: compile },
  {
    name: 'rollup',
    reads: () => [...filesBelow('build', isCompiled), ...filesBelow('src/console/page'), 'rollup.config.mjs'],
    writes: 'build',
    run: bundle,
  },
  {
    name: 'profile.schema.json',
    reads: () => filesBelow('build/model', isCompiled),
    writes: 'dist',
    run: writeProfileSchema,
  },
  {
    name: 'custom-elements.json',
    reads: () => [...filesBelow('src/ui', isSource), ...filesBelow('src/core', isSource)],
    writes: 'dist/custom-elements.json',
    run: writeElementsManifest,
  },
];

/** Builds what is stale and says in one line what that was. Throws an Error with the tool's words if a step fails. */
export function build({ log = console.log } = {}) {
  return withLock('build', async () => {
    const stamps = existsSync(inRoot(STAMPS)) ? readJson(STAMPS) : {};
    const started = Date.now();
    const ran = [];
    for (const step of STEPS) {
      const stamp = hashOfFiles([...step.reads(), ...SETTINGS]);
      if (stamps[step.name] === stamp && existsSync(inRoot(step.writes))) continue;
      delete stamps[step.name];
      writeText(STAMPS, JSON.stringify(stamps));
      // A step that answers false has something to tell again next time.
      if ((await step.run()) !== false) stamps[step.name] = stamp;
      writeText(STAMPS, JSON.stringify(stamps));
      ran.push(step.name);
    }
    if (ran.length > 0) log(`Built ${ran.join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  });
}

if (process.argv[1] === import.meta.filename) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
