import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../build/cli/main.js', import.meta.url));
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `pdp-consent` as a shell would, in the project's folder. */
export const runCli = (args: string[], input = '', env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    input,
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
};
