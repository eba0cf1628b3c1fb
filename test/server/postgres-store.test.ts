import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openPostgresStore, type ReceiptStore } from '../../build/server.js';
import { Device } from './receipt-maker.ts';
import { noPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';
import { receiptStoreContract } from './receipt-store.contract.ts';
import { dataFolder, spawnServer } from './spawned-server.ts';
import { bodyOf, testEndpoint } from './test-endpoint.ts';

const LIMIT = { timeout: 90_000 };

describe('PostgreSQL', { skip: noPostgres }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.remove());

  /** An empty database of its own. */
  async function database(name: string): Promise<string> {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return server.url.replace(/postgres$/, name);
  }

  receiptStoreContract('PostgreSQL', () => {
    let url: Promise<string> | undefined;
    return {
      open: async () => openPostgresStore(await (url ??= database('contract'))),
      remove: async () => {},
    };
  });

  test(
    'several processes that start at once make the tables once, and race for one row (S5)',
    LIMIT,
    async () => {
      const url = await database('race');
      const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url)));
      const receipt = {
        operator: 'one',
        jkt: 'k'.repeat(43),
        jti: crypto.randomUUID(),
        hash: 'h'.repeat(43),
        jws: 'jws',
        seq: 0,
        ephemeral: false,
        iat: 1,
        receivedAt: 1,
      };
      let acks = 0;
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, n) => stores[n % 5]!.put(receipt, () => `ack-${++acks}`)),
      );
      assert.equal(results.filter(({ outcome }) => outcome === 'recorded').length, 1);
      assert.equal(
        new Set(results.map((result) => (result.outcome === 'conflict' ? '' : result.receipt.ack))).size,
        1,
      );
      const chain = Array.from({ length: 20 }, (_, seq) => ({
        ...receipt,
        jkt: 'c'.repeat(43),
        jti: crypto.randomUUID(),
        hash: String(seq).padStart(43, 'c'),
        seq,
        prevHash: seq > 0 ? String(seq - 1).padStart(43, 'c') : undefined,
      }));
      await Promise.all(chain.map((one, n) => stores[n % 5]!.put(one, () => 'ack')));
      assert.deepEqual((await stores[0]!.put(chain[19]!, () => assert.fail())).outcome, 'duplicate');
      assert.equal((await stores[0]!.chainOf('one', 'c'.repeat(43))).length, 20);
      await Promise.all(stores.map((store) => store.close()));
    },
  );

  test('what can be no id is not found, though PostgreSQL could not even look for it', LIMIT, async () => {
    const store = await openPostgresStore(await database('ids'));
    const adminToken = 'a-token-of-the-administrator';
    const endpoint = testEndpoint({ store, adminToken });
    const ask = async (path: string) => {
      const answer = await endpoint.get(`/consent/v1/demo/${path}`, {
        authorization: `Bearer ${adminToken}`,
      });
      return [answer.status, await answer.json()] as const;
    };
    for (const path of ['versions/%00', 'documents/%00', 'receipts/%00?h=%00'])
      assert.equal((await ask(path))[0], 404, path);
    assert.deepEqual(await ask('records?jti=%00'), [200, { records: [] }]);
    assert.deepEqual(await ask('records?jkt=%00'), [200, { records: [], standing: [] }]);
    await store.close();
    await endpoint.close();
  });

  test('a server that would not wait for the disk is refused in one line', LIMIT, async () => {
    const url = await database('unsafe');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('ALTER DATABASE unsafe SET synchronous_commit = off');
    await client.end();
    await assert.rejects(openPostgresStore(url), {
      message: 'cannot open the PostgreSQL database: synchronous_commit is off; set it to on',
    });
    await assert.rejects(
      openPostgresStore('postgres://postgres@127.0.0.1:1/x'),
      /^Error: cannot open the PostgreSQL database: .*$/,
    );
  });

  test(
    'a crash of the database server in the middle of the work loses nothing and doubles nothing (FS9, FI3)',
    LIMIT,
    async () => {
      const url = await database('crash');
      const folder = dataFolder();
      const endpoints = await Promise.all([0, 1].map(() => spawnServer(folder, { DATABASE_URL: url })));
      const chains = await Promise.all(
        Array.from({ length: 4 }, () => Device.make().then((device) => device.chain(20))),
      );
      const acks = new Map<string, string>();
      let isOver = false;
      const deliver = async (chain: string[], n: number) => {
        for (const [k, jws] of chain.entries())
          for (let done = false; !done;) {
            const response = await endpoints[(n + k) % 2]!.post(jws).catch(() => undefined);
            if (response?.ok) {
              acks.set(jws, (await bodyOf(response)).ack);
              done = true;
            } else {
              assert.ok(response === undefined || response.status === 503, `${response?.status}`);
              await sleep(20);
            }
          }
      };
      const crashing = (async () => {
        for (const goal of [15, 40]) {
          while (acks.size < goal && !isOver) await sleep(5);
          const pid = server.pid();
          process.kill(pid, 'SIGKILL');
          // Its children end by themselves; until then a new start is refused.
          for (let started = false; !started;) {
            try {
              server.start();
              started = true;
            } catch {
              await sleep(100);
            }
          }
        }
      })();
      await Promise.all(chains.map(deliver));
      isOver = true;
      await crashing;
      const store: ReceiptStore = await openPostgresStore(url);
      assert.equal(await store.count('demo'), 80);
      for await (const { jws, ack } of store.all('demo')) assert.equal(acks.get(jws), ack);
      await store.close();
      for (const { child, ended } of endpoints) {
        child.kill('SIGTERM');
        assert.equal((await ended).status, 0);
      }
    },
  );
});
