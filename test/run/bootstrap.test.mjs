import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { suite, test } from 'node:test';
import { isBelowFloor } from './bootstrap.mjs';
import { inRoot, writeText } from './files.mjs';

const SERVER = 'build/logs/server-sample.mjs';
const SOURCE = `
  setInterval(() => {}, 1000);
  process.on('SIGTERM', () => process.exit(7));
  process.on('SIGINT', () => process.exit(8));
  console.log('ready');`;

async function exitCodeAfter(signal) {
  const child = spawn(process.execPath, [inRoot('test/run/bootstrap.mjs'), SERVER], {
    env: { ...process.env, npm_lifecycle_event: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill(signal);
  const [code] = await exit;
  return code;
}

suite('bootstrap', () => {
  test('passes SIGTERM and SIGINT on and ends with the code of the script', async (t) => {
    writeText(SERVER, SOURCE);
    t.after(() => rmSync(inRoot(SERVER)));
    assert.equal(await exitCodeAfter('SIGTERM'), 7);
    assert.equal(await exitCodeAfter('SIGINT'), 8);
  });

  test('knows which Node is too old', () => {
    assert.deepEqual(['v20.20.2', 'v22.18.0', 'v22.19.0', 'v24.0.0'].map(isBelowFloor), [
      true,
      true,
      false,
      false,
    ]);
  });
});
