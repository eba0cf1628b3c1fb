import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import { checkSetup } from '../../build/cli/check-setup.js';
import { verifyReceipt } from '../../build/model/verify-receipt.js';
import { acknowledge } from '../../build/server/acknowledge.js';
import { newReceipt } from '../../build/server/new-receipt.js';
import { loadOrCreateKeys } from '../../build/server/operator-keys.js';
import { DATABASE_FILE } from '../../build/server/database-file.js';
import { openSqliteStore } from '../../build/server/sqlite-store.js';
import { aSignedExport } from '../support/signed-export.ts';
import { MAIN, ROOT, runCli } from './run-cli.ts';

const SLUG = 'clinic';
const ISSUER = 'https://consent.clinic.example';
/** A message to visitors, without the address that it comes from. */
const aNotice = (id: string) => ({
  ...{ id, kind: 'statement', issued: '2026-11-20T10:00:00.000Z', steps: [] },
  affects: { origins: ['https://clinic.example'] },
  texts: { ru: { title: 'Окно', body: 'Приём в другом окне.' } },
  contact: { email: 'consent@clinic.example' },
});

suite('commands of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdp-data-'));
  const run = (args: string[]) =>
    runCli(args, '', { PDP_DATA: folder, PDP_BASE_URL: 'https://consent.clinic.example' });
  after(() => rmSync(folder, { recursive: true }));
  const edit = (statements: string) => {
    const database = new DatabaseSync(join(folder, DATABASE_FILE));
    database.exec(statements);
    database.close();
  };

  before(async () => {
    mkdirSync(join(folder, 'operators'));
    copyFileSync(
      join(ROOT, 'test/lint/fixtures/clean-profile.json'),
      join(folder, 'operators', `${SLUG}.json`),
    );
    const store = openSqliteStore(join(folder, DATABASE_FILE));
    const keys = loadOrCreateKeys(folder);
    const { file } = await aSignedExport('https://clinic.example');
    for (const { jws } of file.entries) {
      const check = await verifyReceipt(jws);
      assert.ok(check.ok);
      const { payload, hash, jkt } = check;
      const receivedAt = payload.iat + 1;
      await store.put(newReceipt({ operator: SLUG, jws: jws!, hash, jkt, payload, receivedAt }), (flags) =>
        acknowledge({ payload, hash, jkt, issuer: ISSUER, receivedAt }, flags, keys),
      );
    }
    const notice = { ...aNotice('window'), iss: ISSUER };
    await store.publications.addNotice(SLUG, notice.id, keys.sign('consent-notice+jwt', notice), 1);
    await store.close();
  });

  test('serve prints one line, answers, and stops cleanly on SIGTERM', async () => {
    const child = spawn(process.execPath, [MAIN, 'serve'], {
      env: { ...process.env, PDP_DATA: folder, PORT: '0' },
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const [, url] = /^pdp-consent serves (http:\/\/127\.0\.0\.1:\d+)\n/.exec(String(line))!;
    const answer = await fetch(`${url}/.well-known/jwks.json`);
    assert.equal(answer.status, 200);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  test('doctor tells what it looked at, and fails on keys that others can read', () => {
    const good = run(['doctor']);
    assert.equal(good.status, 0, good.stdout + good.stderr);
    assert.match(good.stdout, /^ok +operator clinic: 0 findings, no error$/m);
    chmodSync(join(folder, 'keys.json'), 0o644);
    const bad = run(['doctor']);
    chmodSync(join(folder, 'keys.json'), 0o600);
    assert.equal(bad.status, 1);
    assert.match(bad.stdout, /^FAILED keys: .*chmod 600/m);
    const plain = runCli(['doctor'], '', { PDP_DATA: folder, PDP_BASE_URL: 'http://consent.clinic.example' });
    assert.match(plain.stdout, /^FAILED .*(https)/m);
  });

  test('doctor tells whom the limits count behind a proxy', async () => {
    const behind = async (HOST: string, PDP_TRUST_PROXY: string) => {
      const found = await checkSetup({
        ...{ PDP_DATA: folder, PDP_BASE_URL: 'https://consent.clinic.example', HOST, PDP_TRUST_PROXY },
      });
      return found
        .filter(({ what, told }) => `${what} ${told}`.includes('PDP_TRUST_PROXY'))
        .map(({ level, told }) => `${level} ${told}`)
        .join();
    };
    assert.match(await behind('0.0.0.0', ''), /^warn not set/);
    assert.equal(await behind('127.0.0.1', ''), '');
    assert.match(
      await behind('0.0.0.0', '172.18.0.0/16, fd00::/64'),
      /^ok 172\.18\.0\.0\/16, fd00::\/64 may/,
    );
    assert.match(await behind('127.0.0.1', '172.18.0.0/16'), /,warn no proxy but one on this machine/);
    assert.match(await behind('0.0.0.0', '0.0.0.0/0'), /^fail PDP_TRUST_PROXY: 0\.0\.0\.0\/0 is too wide/);
    assert.match(await behind('0.0.0.0', 'nginx'), /^fail PDP_TRUST_PROXY: "nginx" is no address/);
  });

  test('rotate-keys adds a key that signs, and what was acknowledged under the older one still verifies', () => {
    const [, kid] = /^([\w-]{43}) signs after a restart; 2 keys are published\n$/.exec(
      run(['rotate-keys']).stdout,
    )!;
    assert.equal(loadOrCreateKeys(folder).kid, kid);
    assert.equal(run(['fsck']).status, 0);
    const none = runCli(['rotate-keys'], '', { PDP_DATA: join(folder, 'none') });
    assert.deepEqual([none.status, none.stderr.trim().split('\n').length], [2, 1]);
  });

  test('export writes the register of Article 25 as CSV, JSON lines and summary', () => {
    const csv = run(['export', '--operator', SLUG]);
    assert.equal(csv.status, 0, csv.stderr);
    const [head, ...lines] = csv.stdout.trimEnd().split('\r\n');
    for (const column of [
      'term',
      'third_party_transfer',
      'cross_border_transfer',
      'public_distribution',
      'bin',
      'valid_until',
    ])
      assert.ok(head!.split(',').includes(column), column);
    assert.equal(lines.length, 3);
    const objects = run(['export', '--operator', SLUG, '--format', 'ndjson'])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      objects.map(({ state }) => state),
      ['refused', 'given', 'withdrawn'],
    );
    assert.ok(objects.every(({ jws, ack }) => jws && ack));
    const [, ...sums] = run(['export', '--operator', SLUG, '--summary']).stdout.trimEnd().split('\r\n');
    assert.equal(sums.length, 1);
    assert.match(
      run(['export', '--operator', 'nobody']).stderr,
      /^pdp-consent: there is no operator "nobody"; there are clinic\n$/,
    );
  });

  test('fsck finds everything whole, and names the row that somebody edited', () => {
    const good = run(['fsck']);
    assert.deepEqual([good.status, good.stdout], [0, '3 receipts are whole\n']);
    edit("UPDATE receipts SET received_at = received_at - 86400 WHERE jti LIKE '%c02'");
    const bad = run(['fsck']);
    assert.equal(bad.status, 1);
    assert.equal(
      bad.stdout,
      'FAILED clinic 3f2b9c50-6f0e-4d8e-9a41-5a0c2f6f1c02 row-changed\n1 of 3 receipts are not whole\n',
    );
    edit("UPDATE receipts SET received_at = received_at + 86400 WHERE jti LIKE '%c02'");
  });

  test('fsck has one line for each thing that is not whole, and says in JSON what it says in words', () => {
    const file = join(folder, DATABASE_FILE);
    copyFileSync(file, `${file}.whole`);
    edit("DELETE FROM chains; UPDATE tallies SET count = 9 WHERE purpose_id = ''");
    edit("UPDATE notices SET jws = 'x' || jws");
    const { status, stdout } = run(['fsck']);
    const { chains, counts, published } = JSON.parse(run(['fsck', '--json']).stdout) as Record<
      string,
      { jkt: string; day: string }[]
    >;
    copyFileSync(`${file}.whole`, file);
    assert.deepEqual(
      [status, stdout.trimEnd().split('\n')],
      [
        1,
        [
          ...chains!.map(({ jkt }) => `FAILED clinic key ${jkt} chain-missing`),
          ...counts!.map(({ day }) => `FAILED clinic counts ${day} counts-changed`),
          'FAILED clinic notice window notice-malformed-header',
          '3 receipts are whole',
          '2 keys have other notes on their chains than their receipts',
          '1 day has other counts than its receipts',
          '1 published text or notice is not as it was',
        ],
      ],
    );
    assert.deepEqual([chains!.length, counts!.length, published!.length], [2, 1, 1]);
  });

  test('fsck finds what was edited beside a receipt, what was taken out of a chain, and texts that changed', () => {
    const file = join(folder, DATABASE_FILE);
    const found = () => {
      const { status, stdout } = run(['fsck']);
      return { status, codes: [...new Set(stdout.match(/(?<=^FAILED .* )\S+$/gm))] };
    };
    assert.deepEqual(found(), { status: 0, codes: [] });
    copyFileSync(file, `${file}.whole`);
    const last = '(SELECT max(id) FROM receipts)';
    const document = "INSERT INTO texts VALUES ('clinic', 'document', '" + 'a'.repeat(43) + "', 1, '{}')";
    for (const [statement, code] of [
      [`UPDATE receipts SET iat = iat + 1 WHERE id = ${last}`, 'row-changed'],
      [`UPDATE receipts SET next_jkt = jkt WHERE id = ${last}`, 'row-changed'],
      [`UPDATE receipts SET ephemeral = 1 - ephemeral WHERE id = ${last}`, 'row-changed'],
      [`UPDATE receipts SET prev_hash = hash WHERE id = ${last}`, 'row-changed'],
      [`DELETE FROM receipts WHERE id = ${last}`, 'receipts-missing'],
      ['DELETE FROM receipts', 'receipts-missing'],
      ['DELETE FROM receipts; DELETE FROM chains', 'counts-changed'],
      ['DELETE FROM chains WHERE ephemeral = 0', 'chain-missing'],
      ['DELETE FROM chains WHERE ephemeral = 1', 'chain-missing'],
      ['UPDATE chains SET complete = 0 WHERE ephemeral = 0', 'chain-changed'],
      ['UPDATE chains SET top_seq = 0 WHERE ephemeral = 0', 'chain-changed'],
      ['UPDATE chains SET top_iat = top_iat + 1', 'chain-changed'],
      ['UPDATE chains SET ephemeral = 1 - ephemeral', 'chain-changed'],
      ["UPDATE tallies SET count = count + 1 WHERE purpose_id <> ''", 'counts-changed'],
      ["UPDATE tallies SET choice_ms = choice_ms + 1 WHERE purpose_id = ''", 'counts-changed'],
      ["UPDATE tallies SET language = 'kk'", 'counts-changed'],
      ["UPDATE tallies SET day = '2020-01-01'", 'counts-changed'],
      ['DELETE FROM tallies', 'counts-changed'],
      ["UPDATE notices SET notice = 'other'", 'row-changed'],
      ["UPDATE notices SET jws = replace(jws, '.', 'A.')", 'notice-malformed-header'],
      ["INSERT INTO audit VALUES (1, 'clinic', 1, 'notice-published', 'gone')", 'notice-missing'],
      [`INSERT INTO publications VALUES (1, 'clinic', '${'a'.repeat(43)}', 1)`, 'text-missing'],
      [document, 'text-changed'],
    ] as const) {
      edit(statement);
      const { status, codes } = found();
      assert.deepEqual([status, codes.includes(code)], [1, true], `${statement}: ${codes.join()}`);
      copyFileSync(`${file}.whole`, file);
    }
  });

  test('a command that takes no file says so, and one whose reader leaves says that not all was written', () => {
    for (const command of ['doctor', 'fsck']) {
      const { status, stderr } = run([command, 'extra']);
      assert.deepEqual([status, stderr], [2, `pdp-consent: ${command} takes no arguments, not "extra"\n`]);
    }
    const left = spawnSync(
      'sh',
      ['-c', `"$0" "$1" export --operator ${SLUG} >/dev/full`, process.execPath, MAIN],
      {
        encoding: 'utf8',
        env: { ...process.env, PDP_DATA: folder },
      },
    );
    assert.equal(left.status, 2);
    assert.match(left.stderr, /^pdp-consent: the output could not be written to its end: .*\n$/);
  });

  test('what the server can not read is named: a folder in place of a profile, an address that is none', () => {
    const wrong = mkdtempSync(join(tmpdir(), 'pdp-wrong-'));
    mkdirSync(join(wrong, 'operators/clinic.json'), { recursive: true });
    const { stderr } = runCli(['serve'], '', { PDP_DATA: wrong });
    assert.equal(stderr, `pdp-consent: ${join(wrong, 'operators/clinic.json')}: a folder\n`);
    rmSync(wrong, { recursive: true });
    const url = runCli(['serve'], '', { PDP_DATA: folder, DATABASE_URL: 'postgres://[one' });
    assert.match(url.stderr, /^pdp-consent: DATABASE_URL: .*\n$/);
  });
});
