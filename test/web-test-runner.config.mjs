// Unit and component tests in three engines. PDP_ENGINES=chromium,firefox,webkit chooses engines, PDP_FILES files.
// A file named *.chromium.test.ts (or firefox, webkit) runs in that engine alone.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { engines } from './run/browsers.mjs';
import { inRoot, ROOT } from './run/files.mjs';
import { unitFiles } from './run/stages.mjs';
import { webdriverCommands, webkit } from './run/webkit.mjs';
import { countReporter } from './support/count-wtr.mjs';

const chosen = engines();
// Firefox gives key presses to its print preview once a page has printed: what is driven by keys comes before.
const isDrivenByKeys = (file) => file.includes('ui/settings');
const files = (process.env.PDP_FILES?.split(',') ?? unitFiles()).sort(
  (a, b) => isDrivenByKeys(b) - isDrivenByKeys(a),
);
const wk = chosen.includes('webkit') ? await webkit() : undefined;

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AWAKE = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** A page under load may take long to come; a test that hangs is ended by its own limit. */
const createPage = async ({ context }) => {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(240_000);
  return page;
};

const launchers = {
  chromium: () =>
    chromeLauncher({
      createPage,
      concurrency: 1,
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        protocolTimeout: 300_000,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--disable-dev-shm-usage',
          ...QUIET,
          ...AWAKE,
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      createPage,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
        protocolTimeout: 300_000,
      },
    }),
  webkit: () => wk.launcher,
};
const browsers = Object.fromEntries(chosen.map((engine) => [engine, launchers[engine]()]));

const engineOf = (file) => /\.(chromium|firefox|webkit)\.test\.ts$/.exec(file)?.[1];
const groups = [
  { name: 'all', files: files.filter((file) => !engineOf(file)), browsers: Object.values(browsers) },
  ...chosen.map((engine) => ({
    name: engine,
    files: files.filter((file) => engineOf(file) === engine),
    browsers: [browsers[engine]],
  })),
].filter((group) => group.files.length > 0);

/** Tests may say suite/test or describe/it. */
const BOTH_VOCABULARIES = `<script>
  const WORDS = { describe: 'suite', it: 'test', before: 'suiteSetup', after: 'suiteTeardown', beforeEach: 'setup', afterEach: 'teardown' };
  for (const [bdd, tdd] of Object.entries(WORDS)) {
    window[bdd] = (...given) => window[tdd](...given);
    for (const how of ['skip', 'only']) window[bdd][how] = (...given) => window[tdd][how](...given);
  }
</script>`;

export default {
  rootDir: ROOT,
  groups,
  browsers: Object.values(browsers),
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 1,
  // One engine at a time: on two cores Firefox loses key presses while another engine works.
  concurrentBrowsers: 1,
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'tdd', timeout: 60_000 } },
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title>${BOTH_VOCABULARIES}</head><body><script type="module" src="${framework}"></script></body></html>`,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  plugins: [
    webdriverCommands(),
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inRoot('tsconfig.json') }),
    { name: 'stop-webkit', serverStop: () => wk?.stop() },
  ],
};
