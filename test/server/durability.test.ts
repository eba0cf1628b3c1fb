import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { verifyAcknowledgement } from '../../build/model/acknowledgement.js';
import { loadOrCreateKeys, openSqliteStore } from '../../build/server.js';
import { Device, hashOf } from './receipt-maker.ts';
import { dataFolder, spawnServer, type Spawned } from './spawned-server.ts';
import { bodyOf, verdictOf } from './test-endpoint.ts';

const LIMIT = { timeout: 60_000 };
const TOKEN = 'token-of-the-tests';
const run = (...command: string[]) => spawnSync(command[0]!, command.slice(1), { encoding: 'utf8' });
const traces = run('strace', '-o', '/dev/null', 'true').status === 0;
const noTrace = traces ? false : 'system calls cannot be traced here';

/** A generator of numbers that a printed seed repeats. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('what was acknowledged is kept', () => {
  test(
    'kill -9 again and again in the middle of the work loses nothing and doubles nothing (FS1, FS2, S3, S4)',
    LIMIT,
    async (context) => {
      const seed = Math.floor(Math.random() * 2 ** 31);
      context.diagnostic(`seed ${seed}`);
      const next = random(seed);
      const folder = dataFolder();
      const devices = await Promise.all(Array.from({ length: 8 }, () => Device.make()));
      const chains = await Promise.all(devices.map((device) => device.chain(25)));
      const acks = new Map<string, string>();
      const [queues, KILLS] = [chains.map((chain) => [...chain]), 6];
      let server: Spawned | undefined = await spawnServer(folder);
      let [kills, changed] = [0, 0];

      /** One device: sends its receipts in turn, each until it is acknowledged, and some of them twice. */
      const deliver = async (queue: string[]) => {
        while (queue.length > 0) {
          const jws = queue[0]!;
          try {
            const response = await server!.post(jws);
            const { ack } = await bodyOf(response);
            assert.ok(response.ok, String(response.status));
            if (acks.has(jws) && acks.get(jws) !== ack) changed++;
            acks.set(jws, ack);
            if (next() > 0.2) queue.shift();
          } catch (error) {
            if (error instanceof assert.AssertionError) throw error;
            await sleep(10); // The server is gone; the same bytes go again.
          }
        }
      };
      const killing = (async () => {
        while (kills < KILLS) {
          const goal = acks.size + 1 + Math.floor(next() * 25);
          while (acks.size < goal && queues.some((queue) => queue.length > 0)) await sleep(2);
          server!.child.kill('SIGKILL');
          await server!.ended;
          kills++;
          server = await spawnServer(folder);
        }
      })();
      await Promise.all([killing, ...queues.map(deliver)]);
      for (const [jws, ack] of acks)
        assert.equal(
          (await bodyOf(await server.post(jws))).ack,
          ack,
          'the same acknowledgement after a restart',
        );
      server.child.kill('SIGTERM');
      assert.equal((await server.ended).status, 0);

      assert.deepEqual([acks.size, changed], [200, 0]);
      const store = openSqliteStore(join(folder, 'receipts.sqlite'));
      const { jwks } = loadOrCreateKeys(folder);
      assert.equal(await store.count('demo'), 200);
      for (const [n, chain] of chains.entries()) {
        const rows = await store.chainOf('demo', devices[n]!.jkt);
        assert.deepEqual(
          rows.map(({ jws }) => jws),
          chain,
        );
        for (const { jws, ack, jkt } of rows) {
          assert.equal(acks.get(jws), ack);
          assert.equal((await verifyAcknowledgement(ack, jwks, { hash: hashOf(jws), jkt })).ok, true);
        }
      }
      await store.close();
      const database = new DatabaseSync(join(folder, 'receipts.sqlite'));
      assert.deepEqual({ ...database.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
      database.close();
      rmSync(folder, { recursive: true });
    },
  );

  test(
    'SIGTERM lets the answer under way finish, takes no new ones, empties the log and ends with 0 (FS17)',
    LIMIT,
    async () => {
      const folder = dataFolder();
      const server = await spawnServer(folder);
      const jws = await (await Device.make()).receipt();
      const { hostname, port } = new URL(server.url);
      const socket = createConnection({ host: hostname, port: Number(port) });
      let answer = '';
      socket.on('data', (part: Buffer) => (answer += part.toString()));
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.write(
        `POST /consent/v1/demo/receipts HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${jws.length}\r\n\r\n${jws.slice(0, 100)}`,
      );
      // An answered request proves that the half one before it has arrived.
      assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
      server.child.kill('SIGTERM');
      for (let refused = false; !refused;)
        refused = await fetch(`${server.url}/healthz`, { headers: { connection: 'close' } }).then(
          () => false,
          () => true,
        );
      socket.write(jws.slice(100));
      await closed;
      assert.match(answer, /^HTTP\/1.1 201 /);
      assert.deepEqual(await server.ended, { status: 0, errors: '' });
      assert.equal(existsSync(join(folder, 'receipts.sqlite-wal')), false);
      rmSync(folder, { recursive: true });
    },
  );

  test('a start that cannot be safe is refused in one line (FS5, FS7, FS14)', LIMIT, async () => {
    const folder = dataFolder();
    const refused = async (env: Record<string, string> = {}) => {
      const error = await spawnServer(folder, env).then(
        (server) => (server.child.kill('SIGKILL'), 'it started'),
        (reason: Error) => reason.message,
      );
      assert.equal(error.trim().split('\n').length, 1, error);
      return error.trim();
    };
    assert.match(await refused({ PORT: 'x' }), /^ended with 2: PORT: /);
    const server = await spawnServer(folder);
    assert.equal((await server.post(await (await Device.make()).receipt())).status, 201);
    server.child.kill('SIGTERM');
    await server.ended;
    const keys = readFileSync(join(folder, 'keys.json'));
    rmSync(join(folder, 'keys.json'));
    assert.match(await refused(), /keys\.json is missing, but receipts were acknowledged/);
    writeFileSync(join(folder, 'keys.json'), keys, { mode: 0o644 });
    assert.match(await refused(), /chmod 600/);
    writeFileSync(join(folder, 'receipts.sqlite'), 'x'.repeat(9000));
    assert.match(await refused(), /cannot open .*not a database/);
    rmSync(folder, { recursive: true });
  });
});

