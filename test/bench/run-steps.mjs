// Arguments of both programs, the browser and the servers around the steps.
import { parseArgs } from 'node:util';
import { STEPS } from './report.mjs';
import { startSite, startVendor } from './site.mjs';
import { launchBrowser } from './visit.mjs';

const HELP = `usage: [steps] [--rounds N] [--only id,id]
steps: ${Object.keys(STEPS).join(' ')} (all of them if none is named)`;

/** `contestants`: the first is what the others are compared with. `more`: further options of the program. */
export async function runSteps(contestantsOf, more = {}) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string' },
      help: { type: 'boolean' },
      ...more,
    },
  });
  if (values.help) return console.log(HELP);
  const unknown = positionals.find((name) => !STEPS[name]);
  if (unknown || !(+values.rounds > 0)) throw new Error(HELP);

  const only = values.only?.split(',');
  const contestants = (await contestantsOf(values)).filter(
    ({ id }, n) => n === 0 || !only || only.some((word) => id.includes(word)),
  );
  const vendor = await startVendor();
  const browser = await launchBrowser();
  const sites = [];
  try {
    for (const contestant of contestants) sites.push(await startSite(contestant, vendor));
    const log = (line) => process.stderr.write(`  ${line}\n`);
    for (const name of positionals.length ? positionals : Object.keys(STEPS)) {
      process.stderr.write(`${name}\n`);
      await STEPS[name]({ browser, sites, rounds: +values.rounds, log });
    }
  } finally {
    await browser.close();
    for (const server of [...sites, vendor]) server.close();
  }
}

/** One line for what went wrong, status 2. */
export const orSay = (running) =>
  running.catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
