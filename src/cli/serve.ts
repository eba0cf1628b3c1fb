import type { Command } from './command.js';
import { CannotRun } from './cannot-run.js';
import { readArguments } from './read-arguments.js';

const help = `pdp-consent serve

Runs the operator endpoint alone, with the console under /console/. Profiles are read from $PDP_DATA/operators/<slug>.json.

Environment:
  PORT (8080), HOST (127.0.0.1)
  PDP_DATA         folder of the database, the signing keys and the profiles (./data)
  PDP_BASE_URL     public address of this server, or several with commas; the first is the usual one
  DATABASE_URL     postgres://… instead of the embedded database
  PDP_ADMIN_TOKEN  bearer token of the admin calls
  PDP_TRUST_PROXY  addresses or networks with commas, such as 172.16.0.0/12, of proxies that are not on this machine: who
                   they name in X-Forwarded-For is counted for the limits, instead of the proxy

Ctrl-C or SIGTERM stops it cleanly. Exit status: 0 stopped, 2 could not run.`;

/** Runs the endpoint until a signal stops it. */
export const serve: Command = {
  summary: 'run the operator endpoint',
  help,
  async run(args) {
    const { positionals } = readArguments(args, {});
    if (positionals.length)
      throw new CannotRun(`serve takes no arguments, not "${positionals[0]}"; see pdp-consent serve --help`);
    const [{ readOptions }, { serve: start }, { explainProfile }, { completeProfile }] = await Promise.all([
      import('../server/options.js'),
      import('../server/serve.js'),
      import('../lint/explain-profile.js'),
      import('../lint/complete-profile.js'),
    ]);
    const { url } = await start(readOptions(process.env), {
      lint: (profile, before) => explainProfile(profile, { before }),
      complete: (profile) => completeProfile(profile),
    });
    process.stdout.write(`pdp-consent serves ${url}\nconsole: ${url}/console/\n`);
    // The signal handler of the server ends the process.
    return new Promise<number>(() => undefined);
  },
};
