import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** What people can read of a language: string literals of its texts, without the names of members. */
const saidIn = (lang: string): string =>
  globSync(`src/messages/**/${lang}*.ts`, { cwd: ROOT })
    .flatMap((file) =>
      [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g)].map(
        ([said]) => said,
      ),
    )
    .join('\n')
    .toLowerCase();

const rows = readFileSync(`${ROOT}docs/glossary.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Idea|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const said = Object.fromEntries(LANGUAGES.map((lang) => [lang, saidIn(lang)]));

const isUsed = (lang: string, cell: string): boolean => {
  const word = (/\(([^)]+)\)/.exec(cell)?.[1] ?? cell).toLowerCase();
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(said[lang]!);
};

suite('the glossary', () => {
  test('names each idea once, in Kazakh, Russian and English, and says what is meant', () => {
    assert.ok(rows.length >= 20);
    for (const [, ...cells] of rows) assert.equal(cells.filter(Boolean).length, 5, cells[0]);
    assert.equal(new Set(rows.map(([, idea]) => idea)).size, rows.length);
  });

  test('holds only words that the texts use', () => {
    for (const [, idea, ...cells] of rows)
      for (const [i, lang] of LANGUAGES.entries())
        assert.ok(isUsed(lang, cells[i]!), `${idea} ${lang}: ${cells[i]}`);
  });

  test('would not let a word pass that no text uses', () => {
    assert.ok(!isUsed('ru', 'деперсонализация'));
    assert.ok(!isUsed('en', 'data princip'));
  });
});
