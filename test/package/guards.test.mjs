// Each guard is shown something bad, to prove that it can fail.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { resolvedIn, tooLong, unfinishedIn } from '../run/check.mjs';
import { summarize } from '../run/run-stage.mjs';
import { writeText, inRoot } from '../run/files.mjs';
import { rmSync } from 'node:fs';
import { effectsOf, heavyIn, importersOfEntry, pageIn } from './check-bleed.mjs';
import { problemsOf } from './check-size.mjs';
import { chunkName, closureOf, sizeOf, staticImportsOf } from './measure.mjs';

const aFile = (name, imports = [], text = 'x'.repeat(50)) => ({ name, imports, text: Buffer.from(text) });

suite('size guard', () => {
  const groups = { core: { budget: 3000 } };
  test('fails over the budget', () => {
    assert.equal(problemsOf({ groups, recorded: {} }, { core: 3001 }).length, 1);
    assert.deepEqual(problemsOf({ groups, recorded: {} }, { core: 3000 }), []);
  });
  test('fails when a part grew and nobody accepted it', () => {
    assert.match(
      problemsOf({ groups, recorded: { core: 2000 } }, { core: 2100 })[0],
      /grew from 2000 to 2100/,
    );
    assert.deepEqual(problemsOf({ groups, recorded: { core: 2000 } }, { core: 2016 }), []);
  });
  test('fails when a recorded part is gone', () => {
    assert.equal(problemsOf({ groups, recorded: { core: 2000 } }, {}).length, 1);
  });
  test('counts what is imported at once, and not what is imported later', () => {
    assert.deepEqual(
      staticImportsOf('import{a}from"./a.js";import"./b.js";export*from"../c.js";import("./d.js")'),
      ['./a.js', './b.js', '../c.js'],
    );
  });
  test('follows imports and subtracts what the page already has', () => {
    const files = new Map([
      ['e.js', aFile('e', ['l.js'])],
      ['l.js', aFile('l')],
    ]);
    assert.deepEqual([...closureOf(files, ['e'])], ['e.js', 'l.js']);
    assert.ok(sizeOf(files, { chunks: ['e'] }) > sizeOf(files, { chunks: ['e'], beyond: ['l'] }));
    assert.equal(sizeOf(files, { chunks: ['nothing'] }), undefined);
  });
  test('knows a chunk by its name without the hash', () => {
    assert.equal(chunkName('chunks/mount-banner-dc49q35.js'), 'mount-banner');
    assert.equal(chunkName('pdp-consent.js'), 'pdp-consent');
  });
});

suite('bleed guard', () => {
  test('fails when the core holds a heavy library', () => {
    assert.deepEqual(heavyIn('class A extends LitElement{}'), ['the core contains LitElement']);
    assert.deepEqual(heavyIn('class A extends HTMLElement{}'), []);
  });
  test('fails when a chunk imports the entry', () => {
    const files = new Map([['chunks/a.js', aFile('a', ['entry.js'])]]);
    assert.equal(importersOfEntry(files, 'entry.js').length, 1);
  });
  test('fails when the server speaks of the document', () => {
    assert.equal(pageIn('server.js', 'document.cookie').length, 1);
    assert.deepEqual(pageIn('server.js', '// Signs the document.\n'), []);
  });
  test('fails when an import registers an element or leaves a global', () => {
    const path = 'build/logs/effects-sample.mjs';
    writeText(path, 'globalThis.customElements?.define("x-y", class {}); globalThis.leftBehind = 1;');
    try {
      const problems = effectsOf(path).join();
      assert.match(problems, /defines x-y/);
      assert.match(problems, /defines leftBehind/);
    } finally {
      rmSync(inRoot(path));
    }
  });
});

suite('other guards', () => {
  test('fail on a long file, a registry address, an unfinished line', () => {
    assert.equal(
      tooLong([
        { path: 'a.ts', lines: 341 },
        { path: 'b.ts', lines: 340 },
      ]).length,
      1,
    );
    assert.equal(resolvedIn('lock', '{"resolved": "x"}').length, 1);
    const word = ['TO', 'DO'].join('');
    assert.equal(unfinishedIn('a.ts', ['fine', `// ${word} later`]).length, 1);
  });
  test('a stage that crashes, is late or runs nothing is a failure with its name', () => {
    assert.equal(summarize('unit', [], 1, true).failures[0].name, 'unit: exit code 1');
    assert.equal(summarize('unit', [], 0, true).failures[0].name, 'unit: no test ran');
    const late = summarize('e2e', [{ started: 'opens', file: 'a' }], 'timeout', true).failures[0];
    assert.deepEqual(late, { name: 'e2e: time limit', why: 'unfinished: opens' });
    const lines = [
      { ended: 'a', passed: true },
      { ended: 'b', failed: 'no' },
      { ended: 'c', skipped: true },
    ];
    const { passed, skipped, failures } = summarize('node', lines, 1, true);
    assert.deepEqual([passed, skipped, failures.length], [1, 1, 1]);
  });
});
