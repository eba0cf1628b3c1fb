import type { OperatorProfile } from '../model/profile.js';
import { inLanguage, type Text } from '../model/text.js';

/** Makes a profile's text one line of a receipt: 1 to 500 characters, no control characters, no half of a surrogate pair. */
export const lineOf =
  ({ languages }: OperatorProfile, lang: string) =>
  (text: Text | undefined): string =>
    inLanguage(text, lang, languages)
      .replace(/[\0-\x1f\x7f]+/g, ' ')
      .slice(0, 500)
      .replace(/[\ud800-\udbff]$/, '') || '—';
