import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { citeText } from '../../build/console/cite-text.js';
import { RULES } from '../../build/lint.js';
import { loadConsoleTexts } from '../../build/messages/console/load-console-texts.js';

const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** Every sentence with its path; functions are called with marks. */
const sentences = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'function')
      return [[path + key, String((value as (...given: string[]) => string)('5', '7'))]];
    return typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : [[path + key, String(value)]];
  });
/** Sentences that have a letter of the wrong script, or none of the right one. */
const foreign = (lang: (typeof LANGUAGES)[number], list: readonly [string, string][]): string[] =>
  list
    .filter(([key]) => key !== 'lang')
    .filter(([, said]) =>
      lang === 'en' ? /[а-яё]/i.test(said) : !/[а-яёәғқңөұүһі]/i.test(said.replace(/«»/g, '')),
    )
    .filter(([key]) => !['editor.groups.purpose'].includes(key))
    .map(([key]) => `${lang} ${key}`);

suite('the console speaks three languages', () => {
  test('with the same sentences, none empty, none in another script', async () => {
    const all = await Promise.all(LANGUAGES.map(loadConsoleTexts));
    const keys = all.map((texts) =>
      sentences(texts)
        .map(([key]) => key)
        .sort(),
    );
    assert.deepEqual(keys[1], keys[0]);
    assert.deepEqual(keys[2], keys[0]);
    for (const texts of all) {
      assert.deepEqual(
        sentences(texts).filter(([, said]) => said.trim() === ''),
        [],
      );
      assert.deepEqual(foreign(texts.lang, sentences(texts)), []);
    }
    assert.deepEqual(foreign('en', [['x', 'Save и close']]), ['en x'], 'twin');
  });

  test('and cites every act of Kazakhstan in Kazakh and in Russian', () => {
    const cites = new Set(
      RULES.flatMap(({ sources }) => sources.filter(({ from }) => from === 'kz').map(({ cite }) => cite)),
    );
    assert.ok(cites.size > 20);
    for (const cite of cites)
      for (const lang of ['kk', 'ru'] as const)
        assert.match(citeText(cite, lang), /\p{Script=Cyrillic}{3}/u, `${lang} ${cite}`);
    assert.equal(citeText('Law 94-V, Article 8(4)(3)', 'ru'), 'Закон 94-V, статья 8(4)(3)');
    assert.equal(citeText('policy of esaulet, 6.2', 'kk'), 'esaulet саясаты, 6.2-тармақ');
    assert.equal(citeText('Law 94-V, Article 7', 'en'), 'Law 94-V, Article 7');
  });
});
