import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { textParity } from '../../build/console/text-parity.js';

const LANGUAGES = ['kk', 'ru', 'en'];
/** `ru: numbers`: every fault in two words. */
const faults = (text: Record<string, string>): string[] =>
  Object.entries(textParity(text, LANGUAGES)).flatMap(([lang, list]) =>
    list.map(({ kind }) => `${lang}: ${kind}`),
  );

const GOOD = {
  kk: 'Деректер Ресейге 12 ай бойы беріледі, толығырақ https://example.kz/kk сайтында.',
  ru: 'Данные передаются в Россию 12 месяцев, подробнее на https://example.kz/kk.',
  en: 'Data go to Russia for 12 months, more at https://example.kz/kk.',
};

suite('texts in three languages are compared', () => {
  test('texts that agree have no fault, and neither has a text that is in no language', () => {
    assert.deepEqual(faults(GOOD), []);
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({ kk: ' ', ru: '' }), []);
  });

  test('a missing language is told, one made of spaces too', () => {
    assert.deepEqual(faults({ ...GOOD, kk: '' }), ['kk: missing']);
    assert.deepEqual(faults({ ...GOOD, en: '   ' }), ['en: missing']);
    assert.deepEqual(faults({ ru: 'Да' }), ['kk: missing', 'en: missing']);
  });

  test('the language that differs from the two others is named, with what it says and what they say', () => {
    const { ru } = textParity({ ...GOOD, ru: GOOD.ru.replace('12', '6') }, LANGUAGES);
    assert.deepEqual(ru, [{ kind: 'numbers', here: '6', there: '12' }]);
    assert.deepEqual(faults({ ...GOOD, ru: GOOD.ru.replace('12', '6') }), ['ru: numbers']);
    assert.deepEqual(faults({ ...GOOD, en: GOOD.en.replace('example', 'exanple') }), ['en: links']);
    assert.deepEqual(faults({ ...GOOD, kk: `${GOOD.kk} {name}` }), ['kk: marks']);
  });

  test('a decimal comma is a decimal point, and the order of numbers does not count', () => {
    assert.deepEqual(faults({ kk: '5,5 және 7 күн', ru: '7 дней и 5.5', en: '5.5 and 7 days' }), []);
  });

  test('a text less than half or more than twice as long as usual is told; short words are not measured', () => {
    assert.deepEqual(faults({ ...GOOD, en: 'Data go to Russia, 12, https://example.kz/kk' }), []);
    const long =
      'Мы считаем, какие страницы открывают посетители портала и сколько времени они на них проводят.';
    assert.deepEqual(faults({ kk: long, ru: long, en: 'We count visits.' }), ['en: short']);
    assert.deepEqual(faults({ kk: long, ru: long, en: long.repeat(3) }), ['en: long']);
    assert.deepEqual(faults({ kk: 'Қабылдау', ru: 'Да', en: 'OK' }), []);
  });
});
