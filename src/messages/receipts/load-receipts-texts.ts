import type { Files } from '../load-texts.js';
import type { ReceiptsTexts } from './receipts-texts.js';

const FILES: Files<ReceiptsTexts> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** Sentences of list and verifier in `lang`; a language that has none gets English. Rejects if they can't be had. */
export const loadReceiptsTexts = async (lang: string): Promise<ReceiptsTexts> =>
  (
    await (FILES[lang]?.() ??
      import('../load-texts.js').then((chunk) => chunk.loadTexts(lang, FILES, () => import('./further.js'))))
  ).default;
