import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Device } from '../server/receipt-maker.ts';
import { dataFolder, spawnServer } from '../server/spawned-server.ts';
import { bodyOf } from '../server/test-endpoint.ts';
import { MAIN, ROOT, runCli } from './run-cli.ts';

const BASE = 'https://operator.example';
const run = (args: string[], folder: string) => runCli(args, '', { PDP_DATA: folder, PDP_BASE_URL: BASE });

suite('backup', () => {
  test(
    'taken while receipts come in, it starts as a server, is whole, and what came later is sent again (FI21)',
    { timeout: 90_000 },
    async () => {
      const folder = dataFolder();
      const copy = join(mkdtempSync(join(tmpdir(), 'pdp-backup-')), 'monday');
      const server = await spawnServer(folder);
      const chains = await Promise.all(
        Array.from({ length: 4 }, () => Device.make().then((device) => device.chain(30))),
      );
      const acks = new Map<string, string>();
      let isCopied = false;
      const send = async (chain: string[]) => {
        for (const [n, jws] of chain.entries()) {
          // The last ones wait until the copy is made: they are what a restore has to get again.
          while (n === 25 && !isCopied) await new Promise((resolve) => setTimeout(resolve, 5));
          const response = await server.post(jws);
          assert.equal(response.status, 201);
          acks.set(jws, (await bodyOf(response)).ack);
        }
      };
      const sending = chains.map(send);
      while (acks.size < 20) await new Promise((resolve) => setTimeout(resolve, 5));
      const before = [...acks];
      const child = spawn(process.execPath, [MAIN, 'backup', copy], {
        env: { ...process.env, PDP_DATA: folder, PDP_BASE_URL: BASE },
        cwd: ROOT,
      });
      let told = '';
      child.stdout.on('data', (part: Buffer) => (told += part.toString()));
      child.stderr.on('data', (part: Buffer) => (told += part.toString()));
      const [status] = (await once(child, 'close')) as [number];
      isCopied = true;
      await Promise.all(sending);
      server.child.kill('SIGKILL');
      await server.ended;

      assert.equal(status, 0, told);
      const count = Number(/: (\d+) receipts, keys and profiles\n$/.exec(told)?.[1]);
      assert.ok(count >= before.length && count <= 100, told);
      assert.deepEqual(
        readdirSync(copy).filter((name) => /wal|shm|part|journal/.test(name)),
        [],
      );
      if (process.platform !== 'win32') assert.equal(statSync(join(copy, 'keys.json')).mode & 0o077, 0);
      rmSync(folder, { recursive: true });

      const checked = run(['fsck'], copy);
      assert.deepEqual([checked.status, checked.stdout], [0, `${count} receipts are whole\n`]);
      const restored = await spawnServer(copy);
      for (const [jws, ack] of before) assert.equal((await bodyOf(await restored.post(jws))).ack, ack);
      for (const jws of acks.keys()) assert.ok((await restored.post(jws)).ok);
      restored.child.kill('SIGTERM');
      await restored.ended;
      assert.deepEqual(run(['fsck'], copy).stdout, '120 receipts are whole\n');
      rmSync(copy, { recursive: true });
    },
  );

  test('does not write over anything, and says in one line what is missing', () => {
    const folder = dataFolder();
    const none = run(['backup', join(folder, 'copy')], folder);
    assert.deepEqual([none.status, none.stderr.trim().split('\n').length], [2, 1]);
    assert.match(none.stderr, /there is no database; is PDP_DATA right\?/);
    assert.ok(!existsSync(join(folder, 'copy')));
    assert.match(run(['backup'], folder).stderr, /^pdp-consent: backup needs one folder/);
    rmSync(folder, { recursive: true });
  });
});
