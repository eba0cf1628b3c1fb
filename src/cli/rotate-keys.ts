import { rotateKeys } from '../server/operator-keys.js';
import { readOptions } from '../server/options.js';
import type { Command } from './command.js';
import { CannotRun } from './cannot-run.js';
import { readArguments } from './read-arguments.js';

const help = `pdp-consent rotate-keys

Adds a signing key to keys.json in PDP_DATA. It signs from the next start of the server on; older keys stay published,
because acknowledgements under them are evidence. Copy the file to every machine that serves, then restart.

Exit status: 0 added, 2 could not run.`;

/** Adds a signing key. */
export const rotateKeysCommand: Command = {
  summary: 'add a signing key; older ones stay published',
  help,
  async run(args) {
    const { positionals } = readArguments(args, {});
    if (positionals.length) throw new CannotRun(`rotate-keys takes no arguments, not "${positionals[0]}"`);
    const { kid, jwks } = rotateKeys(readOptions(process.env).folder);
    process.stdout.write(`${kid} signs after a restart; ${jwks.keys.length} keys are published\n`);
    return 0;
  },
};
