import { CannotRun } from './cannot-run.js';
import type { Command } from './command.js';
import { checkSetup, type SetupFinding } from './check-setup.js';
import { readArguments } from './read-arguments.js';

const help = `pdp-consent doctor [--json]

Looks whether the server's set-up is safe to start: environment, folder, keys, addresses, profiles, disk. Changes nothing.

Exit status: 0 safe, 1 something must be mended first, 2 could not run.`;

const WORDS = { ok: 'ok    ', warn: 'warn  ', fail: 'FAILED' } as const;

const line = ({ level, what, told }: SetupFinding): string => `${WORDS[level]} ${what}: ${told}`;

/** Is the set-up safe to start? */
export const doctor: Command = {
  summary: "look whether the server's set-up is safe",
  help,
  async run(args) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
    if (positionals.length) throw new CannotRun(`doctor takes no arguments, not "${positionals[0]}"`);
    const findings = await checkSetup(process.env);
    process.stdout.write(
      `${values.json ? JSON.stringify({ findings }, null, 2) : findings.map(line).join('\n')}\n`,
    );
    return findings.some(({ level }) => level === 'fail') ? 1 : 0;
  },
};
