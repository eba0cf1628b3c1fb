// The stages of `npm test`, in order, each with the files it takes and its time limit.
import { existsSync } from 'node:fs';
import { filesBelow, inRoot } from './files.mjs';

const MINUTE = 60_000;
const UNIT = /^test\/(acts|core|receipts|ui|messages|services|cleanup)\/.*\.test\.ts$/;
const NODE = /^test\/(server|cli|console|lint|package|model|run|testing|demo)\/.*\.test\.(ts|mjs)$/;
const E2E = /^test\/e2e\/.*\.e2e\.ts$/;

const matching = (pattern) => () => filesBelow('test', (path) => pattern.test(path));
export const unitFiles = matching(UNIT);

const script = (path) => () => [inRoot(path)];

/** `node --test` with two reporters: one to read, one to count. */
function nodeTest(files, countFile, ...options) {
  return [
    ...['--test', '--test-timeout=240000', '--disable-warning=ExperimentalWarning', ...options],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./test/support/count-node.mjs', `--test-reporter-destination=${countFile}`],
    ...files,
  ];
}

/**
 * `files` — a stage with files is skipped when none of them match; `isGate` — nothing after it makes sense if it fails;
 * `onlyIf` — when it takes part without being named.
 */
export const STAGES = [
  { name: 'browsers', limit: 15 * MINUTE, command: script('test/run/browsers.mjs'), isSilent: true },
  { name: 'build', limit: 12 * MINUTE, command: script('test/run/build.mjs'), isGate: true, isSilent: true },
  {
    name: 'types',
    limit: 10 * MINUTE,
    command: () => [inRoot('node_modules/typescript/bin/tsc'), '-p', 'test/tsconfig.json'],
    onlyIf: () => existsSync(inRoot('test/types')),
  },
  {
    name: 'node',
    limit: 20 * MINUTE,
    files: matching(NODE),
    command: (files, count) => nodeTest(files, count),
  },
  {
    name: 'unit',
    limit: 25 * MINUTE,
    files: unitFiles,
    command: () => [
      inRoot('node_modules/@web/test-runner/dist/bin.js'),
      '--config',
      'test/web-test-runner.config.mjs',
    ],
    repeatsMute: true,
  },
  {
    name: 'e2e',
    limit: 34 * MINUTE,
    files: matching(E2E),
    // Ends what a browser left behind; where tests are quick it would cut off their results.
    command: (files, count) => nodeTest(files, count, '--test-concurrency=1', '--test-force-exit'),
  },
  {
    name: 'check',
    limit: 15 * MINUTE,
    command: script('test/run/check.mjs'),
    onlyIf: () => Boolean(process.env.CI),
  },
];
