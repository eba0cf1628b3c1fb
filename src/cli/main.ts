#!/usr/bin/env node
import { CannotRun } from './cannot-run.js';
import type { Command } from './command.js';
import { packageVersion } from './package-version.js';

/** Every command is loaded when it is asked for: `lint` needs neither the server nor its database. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.js')).lint,
  verify: async () => (await import('./verify.js')).verify,
  serve: async () => (await import('./serve.js')).serve,
  doctor: async () => (await import('./doctor.js')).doctor,
  fsck: async () => (await import('./fsck.js')).fsck,
  backup: async () => (await import('./backup.js')).backup,
  export: async () => (await import('./export.js')).exportRegister,
  'rotate-keys': async () => (await import('./rotate-keys.js')).rotateKeysCommand,
  init: async () => (await import('./init.js')).init,
};

const overview = async (): Promise<string> => {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length));
  const lines = await Promise.all(
    names.map(async (name) => `  ${name.padEnd(width)}  ${(await COMMANDS[name]!()).summary}`),
  );
  return [
    'pdp-consent <command> [options]',
    '',
    ...lines,
    '',
    '--help after a command tells its options. Exit status: 0 fine, 1 findings, 2 could not run.',
  ].join('\n');
};

const run = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process[name === undefined ? 'stderr' : 'stdout'].write(`${await overview()}\n`);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new CannotRun(`there is no command "${name}"; see pdp-consent --help`);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  return command.run(args);
};

/** What a site that only lints need not have; its absence is told by the command that mends it. */
const INSTALL: Readonly<Record<string, string>> = {
  hono: 'hono @hono/node-server',
  '@hono/node-server': 'hono @hono/node-server',
  pg: 'pg',
};

const told = (error: unknown): string => {
  const message = String(error instanceof Error ? error.message : error).split('\n')[0]!;
  const missing = /^Cannot find package '([^']+)'/.exec(message)?.[1] ?? '';
  return Object.hasOwn(INSTALL, missing)
    ? `this command needs the package "${missing}": npm install ${INSTALL[missing]}`
    : message;
};

// Who read the output is gone, or its disk is full: what was written is not all.
process.stdout.on('error', ({ message }) => {
  process.stderr.write(`pdp-consent: the output could not be written to its end: ${message}\n`);
  process.exit(2);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // One line, whatever happened: a stack trace helps nobody who only mistyped an option.
  process.stderr.write(`pdp-consent: ${told(error)}\n`);
  process.exitCode = 2;
}
