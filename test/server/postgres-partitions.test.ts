import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { openPostgresStore } from '../../build/server.js';
import { noPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';

const SCRIPT = readFileSync(new URL('../../docs/deploy/partition-by-month.sql', import.meta.url), 'utf8');
const MONTH_S = 31 * 86_400;

describe('receipts split by month (docs/deploy/partition-by-month.sql)', { skip: noPostgres }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.remove());

  test(
    'what was stored stays, a receipt is stored once in whatever month it comes again, and months can go',
    { timeout: 60_000 },
    async () => {
      const now = Math.floor(Date.now() / 1000);
      const receipt = (n: number, receivedAt = now) => ({
        ...{
          operator: 'one',
          jkt: 'k'.repeat(43),
          jti: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        },
        ...{
          hash: String(n).padStart(43, 'h'),
          jws: `jws ${n}`,
          seq: n,
          ephemeral: false,
          iat: now,
          receivedAt,
        },
        prevHash: n > 0 ? String(n - 1).padStart(43, 'h') : undefined,
      });
      const first = await openPostgresStore(server.url);
      for (const n of [0, 1, 2]) await first.put(receipt(n), () => `ack ${n}`);

      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query(`BEGIN; ${SCRIPT}; COMMIT`);
      const second = await openPostgresStore(server.url);

      const later = [now, now + MONTH_S, now + 2 * MONTH_S, now + 40 * MONTH_S];
      for (const [n, at] of later.entries())
        assert.equal((await first.put(receipt(3 + n, at), () => `ack ${3 + n}`)).outcome, 'recorded');
      for (const [n, at] of later.entries()) {
        const again = await second.put(receipt(n, at), () => assert.fail());
        assert.ok(again.outcome === 'duplicate' && again.receipt.ack === `ack ${n}`, String(n));
      }
      const race = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 ? first : second).put(receipt(7, now + (n % 3) * MONTH_S), () => `race ${n}`),
        ),
      );
      assert.equal(race.filter(({ outcome }) => outcome === 'recorded').length, 1);
      assert.equal(await second.count('one'), 8);
      const rows = await second.chainOf('one', 'k'.repeat(43));
      assert.deepEqual(
        rows.map(({ seq }) => seq),
        [0, 1, 2, 3, 4, 5, 6, 7],
      );
      assert.ok(rows.every(({ flags }) => !flags.some((flag) => flag.startsWith('chain'))));
      let number = 0;
      for await (const one of second.all('one')) assert.ok(one.jws && ++number);
      assert.equal(number, 8);
      const { rows: parts } = await client.query<{ part: string }>(
        'SELECT DISTINCT tableoid::regclass::text AS part FROM receipts ORDER BY 1',
      );
      assert.ok(
        parts.length >= 3 && parts.some(({ part }) => part === 'receipts_rest'),
        JSON.stringify(parts),
      );

      const [month] = parts.filter(({ part }) => /^receipts_\d/.test(part));
      await client.query(`ALTER TABLE receipts DETACH PARTITION ${month!.part}`);
      await client.query(
        `DELETE FROM receipt_names n USING ${month!.part} r WHERE (n.operator, n.jti, n.jkt) = (r.operator, r.jti, r.jkt)`,
      );
      const { rowCount } = await client.query(`SELECT FROM ${month!.part}`);
      assert.equal(await second.count('one'), 8 - rowCount!);
      await client.end();
      await Promise.all([first.close(), second.close()]);
    },
  );
});
