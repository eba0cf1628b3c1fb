import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openPostgresStore, openSqliteStore, type ReceiptStore } from '../../build/server.js';
import { runCli } from '../cli/run-cli.ts';
import { random, startFaultProxy } from './fault-proxy.ts';
import { noPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';
import { Device } from './receipt-maker.ts';
import { dataFolder, spawnServer, type Spawned } from './spawned-server.ts';

const LIMIT = { timeout: 120_000 };
const [DEVICES, LENGTH] = process.env['PDP_SOAK'] ? [20, 500] : [6, 10];
const KILLS = process.env['PDP_SOAK'] ? 200 : 5;
const SEND_MS = 5000;
const AT_ONCE = 4;

interface Run {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly processes: number;
  /** Breaks something besides the server processes; every second turn. */
  readonly alsoBreak?: () => Promise<void>;
  readonly open: () => ReceiptStore | Promise<ReceiptStore>;
}

/** Devices send through a link that loses and repeats while servers are killed, until each has an acknowledgement for all. */
async function deliverAll({ folder, env, processes, alsoBreak, open }: Run, seed: number): Promise<string> {
  const next = random(seed);
  const servers: Spawned[] = [];
  for (let n = 0; n < processes; n++) servers.push(await spawnServer(folder, env));
  const portOf = ({ url }: Spawned) => Number(new URL(url).port);
  const proxy = await startFaultProxy(() => portOf(servers[Math.floor(next() * processes)]!), next);
  const devices = await Promise.all(Array.from({ length: DEVICES }, () => Device.make()));
  const chains = await Promise.all(devices.map((device) => device.chain(LENGTH)));
  const acks = new Map<string, string>();
  let [sent, changed] = [0, 0];

  const send = async (jws: string): Promise<void> => {
    for (;;) {
      sent++;
      try {
        const response = await fetch(`${proxy.url}/consent/v1/demo/receipts`, {
          method: 'POST',
          body: jws,
          headers: { 'content-type': 'text/plain', connection: 'close' },
          signal: AbortSignal.timeout(SEND_MS),
        });
        const { ack } = (await response.json()) as { ack?: string };
        if (response.ok && ack) {
          if (acks.has(jws) && acks.get(jws) !== ack) changed++;
          acks.set(jws, ack);
          return;
        }
        assert.ok([503, 408, 400].includes(response.status), String(response.status));
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
      }
      await sleep(5 + next() * 20);
    }
  };
  const total = DEVICES * LENGTH;
  const killing = (async () => {
    for (let kills = 0; kills < KILLS; kills++) {
      const goal = Math.min(total - 1, Math.floor(((kills + next()) * total) / KILLS));
      while (acks.size < goal) await sleep(2);
      const which = kills % processes;
      servers[which]!.child.kill('SIGKILL');
      if (kills % 2) await alsoBreak?.();
      await servers[which]!.ended;
      servers[which] = await spawnServer(folder, env);
    }
  })();
  const sending = chains.map(async (chain) => {
    const queue = [...chain];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let jws = queue.shift(); jws; jws = queue.shift()) await send(jws);
      }),
    );
  });
  await Promise.all([killing, ...sending]);
  for (const jws of acks.keys()) await send(jws);
  proxy.close();
  for (const { child, ended } of servers) {
    child.kill('SIGTERM');
    await ended;
  }

  const store = await open();
  let [lost, doubled] = [0, (await store.count('demo')) - total];
  for (const [n, chain] of chains.entries()) {
    const rows = await store.chainOf('demo', devices[n]!.jkt);
    for (const jws of chain) {
      const found = rows.filter((row) => row.jws === jws);
      if (found.length === 0) lost++;
      if (found.length > 1) doubled++;
      if (found[0] && found[0].ack !== acks.get(jws)) changed++;
    }
  }
  await store.close();
  assert.deepEqual({ lost, doubled, changed }, { lost: 0, doubled: 0, changed: 0 });
  const checked = runCli(['fsck'], '', {
    PDP_DATA: folder,
    PDP_BASE_URL: 'https://operator.example',
    ...env,
  });
  assert.equal(checked.stdout, `${total} receipts are whole\n`, checked.stderr);
  assert.ok(Object.keys(proxy.seen).length >= 4, `the link was too good: ${JSON.stringify(proxy.seen)}`);
  return `${total} receipts, ${KILLS} kills, ${sent} sends, seed ${seed}: ${JSON.stringify(proxy.seen)}`;
}

describe('over a link that drops, repeats, reorders and cuts, with servers killed, nothing is lost, doubled or changed', () => {
  test('the embedded store (FI1)', LIMIT, async (context) => {
    const folder = dataFolder();
    const open = () => openSqliteStore(join(folder, 'receipts.sqlite'));
    const seed = Math.floor(Math.random() * 2 ** 31);
    context.diagnostic(`seed ${seed}`);
    context.diagnostic(await deliverAll({ folder, env: {}, processes: 1, open }, seed));
    rmSync(folder, { recursive: true });
  });

  describe('PostgreSQL', { skip: noPostgres }, () => {
    let server: PostgresServer;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server.remove());

    test('two processes, and their connections cut by the database (FI3)', LIMIT, async (context) => {
      const folder = dataFolder();
      const seed = Math.floor(Math.random() * 2 ** 31);
      context.diagnostic(`seed ${seed}`);
      const alsoBreak = async () => {
        const client = new pg.Client({ connectionString: server.url });
        await client.connect();
        await client.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'",
        );
        await client.end();
      };
      const env = { DATABASE_URL: server.url };
      const open = () => openPostgresStore(server.url);
      context.diagnostic(await deliverAll({ folder, env, processes: 2, alsoBreak, open }, seed));
      rmSync(folder, { recursive: true });
    });
  });
});
