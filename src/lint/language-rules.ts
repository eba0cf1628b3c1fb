import { languageName, say } from './languages.js';
import { textsOf } from './texts-of.js';
import type { DraftProfile } from './reading.js';
import type { Rule } from './rule.js';
import { kz } from './source.js';

/** Languages that the law wants; others are the operator's choice. */
const WANTED = ['kk', 'ru'];

const has = (text: Readonly<Record<string, string>>, lang: string): boolean =>
  Object.entries(text).some(([tag, said]) => (tag === lang || tag.startsWith(`${lang}-`)) && said.trim());

const all = (
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => string = ([whole]) => whole,
): string => [...new Set([...text.matchAll(pattern)].map(read))].sort().join(' ');

/** What must be alike in every language: placeholders, items of a list, dates. Years stand for dates in words. */
const skeleton = (text: string): string =>
  [
    all(text, /\{[^{}\s]*\}/g),
    [...text.matchAll(/^\s*(?:[-–—•*]|\d+[.)])\s/gm)].length,
    all(
      text,
      /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b/g,
      ([, d, m, y, y2, m2, d2]) =>
        [y ?? y2, (m ?? m2)!.padStart(2, '0'), (d ?? d2)!.padStart(2, '0')].join('-'),
    ),
    all(text, /\b(?:19|20)\d{2}\b/g),
  ].join('|');

/** A text that is not there is told alike, whichever language it lacks. */
const MISSING = {
  message: say(
    '{lang} тіліндегі мәтінді қосыңыз.',
    'Добавьте текст на языке: {lang}.',
    'Add the text in {lang}.',
  ),
  mend: say(
    'Мәтінді аударып, тілдің кодымен қосыңыз.',
    'Переведите текст и добавьте под кодом языка.',
    'Translate the text and add it under the code of the language.',
  ),
};

const declared = ({ languages }: DraftProfile): readonly string[] => languages ?? [];

/** The languages say the same. */
export const languageRules: readonly Rule[] = [
  {
    id: 'L-LANG-01',
    severity: 'warn',
    sources: [kz('law on languages, Article 21', 'B'), kz('law on consumers, Article 25', 'B')],
    reads: 'profile',
    looksAt: 'Every text is there in Kazakh and in Russian; for a state body this is an error.',
    ...MISSING,
    *check({ profile }) {
      const severity = profile.operator?.sector === 'public' ? ({ severity: 'error' } as const) : {};
      const languages = declared(profile);
      for (const lang of WANTED) {
        const values = { lang: languageName(lang) };
        if (languages.length && !languages.some((tag) => tag === lang || tag.startsWith(`${lang}-`)))
          yield { at: '/languages', values, ...severity };
        else
          for (const [at, text] of textsOf(profile)) if (!has(text, lang)) yield { at, values, ...severity };
      }
    },
  },
  {
    id: 'L-LANG-02',
    severity: 'warn',
    sources: [kz('law on languages, Article 21', 'B')],
    reads: 'profile',
    looksAt:
      'A text is there in every language of the profile, with the same placeholders, list items and dates.',
    message: say(
      '{lang} тіліндегі мәтін басқаларынан өзгеше.',
      'Текст ({lang}) отличается от других.',
      'The {lang} text differs from the others.',
    ),
    mend: say(
      'Мәтіндерді салыстырып, бірдей етіңіз.',
      'Сравните тексты и приведите к одному содержанию.',
      'Compare the texts and let them say the same.',
    ),
    *check({ profile }) {
      for (const [at, text] of textsOf(profile)) {
        const order = [...declared(profile), ...Object.keys(text)];
        const first = order.find((lang) => text[lang]?.trim());
        for (const lang of new Set(order)) {
          const isMissing = !has(text, lang);
          if (isMissing && WANTED.includes(lang)) continue;
          if (isMissing || (text[lang] && first && skeleton(text[lang]) !== skeleton(text[first]!)))
            yield { at, values: { lang: languageName(lang) }, ...(isMissing && MISSING) };
        }
      }
    },
  },
];
