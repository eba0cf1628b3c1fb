import type { OperatorProfile } from '../model/profile.js';
import { inLanguage, type Text } from '../model/text.js';

/** A profile's text as one line of a receipt: 1 to 500 characters, no control characters, no half of a surrogate pair. */
export const lineOf = (profile: OperatorProfile, text: Text | undefined, lang: string): string =>
  inLanguage(text, lang, profile.languages)
    .replace(/[\0-\x1f\x7f]+/g, ' ')
    .slice(0, 500)
    .replace(/[\ud800-\udbff]$/, '') || '—';
