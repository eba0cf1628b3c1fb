import { type TemplateResult, html } from 'lit/html.js';
import type { ConsentHandle } from '../model/handle.js';
import type { OperatorProfile } from '../model/profile.js';
import type { Text } from '../model/text.js';
import { fallBackTo } from './words.js';

/** Own names of languages that Chromium has none for, or that it can't tell by script. */
const NAMES: Readonly<Record<string, string>> = {
  ky: 'кыргызча',
  tg: 'тоҷикӣ',
  be: 'беларуская',
  ka: 'ქართული',
  hy: 'հայերեն',
  'kk-Latn': 'qazaqşa',
  'sr-Latn': 'srpski',
};

const isText = (value: object, languages: readonly string[]): value is Text =>
  languages.some((tag) => typeof (value as Text)[tag] === 'string') &&
  Object.values(value).every((line) => typeof line === 'string');

/** The profile's texts that do not exist in `lang`: what is shown instead, and the language that is in. */
const textsElsewhere = (profile: OperatorProfile, lang: string, standard: string): Map<string, string> => {
  const found = new Map<string, string>();
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if (!isText(value, profile.languages)) return Object.values(value).forEach(look);
    if (value[lang]) return;
    const tag = [standard, ...Object.keys(value)].find((one) => value[one])!;
    found.set(value[tag]!, tag);
  };
  look(profile);
  return found;
};

/**
 * For an interface in a language that the profile's texts are not in: `mark` finds the operator's own words in a
 * sentence and gives them the language they are in and their own direction (WCAG 2.2, 3.1.2). The text stays the same.
 */
export const takeGuest = (handle: ConsentHandle): void => {
  const { profile, lang } = handle;
  const base = lang.split('-')[0]!;
  const standard = profile.languages.includes(base) ? base : profile.languages[0]!;
  fallBackTo(standard);
  const elsewhere = textsElsewhere(profile, lang, standard);
  // The longest first, and whole words only: a label may stand in a title, or look like a part of a word.
  const words = [...elsewhere.keys()]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const letter = '[\\p{Script=Cyrillic}\\p{Script=Latin}\\p{N}]';
  const own = new RegExp(`(?<!${letter})(${words.join('|')})(?!${letter})`, 'u');
  handle.guest = {
    lang,
    name: NAMES[lang] ?? new Intl.DisplayNames([lang], { type: 'language' }).of(lang)!,
    mark: (sentence = '') =>
      handle.lang === lang && words.length
        ? sentence
            .split(own)
            .map((part, n): string | TemplateResult =>
              n % 2 ? html`<bdi lang=${elsewhere.get(part)!}>${part}</bdi>` : part,
            )
        : sentence,
  };
};
