import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

suite('pages of the rules', () => {
  test('say what the rules say: docs/rules is up to date', () => {
    const script = fileURLToPath(new URL('../support/write-rule-pages.mjs', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });
});