/** How many of the answers 201 left after a synchronisation of the log that had not served an earlier turn. */
async function tracedAnswers(waits: 'yes' | 'no'): Promise<{ safe: number; answers: number }> {
  const folder = dataFolder();
  const trace = join(folder, 'trace');
  const server = await spawnServer(folder, { TEST_WAITS: waits }, [
    'strace',
    '-D',
    '-f',
    '-y',
    '-s',
    '24',
    '-e',
    'trace=fsync,fdatasync,write,writev,sendto,sendmsg',
    '-o',
    trace,
  ]);
  const chain = await (await Device.make()).chain(12);
  for (const jws of chain) assert.equal((await server.post(jws)).status, 201);
  server.child.kill('SIGTERM');
  await server.ended;
  // The tracer writes its last line a moment after the traced process has ended.
  while (!/\+\+\+ exited with 0 \+\+\+\n$/.test(readFileSync(trace, 'utf8'))) await sleep(20);
  let [synchronised, safe, answers] = [false, 0, 0];
  const begun = new Set<string>();
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    const thread = line.split(' ')[0]!;
    if (/f(data)?sync\(\d+<[^>]*receipts\.sqlite-wal>/.test(line)) begun.add(thread);
    if (/f(data)?sync/.test(line) && line.includes('= 0') && begun.delete(thread)) synchronised = true;
    if (!line.includes('HTTP/1.1 201')) continue;
    answers++;
    if (synchronised) safe++;
    synchronised = false;
  }
  rmSync(folder, { recursive: true });
  return { safe, answers };
}

/** Runs a program whose synchronisations of the log go as `how` says, in the words of strace. */
const disturbing = (how: string): string[] => [
  ...['strace', '-D', '-f', '-o', '/dev/null'],
  ...['-e', 'trace=fdatasync', '-e', `inject=fdatasync:${how}`],
];

