import { type Browser, chromium, firefox } from 'playwright-core';
import { engines } from '../../run/browsers.mjs';

export type Engine = 'chromium' | 'firefox';

/** Engines of the end-to-end tests that this machine has; WebKit has its share in the unit tests. */
export const e2eEngines = (engines() as string[]).filter(
  (name): name is Engine => name === 'chromium' || name === 'firefox',
);

/**
 * Engines for what every engine does alike, as the console, or which file is asked for: the first, so that the whole run
 * stays short; each with `PDP_EVERY_ENGINE=1`.
 */
export const oneEngine = process.env['PDP_EVERY_ENGINE'] ? e2eEngines : e2eEngines.slice(0, 1);

/** Starts the system's own browser. Firefox ESR speaks through WebDriver BiDi. */
export const launch = (engine: Engine): Promise<Browser> =>
  engine === 'chromium'
    ? chromium.launch({
        executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      })
    : firefox.launch({
        channel: 'moz-firefox',
        executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      });
