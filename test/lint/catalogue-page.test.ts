import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../../build/services/catalogue.js';

suite('page of the catalogue', () => {
  test('says what the catalogue says: docs/catalogue.md is up to date', () => {
    const script = fileURLToPath(new URL('../support/write-catalogue-page.mjs', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  test('what is confirmed elsewhere is confirmed, and there is something to confirm', () => {
    for (const [id, facts] of Object.entries(CATALOGUE)) {
      const { confirmed = {}, elsewhere = {} } = facts;
      for (const [name, address] of Object.entries(elsewhere)) {
        assert.ok(name in confirmed, `${id}: ${name}`);
        assert.equal(new URL(address).protocol, 'https:', `${id}: ${name}`);
      }
      if ('consent' in confirmed) assert.ok(facts.consent, id);
      if ('storageKeys' in confirmed) assert.ok(facts.storageKeys?.length, id);
      const parties = facts.cookies.map(({ party }) => party);
      if ('ownCookies' in confirmed) assert.ok(parties.includes('first'), id);
      if ('theirCookies' in confirmed) assert.ok(parties.includes('third'), id);
    }
  });
});
