import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import pg from 'pg';
import { noPostgres, type PostgresServer, startPostgres } from '../server/postgres-server.ts';
import { Device } from '../server/receipt-maker.ts';
import { dataFolder, spawnServer } from '../server/spawned-server.ts';
import { runCli } from './run-cli.ts';

suite('commands of a server on PostgreSQL', { skip: noPostgres }, () => {
  const folder = dataFolder();
  let server: PostgresServer;
  const run = (...args: string[]) =>
    runCli(args, '', {
      PDP_DATA: folder,
      PDP_BASE_URL: 'https://operator.example',
      DATABASE_URL: server.url,
    });
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  before(async () => {
    server = await startPostgres();
  });
  after(() => {
    server.remove();
    rmSync(folder, { recursive: true });
  });

  test('doctor looks into it before and after the first start, changes nothing, and tells what is unsafe', async () => {
    const told = (output: string) => /^.*(database|DATABASE_URL).*$/m.exec(output)?.[0];
    assert.match(told(run('doctor').stdout)!, /^ok +database: PostgreSQL \d.*made at the first start$/);
    const endpoint = await spawnServer(folder, { DATABASE_URL: server.url });
    const chain = await (await Device.make()).chain(5);
    for (const jws of chain) assert.equal((await endpoint.post(jws)).status, 201);
    endpoint.child.kill('SIGTERM');
    await endpoint.ended;
    assert.match(told(run('doctor').stdout)!, /^ok +database: PostgreSQL \d.*tables up to date$/);
    await query('ALTER DATABASE postgres SET synchronous_commit = off');
    const unsafe = run('doctor');
    assert.deepEqual(
      [unsafe.status, told(unsafe.stdout)],
      [1, 'FAILED database: cannot open the PostgreSQL database: synchronous_commit is off; set it to on'],
    );
    await query('ALTER DATABASE postgres RESET synchronous_commit');
    const gone = runCli(['doctor'], '', {
      PDP_DATA: folder,
      DATABASE_URL: 'postgres://postgres@127.0.0.1:1/x',
    });
    assert.match(gone.stdout, /^FAILED database: cannot open the PostgreSQL database: /m);
  });

  test('fsck finds chains that were changed or taken out, counts that were edited, and a notice nobody signed', async () => {
    for (const [edit, undo, code] of [
      ['UPDATE chains SET top_iat = top_iat + 1', 'UPDATE chains SET top_iat = top_iat - 1', 'chain-changed'],
      ['UPDATE chains SET complete = 1', 'UPDATE chains SET complete = 5', 'chain-changed'],
      [
        'ALTER TABLE chains RENAME TO c; CREATE TABLE chains AS SELECT * FROM c WITH NO DATA',
        'DROP TABLE chains; ALTER TABLE c RENAME TO chains',
        'chain-missing',
      ],
      ['UPDATE tallies SET count = count + 1', 'UPDATE tallies SET count = count - 1', 'counts-changed'],
      [
        "INSERT INTO notices (operator, notice, at, jws) VALUES ('demo', 'n', 1, 'x.y.z')",
        'DELETE FROM notices',
        'notice-malformed-jws',
      ],
    ] as const) {
      await query(edit);
      const { status, stdout } = run('fsck');
      assert.deepEqual([status, stdout.match(/(?<=^FAILED .* )\S+$/gm)], [1, [code]], edit);
      await query(undo);
    }
  });

  test('export writes the register, fsck finds it whole, then a row that was edited and one that was taken out', async () => {
    const lines = run('export', '--operator', 'demo', '--format', 'ndjson').stdout.trimEnd().split('\n');
    assert.equal(lines.length, 5);
    assert.deepEqual([run('fsck').status, run('fsck').stdout], [0, '5 receipts are whole\n']);
    await query("UPDATE receipts SET flags = 'clock-skew' WHERE seq = 4");
    await query('DELETE FROM receipts WHERE seq = 1');
    const { status, stdout } = run('fsck');
    const codes = ['predecessor-missing', 'row-changed', 'receipts-missing', 'counts-changed'];
    assert.deepEqual(
      [status, stdout.split('\n').map((line) => line.split(' ').at(-1))],
      [1, [...codes, 'whole', 'had', 'receipts', '']],
    );
    assert.match(stdout, /^2 of 4 receipts are not whole$/m);
  });

  test('backup copies keys and profiles, and says who copies the receipts', () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'pdp-copy-')), 'b');
    const { status, stdout } = run('backup', copy);
    assert.deepEqual(
      [status, stdout],
      [0, `${copy}: keys and profiles; the receipts are in PostgreSQL, see pg_dump\n`],
    );
    writeFileSync(join(copy, 'x'), '');
    assert.match(run('backup', copy).stderr, /is not empty/);
    rmSync(copy, { recursive: true });
  });
});
