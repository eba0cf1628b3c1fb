import type { NoticesTexts } from './notices-texts.js';

/** Sentences of notices in `lang`; a language that has none gets English. */
export const loadNoticesTexts = async (lang: string): Promise<NoticesTexts> =>
  (
    await (/^kk\b/.test(lang)
      ? import('./kk.js')
      : /^ru\b/.test(lang)
        ? import('./ru.js')
        : import('./en.js'))
  ).default;
