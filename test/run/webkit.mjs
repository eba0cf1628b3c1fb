// WebKitGTK for Web Test Runner: its own virtual screen and driver, ended by process group.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const START_LIMIT_MS = 60_000;
const WINDOW_FRAME_PX = 68;

export function miniBrowser() {
  return readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/usr/lib/${entry.name}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
}

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

async function untilReady(port) {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

export async function webkit() {
  const port = await freePort();
  const args = ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`];
  const child = spawn('xvfb-run', args, { detached: true, stdio: 'ignore' });
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // Already gone.
    }
  };
  process.once('exit', stop);
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(143));
  await untilReady(port);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryTimeout: 180_000,
    capabilities: {
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKitGTK';
  };
  // A browser of its own for each file: a page that is left while it writes may keep WebKit's storage from ever answering
  // the next one.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    try {
      return await stopSession(id);
    } finally {
      await launcher.stop();
    }
  };
  return { launcher, stop };
}

/** The built-in viewport command does not know WebDriver; tests send `pdp:viewport` there. */
export const webdriverCommands = () => ({
  name: 'webdriver-commands',
  async executeCommand({ command, payload, session }) {
    if (session.browser.type !== 'webdriver' || command !== 'pdp:viewport') return undefined;
    await session.browser.driver.setWindowSize(payload.width, payload.height + WINDOW_FRAME_PX);
    return true;
  },
});
