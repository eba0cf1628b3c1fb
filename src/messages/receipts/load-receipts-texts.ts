import type { ReceiptsTexts } from './receipts-texts.js';

/** Sentences of list and verifier in `lang`; a language that has none gets English. */
export const loadReceiptsTexts = async (lang: string): Promise<ReceiptsTexts> =>
  (
    await (/^kk\b/.test(lang)
      ? import('./kk.js')
      : /^ru\b/.test(lang)
        ? import('./ru.js')
        : import('./en.js'))
  ).default;
