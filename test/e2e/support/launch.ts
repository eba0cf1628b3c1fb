import { type Browser, chromium, firefox } from 'playwright-core';
import { engines } from '../../run/browsers.mjs';

export type Engine = 'chromium' | 'firefox';

/** Engines of the end-to-end tests that this machine has; WebKit has its share in the unit tests. */
export const e2eEngines = (engines() as string[]).filter(
  (name): name is Engine => name === 'chromium' || name === 'firefox',
);

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
