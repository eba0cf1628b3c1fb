// `npm run bench:server`: how much of the bare ES256 limit of this machine the endpoint reaches over HTTP, every
// acknowledgement durable. Rounds are paired, and medians are told, because machines are shared.
import { fork, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../run/build.mjs';
import { inRoot } from '../run/files.mjs';
import { fillRows } from './server-rows.mjs';
import { PROFILE } from './server-receipts.mjs';

const HELP = `npm run bench:server [-- options]
  --rounds 3           pairs of bare limit and endpoint; medians are told
  --seconds 3          length of each
  --connections 64     of the closed loop
  --warm-up 20000      receipts before anything is measured: the runtime compiles as it goes, for that long
  --per-device 4       receipts that one device sends (1: every key is new)
  --minutes 0          memory under 70 % load, so many minutes long
  --rows 200000        rows to fill up to before cost per receipt is measured again, or several: 1e5,1e6; 0 leaves it out
  --folder DIR         where the databases are made (the system's folder for temporary files)
  --keep DIR           folder of a database that stays: the next run finds its rows
  --only sqlite|postgres
  --no-build           measure what is in build/`;

const { values } = parseArgs({
  options: {
    ...{ rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '3' } },
    ...{ connections: { type: 'string', default: '64' }, 'per-device': { type: 'string', default: '4' } },
    'warm-up': { type: 'string', default: '20000' },
    ...{ minutes: { type: 'string', default: '0' }, rows: { type: 'string', default: '200000' } },
    ...{ folder: { type: 'string', default: tmpdir() }, only: { type: 'string' }, help: { type: 'boolean' } },
    keep: { type: 'string' },
    'no-build': { type: 'boolean' },
  },
});
const [rounds, seconds, connections, perDevice, minutes, warmUp] = [
  ...['rounds', 'seconds', 'connections', 'per-device', 'minutes', 'warm-up'].map((name) =>
    Number(values[name]),
  ),
];
const levels = values.rows
  .split(',')
  .map(Number)
  .filter((level) => level > 0);

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0;
const children = new Set();

