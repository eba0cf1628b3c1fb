// `npm run check`: everything that is looked at without running the product. One line for each check.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { build } from './build.mjs';
import { filesBelow, inRoot, ROOT } from './files.mjs';

/** As prettier breaks the lines; style sheets and the profile's schema are the long ones. */
const MAX_LINES = 340;
const OWN = ['src', 'demo', 'test', 'docs'];
const TEXT = /\.(ts|mjs|js|css|html|md|json|sh)$/;
// This file itself is left out of the search for these words.
const UNFINISHED = /\b(TODO|FIXME)\b/;

const ownFiles = (accepts) => OWN.flatMap((folder) => filesBelow(folder, accepts));
const linesOf = (path) => readFileSync(inRoot(path), 'utf8').split('\n');

const tool =
  (script, ...args) =>
  () => {
    const done = spawnSync(process.execPath, [inRoot(script), ...args], { cwd: ROOT, encoding: 'utf8' });
    return done.status === 0 ? [] : `${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n');
  };

/** Files that are too long to be read in one go. */
export const tooLong = (files) =>
  files
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${MAX_LINES}`);
/** Lock entries that name a registry. */
export const resolvedIn = (path, text) =>
  text.includes('"resolved"') ? [`${path} holds "resolved": reinstall with the .npmrc of the project`] : [];
export const unfinishedIn = (path, lines) =>
  lines.flatMap((line, at) => (UNFINISHED.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : []));

const CHECKS = {
  'types of src': tool('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
  'types of tests': tool('node_modules/typescript/bin/tsc', '-p', 'test/tsconfig.json'),
  eslint: tool(
    'node_modules/eslint/bin/eslint.js',
    '-c',
    'test/eslint.config.mjs',
    '--max-warnings=0',
    '--no-error-on-unmatched-pattern',
    'src',
    'test',
    'demo',
    'rollup.config.mjs',
  ),
  prettier: tool(
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    '--no-error-on-unmatched-pattern',
    '{src,test,demo}/**/*.{ts,mjs,css}',
    '*.{md,mjs}',
    'docs/**/*.md',
  ),
  size: tool('test/package/check-size.mjs'),
  bleed: tool('test/package/check-bleed.mjs'),
  'file length': () =>
    tooLong(
      [...filesBelow('src'), ...filesBelow('demo')]
        .filter((path) => /\.(ts|mjs|js)$/.test(path))
        .map((path) => ({ path, lines: linesOf(path).length - 1 })),
    ),
  'lock files': () =>
    ['package-lock.json', 'test/run/node/package-lock.json', 'test/run/runtimes/package-lock.json']
      .filter((path) => existsSync(inRoot(path)))
      .flatMap((path) => resolvedIn(path, readFileSync(inRoot(path), 'utf8'))),
  unfinished: () =>
    ownFiles((path) => TEXT.test(path) && path !== 'test/run/check.mjs').flatMap((path) =>
      unfinishedIn(path, linesOf(path)),
    ),
};

function count(name, problems) {
  if (!process.env.PDP_COUNT_FILE) return;
  const line =
    problems.length > 0
      ? { ended: name, failed: problems.slice(0, 12).join('\n') }
      : { ended: name, passed: true };
  appendFileSync(process.env.PDP_COUNT_FILE, `${JSON.stringify(line)}\n`);
}

async function main(words) {
  await build();
  for (const [name, check] of Object.entries(CHECKS)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const started = Date.now();
    const problems = [check()].flat();
    console.log(
      `${problems.length > 0 ? 'FAIL' : 'ok  '} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
    );
    for (const problem of problems.slice(0, 200)) console.log(`     ${problem}`);
    count(name, problems);
    if (problems.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) {
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    count('build', [error.message]);
    process.exitCode = 1;
  });
}