describe('seen from the system', { skip: noTrace }, () => {
  test('the log reaches the disk before each 201 leaves (FI4, S4)', LIMIT, async () => {
    assert.deepEqual(await tracedAnswers('yes'), { safe: 12, answers: 12 });
  });

  test('the same look finds a store that does not wait for the disk', LIMIT, async () => {
    const { safe, answers } = await tracedAnswers('no');
    assert.equal(answers, 12);
    assert.ok(safe < 6, `${safe} of 12 looked safe`);
  });

  test('a receipt that is not on the disk yet is told of to nobody (S4)', LIMIT, async () => {
    const folder = dataFolder();
    const DELAY_MS = 300;
    const server = await spawnServer(folder, {}, disturbing(`delay_enter=${DELAY_MS * 1000}`));
    const jws = await (await Device.make()).receipt();
    const { jti } = JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()) as { jti: string };
    const read = `${server.url}/consent/v1/demo/receipts/${jti}?h=${hashOf(jws)}`;
    assert.equal((await fetch(read)).status, 404);
    const started = performance.now();
    const sent = server.post(jws);
    while ((await fetch(read)).status !== 200);
    assert.ok(performance.now() - started >= DELAY_MS, 'read before it was durable');
    assert.equal((await sent).status, 201);
    server.child.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true });
  });

  test(
    'a failed synchronisation gets 503, ends the process, and leaves what was committed (FS6)',
    LIMIT,
    async () => {
      const folder = dataFolder();
      const chain = await (await Device.make()).chain(8);
      // Counted in each thread by itself.
      const server = await spawnServer(folder, { UV_THREADPOOL_SIZE: '1' }, disturbing('error=EIO:when=4+'));
      const acknowledged: string[] = [];
      for (const jws of chain) {
        const response = await server.post(jws).catch(() => undefined);
        if (response?.status === 201) acknowledged.push(jws);
        else if (response) assert.equal(await verdictOf(response), '503 temporary');
      }
      assert.equal((await server.ended).status, 74);
      assert.ok(
        acknowledged.length > 0 && acknowledged.length < chain.length,
        `${acknowledged.length} of ${chain.length}`,
      );
      const again = await spawnServer(folder);
      for (const jws of acknowledged) assert.equal(await verdictOf(await again.post(jws)), '200 duplicate');
      for (const jws of chain) assert.ok((await again.post(jws)).ok);
      again.child.kill('SIGTERM');
      await again.ended;
      rmSync(folder, { recursive: true });
    },
  );
});

test(
  'a full disk gets 503 with Retry-After, loses nothing, and is forgotten once there is room (FS4, FI7)',
  LIMIT,
  async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'pdp-full-'));
    if (run('mount', '-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder).status !== 0)
      return context.skip('no small file system can be made here');
    let server: Spawned | undefined;
    try {
      server = await spawnServer(dataFolder(folder), { PDP_ADMIN_TOKEN: TOKEN });
      const chain = await (await Device.make()).chain(60);
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(join(folder, 'filler'), Buffer.alloc(Number(bavail) * Number(bsize) - 150_000));
      const waiting: string[] = [];
      const acks = new Map<string, string>();
      for (const jws of chain) {
        const response = await server.post(jws);
        if (response.status === 201) acks.set(jws, (await bodyOf(response)).ack);
        else {
          assert.equal(response.headers.get('retry-after'), '60');
          assert.equal(await verdictOf(response), '503 temporary');
          waiting.push(jws);
        }
      }
      assert.ok(acks.size > 0 && waiting.length > 0, `${acks.size} stored, ${waiting.length} refused`);
      // A disk with room for a page is still full for receipts, however often somebody asks.
      for (let n = 0; n < 3; n++) assert.equal((await fetch(`${server.url}/readyz`)).status, 503);
      // What is kept can be read all the while, though the disk has no byte left for a note of it.
      spawnSync('sh', ['-c', `cat /dev/zero > '${join(folder, 'rest')}'`]);
      for (const what of ['records', 'export.csv', 'export.ndjson'])
        for (let n = 0; n < 50; n++) {
          const headers = { authorization: `Bearer ${TOKEN}` };
          const answer: Response = await fetch(`${server.url}/consent/v1/demo/${what}`, { headers });
          assert.equal(answer.status, 200, `${what} ${n}`);
          assert.ok((await answer.text()).length > 1000, what);
        }
      rmSync(join(folder, 'rest'));
      rmSync(join(folder, 'filler'));
      assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
      for (const jws of waiting) assert.equal((await server.post(jws)).status, 201);
      for (const [jws, ack] of acks) assert.equal((await bodyOf(await server.post(jws))).ack, ack);
      server.child.kill('SIGTERM');
      assert.equal((await server.ended).status, 0);
    } finally {
      server?.child.kill('SIGKILL');
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
