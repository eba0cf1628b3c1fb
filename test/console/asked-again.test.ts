import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languageName } from '../../build/console/language-name.js';
import { editor as en } from '../../build/messages/console/en-editor.js';
import { editor as kk } from '../../build/messages/console/kk-editor.js';
import { editor as ru } from '../../build/messages/console/ru-editor.js';

suite('the words of the console', () => {
  test('who is asked again and why is one sentence', () => {
    for (const { publish } of [kk, ru, en])
      assert.match(publish.askedAgain('X', ' (why)'), /[^.] \(why\)\.$/);
  });
  test('a text says its language by name', () => {
    assert.deepEqual(['ru', 'en'].map(languageName), ['русский (ru)', 'English (en)']);
  });
});