/** A process that answers commands, on one core where the system can pin it. */
function start(file, core, execArgv = []) {
  const child = fork(inRoot('test/bench', file), {
    ...{ stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv },
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  children.add(child);
  if (canPin) spawnSync('taskset', ['-acp', String(core), String(child.pid)]);
  const ask = (command, options = {}) =>
    new Promise((resolve, reject) => {
      const broke = (code) => reject(new Error(`${file} ended with ${code}`));
      child.once('exit', broke);
      child.once('message', ({ result }) => {
        child.off('exit', broke);
        resolve(result);
      });
      child.send({ command, ...options });
    });
  const stop = () =>
    new Promise((resolve) => {
      children.delete(child);
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  return { ask, stop };
}

const median = (list) => [...list].sort((one, two) => one - two)[Math.floor(list.length / 2)];
const whole = (number) => Math.round(number).toLocaleString('en');
const percent = (share) => `${(share * 100).toFixed(0)} %`;
const MiB = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`;

function dataFolder() {
  const folder = values.keep ?? mkdtempSync(join(values.folder, 'pdp-bench-'));
  mkdirSync(join(folder, 'operators'), { recursive: true });
  writeFileSync(join(folder, 'operators/demo.json'), JSON.stringify(PROFILE));
  return folder;
}

const [SERVER_CORE, LOAD_CORE] = [availableParallelism() - 1, 0];
const load = start('server-load.mjs', LOAD_CORE);
const bare = start('server-child.mjs', SERVER_CORE);

async function oneRound(server, count) {
  await load.ask('make', { count, perDevice });
  const limit = await bare.ask('bareLimit', { seconds, perDevice });
  await server.ask('mark');
  const run = await load.ask('closedLoop', { seconds, connections });
  const { cpuUs } = await server.ask('mark');
  const stored = run.statuses[201] ?? 0;
  if (stored !== Object.values(run.statuses).reduce((sum, one) => sum + one, 0))
    console.log('  ', run.statuses);
  return { limit, perSecond: stored / run.seconds, cpuUs: cpuUs / stored };
}

/** Rounds against one server; tells medians and ratios. */
async function measure(name, server) {
  // Warm-up by number, not by time: what is compiled after how many receipts does not depend on how busy the machine is.
  await load.ask('make', { count: warmUp, perDevice });
  const warm = await load.ask('closedLoop', { seconds: 300, connections });
  let count = Math.ceil((warmUp / warm.seconds) * seconds * 3);
  const all = [];
  for (let round = 0; round < rounds; round++) {
    all.push(await oneRound(server, count));
    count = Math.ceil(Math.max(...all.map((one) => one.perSecond)) * seconds * 2);
  }
  const of = (value) => median(all.map(value));
  const perSecond = of((one) => one.perSecond);
  console.log(`${name}
  bare limit           ${whole(of((one) => one.limit.bare.perSecond))} a second, ${whole(of((one) => one.limit.bare.cpuUs))} µs of processor each (verify + sign)
  bare, keys imported  ${whole(of((one) => one.limit.withKeys.perSecond))} a second, ${whole(of((one) => one.limit.withKeys.cpuUs))} µs (each device's key once per ${perDevice} receipts, as they come)
  endpoint             ${whole(perSecond)} a second, ${whole(of((one) => one.cpuUs))} µs of processor each
  ratio by throughput  ${percent(of((one) => one.perSecond / one.limit.bare.perSecond))} of the bare limit, ${percent(of((one) => one.perSecond / one.limit.withKeys.perSecond))} with keys imported
  ratio by processor   ${percent(of((one) => one.limit.bare.cpuUs / one.cpuUs))}, ${percent(of((one) => one.limit.withKeys.cpuUs / one.cpuUs))} with keys imported`);
  const least = (value) => Math.min(...all.map(value));
  console.log(
    `  quietest of ${rounds}        ${whole(least((one) => one.cpuUs))} µs of processor each, ${percent(least((one) => one.limit.bare.cpuUs) / least((one) => one.cpuUs))} of the bare limit's ${whole(least((one) => one.limit.bare.cpuUs))} µs, ${percent(least((one) => one.limit.withKeys.cpuUs) / least((one) => one.cpuUs))} with keys imported`,
  );
  return { perSecond, cpuUs: of((one) => one.cpuUs) };
}

async function latency(server, perSecond) {
  const rate = perSecond * 0.7;
  const all = [];
  for (let round = 0; round < rounds; round++) {
    await load.ask('make', { count: Math.ceil(rate * seconds), perDevice });
    all.push(await load.ask('openLoop', { seconds, perSecond: rate, connections: 256 }));
  }
  const of = (value) => median(all.map(value)).toFixed(1);
  console.log(
    `  at 70 % (${whole(rate)}/s)   p50 ${of((one) => one.p50)} ms, p99 ${of((one) => one.p99)} ms, worst ${of((one) => one.worst)} ms`,
  );
}

/** Resident memory each half minute while the load stays at 70 %. */
async function memory(server, perSecond) {
  const rate = perSecond * 0.7;
  const part = Math.min(30, minutes * 60);
  const seen = [];
  for (let at = 0; at < minutes * 60; at += part) {
    await load.ask('make', { count: Math.ceil(rate * part), perDevice });
    await load.ask('openLoop', { seconds: part, perSecond: rate, connections: 256 });
    seen.push((await server.ask('mark')).rss);
  }
  const half = Math.ceil(seen.length / 2);
  console.log(
    `  memory over ${minutes} minutes of load: ${seen.map(MiB).join(', ')}; median of the second half to the first ${percent(median(seen.slice(half)) / median(seen.slice(0, half)))}`,
  );
}

async function run(name, databaseUrl) {
  const folder = dataFolder();
  try {
    let server = start('server-child.mjs', SERVER_CORE);
    const serve = async () =>
      load.ask('target', { host: '127.0.0.1', ...(await server.ask('serve', { folder, databaseUrl })) });
    await serve();
    const { perSecond, cpuUs } = await measure(name, server);
    await latency(server, perSecond);
    if (minutes > 0) await memory(server, perSecond);
    for (const level of databaseUrl ? [] : levels) {
      await server.stop();
      const filled = fillRows(join(folder, 'receipts.sqlite'), level);
      console.log(`  ${whole(filled.rows)} rows filled in, ${MiB(filled.bytes)}`);
      server = start('server-child.mjs', SERVER_CORE);
      await serve();
      const after = await measure(`${name}, ${whole(filled.rows)} rows`, server);
      console.log(`  cost per receipt     ${percent(after.cpuUs / cpuUs)} of that at the beginning`);
    }
    await server.stop();
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

if (values.help) console.log(HELP);
else {
  try {
    if (!values['no-build']) await build();
    console.log(
      canPin
        ? 'server and bare limit on one core, load on another'
        : 'not pinned: taskset or a second core is missing',
    );
    if (values.only !== 'postgres') await run('SQLite');
    if (values.only !== 'sqlite') {
      const { noPostgres, startPostgres } = await import('../server/postgres-server.ts');
      if (noPostgres) console.log(noPostgres);
      else {
        const postgres = await startPostgres();
        try {
          await run('PostgreSQL', postgres.url);
        } finally {
          postgres.remove();
        }
      }
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
for (const child of children) child.kill('SIGTERM');
