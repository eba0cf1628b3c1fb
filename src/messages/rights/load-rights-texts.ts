import type { RightsTexts } from './rights-texts.js';

/** The panel's sentences in `lang`; a language that has none gets English. */
export const loadRightsTexts = async (lang: string): Promise<RightsTexts> =>
  (
    await (/^kk\b/.test(lang)
      ? import('./kk.js')
      : /^ru\b/.test(lang)
        ? import('./ru.js')
        : import('./en.js'))
  ).default;
