import { FURTHER } from './further.js';
import { type Files, loadTexts } from './load-texts.js';
import type { Messages } from './messages.js';

/** Older and wider names of languages, and scripts that are computed. What is not here is looked up without region. */
const ALIASES: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  in: 'id',
  iw: 'he',
  mo: 'ro',
  bs: 'hr',
  cnr: 'sr-Latn',
  sh: 'sr-Latn',
  prs: 'fa',
};

/** The tag of the texts we have for a BCP 47 tag: `zh-TW` → `zh`, `kk-Latn-KZ` → `kk-Latn`; undefined if there are none. */
export const knownTag = (tag: string, own: Files<unknown>): string | undefined => {
  const [, language = '', latin] = /^([a-z]+)(?:-[a-z]{3}\b)*(-latn\b)?/.exec(tag.toLowerCase()) ?? [];
  const found = ALIASES[language] ?? language;
  if (latin && /^(kk|sr)$/.test(found)) return `${found}-Latn`;
  return own[found] || FURTHER[found.split('-')[0]!] ? found : undefined;
};

/** Texts for the first tag that we have any for; for none of them, English. */
export const loadFurther = (
  tags: readonly (string | undefined)[],
  own: Files<Messages>,
): Promise<{ default: Messages }> => {
  const [found = 'en'] = tags.flatMap((tag = '') => knownTag(tag, own) ?? []);
  return loadTexts(found, own, () => Promise.resolve({ FURTHER }));
};
