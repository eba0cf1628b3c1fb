import type { Files } from '../load-texts.js';
import type { NoticesTexts } from './notices-texts.js';

const FILES: Files<NoticesTexts> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** Sentences of notices in `lang`; a language that has none gets English. Rejects if they can't be had. */
export const loadNoticesTexts = async (lang: string): Promise<NoticesTexts> =>
  (
    await (FILES[lang]?.() ??
      import('../load-texts.js').then((chunk) => chunk.loadTexts(lang, FILES, () => import('./further.js'))))
  ).default;
