// What the tests need from the system, and how Debian installs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const isAt = (path) => () => existsSync(path);

const NEEDS = [
  { apt: 'chromium', isThere: () => existsSync(process.env.CHROME_PATH ?? '/usr/bin/chromium') },
  { apt: 'firefox-esr', isThere: () => existsSync(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr') },
  { apt: 'webkit2gtk-driver', isThere: () => onPath('WebKitWebDriver') },
  { apt: 'xvfb', isThere: () => onPath('xvfb-run') },
  { apt: 'xauth', isThere: () => onPath('xauth') },
  { apt: 'postgresql', isThere: isAt('/usr/lib/postgresql') },
  { apt: 'strace', isThere: () => onPath('strace') },
  { apt: 'procps', isThere: () => onPath('pgrep') },
  { apt: 'openssl', isThere: () => onPath('openssl') },
  { apt: 'fonts-noto-core', isThere: isAt('/usr/share/fonts/truetype/noto') },
];
const UPDATE_ATTEMPTS = 4;

export const missing = () => NEEDS.filter((need) => !need.isThere()).map((need) => need.apt);

/** Engines to test in: those asked for, or those that are installed. */
export function engines() {
  if (process.env.PDP_ENGINES) return process.env.PDP_ENGINES.split(',');
  const gone = missing();
  const isWebkitReady = !['webkit2gtk-driver', 'xvfb', 'xauth'].some((name) => gone.includes(name));
  return [
    ...(gone.includes('chromium') ? [] : ['chromium']),
    ...(gone.includes('firefox-esr') ? [] : ['firefox']),
    ...(isWebkitReady ? ['webkit'] : []),
  ];
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: 'inherit' }).status === 0
  );
}

function pause(seconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
}

/** Installs what is missing where that is possible. Answers what is still missing. */
export function ensureBrowsers() {
  const wanted = missing();
  if (wanted.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return wanted;
  for (let attempt = 1; attempt <= UPDATE_ATTEMPTS; attempt++) {
    if (apt('update') && apt('install', '-y', '--no-install-recommends', ...wanted)) break;
    if (attempt < UPDATE_ATTEMPTS) pause(attempt * 5);
  }
  return missing();
}

if (process.argv[1] === import.meta.filename) {
  const still = ensureBrowsers();
  if (still.length > 0) {
    console.log(`Missing, install by hand: ${still.join(' ')}`);
    if (process.env.CI) process.exitCode = 1;
  }
}
