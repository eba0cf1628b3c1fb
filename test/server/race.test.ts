import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { listen, openPostgresStore, openSqliteStore, type ReceiptStore } from '../../build/server.js';
import { noPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';
import { Device } from './receipt-maker.ts';
import { dataFolder, spawnServer, type Spawned } from './spawned-server.ts';
import { testEndpoint, verdictOf } from './test-endpoint.ts';

const CHILD = new URL('racing-child.mjs', import.meta.url).pathname;
const PROCESSES = 50;

/** Starts one sender; `go` lets it send and resolves to its answers, one per port. */
async function sender(file: string, ports: string[]) {
  const child = spawn(process.execPath, [CHILD, file, ...ports], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) resolve(found[0]);
      };
      child.stdout.on('data', look);
      look();
    });
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  await said(/ready\n/);
  return {
    async go() {
      child.stdin.write('\n');
      return JSON.parse(await said(/\[.*\]\n/)) as [status: number, ack: string][];
    },
  };
}

describe('fifty processes that send one receipt at one moment (S5)', { skip: noPostgres }, () => {
  let postgres: PostgresServer;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.remove());

  test(
    'make one row and one acknowledgement: in the embedded store, and over three processes on PostgreSQL',
    { timeout: 120_000 },
    async () => {
      const folder = dataFolder();
      const shared = { DATABASE_URL: postgres.url };
      const embedded = await spawnServer(folder);
      const several: Spawned[] = [];
      for (let n = 0; n < 3; n++) several.push(await spawnServer(folder, shared));
      const portOf = ({ url }: Spawned) => new URL(url).port;
      const file = join(folder, 'receipt');
      const jws = await (await Device.make()).receipt();
      writeFileSync(file, jws);
      const senders = await Promise.all(
        Array.from({ length: PROCESSES }, (_, n) =>
          sender(file, [portOf(embedded), portOf(several[n % 3]!)]),
        ),
      );
      const answers = await Promise.all(senders.map((one) => one.go()));
      for (const { child, ended } of [embedded, ...several]) {
        child.kill('SIGTERM');
        await ended;
      }
      const stores: ReceiptStore[] = [
        openSqliteStore(join(folder, 'receipts.sqlite')),
        await openPostgresStore(postgres.url),
      ];
      for (const [n, store] of stores.entries()) {
        const told = answers.map((all) => all[n]!);
        const statuses = told.map(([status]) => status).sort();
        assert.deepEqual(statuses, [...Array<number>(PROCESSES - 1).fill(200), 201], `store ${n}`);
        const rows: string[] = [];
        for await (const row of store.all('demo')) rows.push(row.ack);
        assert.deepEqual([...new Set(told.map(([, ack]) => ack))], rows);
        assert.equal(rows.length, 1);
        await store.close();
      }
      rmSync(folder, { recursive: true });
    },
  );
});

test(
  'ten times what is worked on at once is shed with 503 and taken later, and nothing acknowledged is lost (S9)',
  { timeout: 60_000 },
  async () => {
    const AT_ONCE = 12;
    const base = testEndpoint();
    let open: () => void = () => {};
    let gate = new Promise<void>((resolve) => (open = resolve));
    // A store that is stuck until it is let go: what piles up before it is what the endpoint counts.
    const stuck: ReceiptStore = new Proxy(base.store, {
      get: (store, name) =>
        name === 'put'
          ? (...args: Parameters<ReceiptStore['put']>) => gate.then(() => store.put(...args))
          : (Reflect.get(store, name).bind?.(store) ?? Reflect.get(store, name)),
    });
    const endpoint = testEndpoint({ store: stuck, limits: { atOnce: AT_ONCE } });
    const listening = await listen(endpoint.handler, { port: 0 });
    const post = (jws: string) =>
      fetch(`${listening.url}/consent/v1/demo/receipts`, {
        method: 'POST',
        body: jws,
        headers: { 'content-type': 'text/plain' },
      });
    const receipts = await Promise.all(
      Array.from({ length: AT_ONCE * 10 }, () => Device.make().then((device) => device.receipt())),
    );
    const answered: Response[] = [];
    const sent = receipts.map((jws) => post(jws).then((response) => (answered.push(response), response)));
    while (answered.length < AT_ONCE * 9) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const response of answered) {
      assert.equal(response.headers.get('retry-after'), '2');
      assert.equal(await verdictOf(response), '503 temporary');
    }
    assert.equal((await fetch(`${listening.url}/healthz`)).status, 200, 'it lives while it sheds');
    open();
    gate = Promise.resolve();
    const all = await Promise.all(sent);
    const taken = all.filter(({ status }) => status === 201).length;
    assert.ok(taken > 0 && taken <= AT_ONCE, `${taken} were taken`);
    assert.equal(await base.store.count('demo'), taken);
    for (const [n, jws] of receipts.entries())
      assert.equal((await post(jws)).status, all[n]!.status === 201 ? 200 : 201, 'all get in later');
    assert.equal(await base.store.count('demo'), receipts.length);
    await listening.close();
    await endpoint.close();
    await base.close();
  },
);
