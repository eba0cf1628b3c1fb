import type { Files } from '../load-texts.js';
import type { RightsTexts } from './rights-texts.js';

const FILES: Files<RightsTexts> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** The panel's sentences in `lang`; a language that has none gets English. Rejects if they can't be had. */
export const loadRightsTexts = async (lang: string): Promise<RightsTexts> =>
  (
    await (FILES[lang]?.() ??
      import('../load-texts.js').then((chunk) => chunk.loadTexts(lang, FILES, () => import('./further.js'))))
  ).default;
