import type { Text } from '../model/text.js';

/** In what a text differs from the same text in the other languages. */
export type ParityFault =
  | { readonly kind: 'missing' | 'short' | 'long' }
  | { readonly kind: 'numbers' | 'links' | 'marks'; readonly here: string; readonly there: string };

/** Shorter than this, lengths say nothing, characters. */
const SHORT_TEXT = 24;
/** Half or twice the usual length is told. */
const LENGTH_RATIO = 2;

const sorted = (found: readonly string[]): string => [...found].sort().join(', ');

const numbers = (text: string): string =>
  sorted(
    [...text.replace(/https?:\S+|\{[^}]*\}|[\w.+-]+@[\w.-]+/g, ' ').matchAll(/\d+(?:[.,:/]\d+)*/g)].map(
      ([number]) => number.replace(/,/g, '.'),
    ),
  );
const links = (text: string): string =>
  sorted(
    [...text.matchAll(/https?:\/\/[^\s)»”"]+|[\w.+-]+@[\w-]+\.[\w.-]+/g)].map(([link]) =>
      link.replace(/[.,;]$/, ''),
    ),
  );
const marks = (text: string): string => sorted([...text.matchAll(/\{[^{}\s]*\}/g)].map(([mark]) => mark));

/** What most of the languages say; where no two agree, what the first says. */
const usual = (values: readonly string[]): string =>
  values.find((value, at) => values.indexOf(value) !== at) ?? values[0] ?? '';

const median = (lengths: readonly number[]): number => {
  const ordered = [...lengths].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2;
};

/**
 * Compares a text across languages: one that is missing, much shorter or longer, or has other numbers, links or
 * placeholders. A text that no language has is no fault. Pure.
 */
export function textParity(
  text: Text,
  languages: readonly string[],
): Readonly<Record<string, readonly ParityFault[]>> {
  const said = languages.flatMap((lang) => {
    const words = text[lang]?.trim();
    return words ? [{ lang, words }] : [];
  });
  const isComparable = said.length > 1;
  const length = median(said.map(({ words }) => words.length));
  const compared = (
    [
      ['numbers', numbers],
      ['links', links],
      ['marks', marks],
    ] as const
  ).map(([kind, read]) => ({ kind, read, there: usual(said.map(({ words }) => read(words))) }));
  return Object.fromEntries(
    languages.map((lang) => {
      const words = said.find((one) => one.lang === lang)?.words;
      if (words === undefined) return [lang, said.length > 0 ? [{ kind: 'missing' } as const] : []];
      const faults: ParityFault[] = [];
      if (isComparable && Math.max(words.length, length) >= SHORT_TEXT) {
        if (words.length * LENGTH_RATIO < length) faults.push({ kind: 'short' });
        if (words.length > length * LENGTH_RATIO) faults.push({ kind: 'long' });
      }
      for (const { kind, read, there } of compared) {
        const here = read(words);
        if (here !== there) faults.push({ kind, here, there });
      }
      return [lang, faults];
    }),
  );
}
