import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { readRecord } from '../../build/lint/read-record.js';
import { runRules } from '../../build/lint/run-rules.js';

const TODAY = '2026-11-21';
const hits = (record: unknown) => {
  const findings = runRules(readRecord(record as never, TODAY));
  const ids = (isError: boolean) =>
    [
      ...new Set(
        findings.filter(({ severity }) => (severity === 'error') === isError).map(({ rule }) => rule),
      ),
    ].sort();
  return { errors: ids(true), others: ids(false) };
};
const ids = (cell: string): string[] => [...cell.matchAll(/L-[A-Z]+-\d\d/g)].map(([id]) => id).sort();

const given = new URL('../../../shared/', import.meta.url);
const table = new URL('legal-lint.md', given);

suite('bare operator records', () => {
  for (const name of ['silent', 'telling']) {
    test(`of our own (${name}) give exactly the hits that stand beside them`, () => {
      const { expected, record } = JSON.parse(
        readFileSync(new URL(`fixtures/bare-${name}.json`, import.meta.url), 'utf8'),
      ) as {
        expected: { errors: string[]; others: string[] };
        record: unknown;
      };
      assert.deepEqual(hits(record), { errors: expected.errors.sort(), others: expected.others.sort() });
    });
  }

  test(
    'of five real policies give exactly the hits of the table',
    { skip: !existsSync(table) && 'the table is not beside the project' },
    () => {
      const rows = readFileSync(table, 'utf8')
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()));
      let seen = 0;
      for (const [, slug = '', errors = '', others = ''] of rows) {
        const file = new URL(`operators/${slug}.json`, given);
        if (!/^[a-z-]+$/.test(slug) || !existsSync(file)) continue;
        seen++;
        assert.deepEqual(
          hits(JSON.parse(readFileSync(file, 'utf8'))),
          { errors: ids(errors), others: ids(others) },
          slug,
        );
      }
      assert.equal(seen, 5);
    },
  );
});
