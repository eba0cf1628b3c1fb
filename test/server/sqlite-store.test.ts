import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openSqliteStore } from '../../build/server.js';
import { receiptStoreContract } from './receipt-store.contract.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'pdp-sqlite-'));

receiptStoreContract('the embedded store', () => {
  const data = folder();
  return {
    open: async () => openSqliteStore(join(data, 'r.sqlite')),
    remove: async () => rmSync(data, { recursive: true }),
  };
});

test('tables hold no column for an address, an agent or a precise time (S15)', async () => {
  const file = join(folder(), 'r.sqlite');
  await openSqliteStore(file).close();
  const database = new DatabaseSync(file);
  const columns = (table: string) =>
    database
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => name);
  assert.deepEqual(columns('receipts'), [
    'id',
    'operator',
    'jkt',
    'jti',
    'hash',
    'seq',
    'prev_hash',
    'next_jkt',
    'ephemeral',
    'iat',
    'received_at',
    'flags',
    'jws',
    'ack',
  ]);
  assert.deepEqual(columns('chains'), ['operator', 'jkt', 'complete', 'top_seq', 'top_iat', 'ephemeral']);
  database.close();
});

test('receipts that come together see each other where one speaks of another', async () => {
  const data = folder();
  const store = openSqliteStore(join(data, 'r.sqlite'));
  const [old, next, other] = ['o', 'n', 'x'].map((sign) => sign.repeat(43)) as [string, string, string];
  const flags = async (jkt: string, seq: number, more: object = {}) => {
    const jti = `${jkt.slice(0, 8)}-0000-4000-8000-00000000000${seq}`;
    const hash = `${jkt.slice(0, 42)}${seq}`;
    const receipt = {
      operator: 'one',
      jkt,
      hash,
      jws: 'j',
      jti,
      seq,
      ephemeral: false,
      iat: 1,
      receivedAt: 1,
    };
    const put = await store.put({ ...receipt, ...more }, (found) => `ack ${found.join(' ')}`);
    return put.outcome === 'conflict' ? put.outcome : put.receipt.flags;
  };
  const follows = (jkt: string, seq: number) =>
    flags(jkt, seq, { prevHash: `${jkt.slice(0, 42)}${seq - 1}` });
  const seen = await Promise.all([
    ...[
      flags(other, 0),
      flags(old, 0),
      follows(other, 1),
      flags(old, 1, { nextJkt: next, prevHash: `${old.slice(0, 42)}0` }),
    ],
    ...[flags(next, 0, { prevJkt: old }), flags(other, 0, { hash: other }), follows(other, 2)],
  ]);
  assert.deepEqual(seen, [[], [], [], [], [], 'conflict', []]);
  await store.close();
  rmSync(data, { recursive: true });
});

test(
  'receipts that come one after the other wait for nothing but the disk',
  { timeout: 20_000 },
  async (t) => {
    const data = folder();
    const store = openSqliteStore(join(data, 'r.sqlite'));
    // A pause between commits would never end.
    t.mock.timers.enable({ apis: ['setTimeout'] });
    for (let seq = 0; seq < 20; seq++) {
      const jti = `00000000-0000-4000-8000-0000000000${seq + 10}`;
      const chain = {
        operator: 'one',
        jkt: 'k'.repeat(43),
        hash: 'h'.repeat(43),
        jws: 'j',
        ephemeral: false,
      };
      const { outcome } = await store.put({ ...chain, jti, seq, iat: 1, receivedAt: 1 }, () => 'ack');
      assert.equal(outcome, 'recorded');
    }
    t.mock.timers.reset();
    await store.close();
    rmSync(data, { recursive: true });
  },
);

test('closing comes to its end in a process that has nothing else to do, and leaves no log behind', () => {
  const data = folder();
  const script = `
    import { openSqliteStore } from '${new URL('../../build/server.js', import.meta.url).href}';
    const store = openSqliteStore(process.argv[1]);
    const kept = { operator: 'one', jkt: 'k'.repeat(43), hash: 'h'.repeat(43), jws: 'j', seq: 0, iat: 1 };
    const jti = (n) => '00000000-0000-4000-8000-' + String(n).padStart(12, '0');
    await Promise.all(Array.from({ length: 600 }, (_, n) => 
      store.put({ ...kept, jti: jti(n), ephemeral: true, receivedAt: 1 }, () => 'ack')));
    await store.close();
    console.log('closed');`;
  const file = join(data, 'r.sqlite');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script, file],
    { encoding: 'utf8' },
  );
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'closed\n', stderr: '' });
  assert.throws(() => statSync(`${file}-wal`), { code: 'ENOENT' });
  rmSync(data, { recursive: true });
});

test('a file that is damaged, of a newer version or no database is refused in one line and left as it is (FS5, FS7, FS20)', async () => {
  const data = folder();
  const [garbage, newer, damaged] = ['g', 'n', 'd'].map((name) => join(data, `${name}.sqlite`)) as [
    string,
    string,
    string,
  ];
  writeFileSync(garbage, 'x'.repeat(5000));
  await openSqliteStore(newer).close();
  const database = new DatabaseSync(newer);
  database.exec('PRAGMA user_version = 99');
  database.close();
  const store = openSqliteStore(damaged);
  for (let n = 0; n < 40; n++)
    await store.put(
      {
        operator: 'one',
        jkt: 'k'.repeat(43),
        jti: `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
        hash: 'h'.repeat(43),
        jws: 'j'.repeat(4000),
        seq: n,
        ephemeral: false,
        iat: 1,
        receivedAt: 1,
      },
      () => 'ack',
    );
  await store.close();
  const bytes = readFileSync(damaged);
  bytes.fill(0xab, 4096 * 3, 4096 * 20);
  writeFileSync(damaged, bytes);
  for (const [file, words] of [
    [garbage, /not a database/],
    [newer, /newer than this program/],
    [damaged, /damaged|malformed/],
  ] as const) {
    const before = readFileSync(file);
    assert.throws(
      () => openSqliteStore(file),
      (error: Error) =>
        words.test(error.message) &&
        error.message.startsWith(`cannot open ${file}`) &&
        !error.message.includes('\n'),
    );
    assert.deepEqual(readFileSync(file), before);
  }
  assert.throws(() => openSqliteStore(join(garbage, 'r.sqlite')), /cannot open/);
  rmSync(data, { recursive: true });
});

test('the log stays short under load: it is copied into the database while the store takes receipts', async () => {
  const file = join(folder(), 'r.sqlite');
  const store = openSqliteStore(file);
  const put = (n: number) =>
    store.put(
      {
        operator: 'one',
        jkt: String(n % 50).padStart(43, 'k'),
        jti: String(n).padStart(36, '0'),
        hash: String(n).padStart(43, 'h'),
        jws: 'j'.repeat(4000),
        seq: Math.floor(n / 50),
        ephemeral: false,
        iat: 1,
        receivedAt: 1,
      },
      () => 'ack',
    );
  for (let n = 0; n < 6000; n += 200) await Promise.all(Array.from({ length: 200 }, (_, k) => put(n + k)));
  const [copied, log] = [statSync(file).size, statSync(`${file}-wal`).size];
  // Five of six thousand receipts of 4 KB are in the file, and the log was begun anew all the while.
  assert.ok(copied > 5000 * 4000, `${copied} bytes in the file`);
  assert.ok(log < 24 * 1024 * 1024, `${log} bytes of log`);
  await store.close();
});
