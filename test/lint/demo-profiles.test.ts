import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { explainProfile } from '../../build/lint/explain-profile.js';

suite('profiles of the demo', () => {
  for (const slug of ['open-almaty', 'ikomek-astana', 'esaulet', 'infopro', 'kmge-opi'])
    test(`${slug} has no error under strict`, () => {
      const file = new URL(`../../demo/operators/${slug}/profile.json`, import.meta.url);
      const findings = explainProfile(JSON.parse(readFileSync(file, 'utf8')), { today: '2026-11-21' });
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error').map(({ rule, at }) => `${rule} ${at}`),
        [],
      );
    });
});
