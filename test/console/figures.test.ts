import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { daysBetween, labelEvery, niceTicks, percent } from '../../build/console/chart-scale.js';
import { COLOUR_TOKENS } from '../../build/console/colour-tokens.js';
import { contrast, hexColour } from '../../build/console/contrast.js';

suite('charts', () => {
  test('have whole marks from nothing to at least the highest column, at most five of them', () => {
    for (let max = 0; max < 5000; max = max < 50 ? max + 1 : Math.ceil(max * 1.13)) {
      const ticks = niceTicks(max);
      assert.equal(ticks[0], 0);
      assert.ok(ticks.at(-1)! >= max && ticks.at(-1)! > 0, `${max}: ${ticks.join()}`);
      assert.ok(ticks.length <= 5 && ticks.every(Number.isInteger), `${max}: ${ticks.join()}`);
    }
    assert.deepEqual(niceTicks(7), [0, 2, 4, 6, 8]);
  });

  test('have every day of the period, over the end of a month and of February', () => {
    assert.deepEqual(daysBetween('2028-02-28', '2028-03-01'), ['2028-02-28', '2028-02-29', '2028-03-01']);
    assert.equal(daysBetween('2026-01-01', '2026-12-31').length, 365);
    assert.deepEqual(daysBetween('2026-02-01', '2026-01-01'), []);
  });

  test('have labels that do not touch', () => {
    assert.equal(labelEvery(7, 700, 48), 1);
    assert.equal(labelEvery(90, 320, 48), 14);
    assert.equal(labelEvery(0, 0, 48), 1);
  });

  test('have shares that never hide a little, at either end, or divide by nothing', () => {
    assert.deepEqual(
      [percent(1, 3), percent(0, 5), percent(1, 1000), percent(999, 1000), percent(3, 3), percent(3, 0)],
      ['33 %', '0 %', '< 1 %', '> 99 %', '100 %', '–'],
    );
  });
});

suite('colours', () => {
  test('are compared as WCAG 2.2 says, and the defaults pass in both schemes (1.4.3, 1.4.11)', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
    for (const scheme of ['light', 'dark'] as const)
      for (const token of COLOUR_TOKENS) {
        const other = COLOUR_TOKENS.find(({ name }) => name === token.against);
        if (other)
          assert.ok(contrast(token[scheme], other[scheme]) >= token.least!, `${scheme} ${token.name}`);
      }
    assert.ok(contrast('#aaaaaa', '#ffffff') < 4.5, 'twin: pale text fails');
  });

  test('are read in the two ways of writing them, and in no other', () => {
    assert.deepEqual(['#AbC', '#aabbcc', 'red', '#12', 'rgb(0 0 0)'].map(hexColour), [
      '#aabbcc',
      '#aabbcc',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
