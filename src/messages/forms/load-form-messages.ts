import type { Files } from '../load-texts.js';
import type { FormMessages } from './form-messages.js';

const FILES: Files<FormMessages> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** The sentences of forms in `lang`; a language that has none gets English. Rejects if they can't be had. */
export const loadFormMessages = async (lang: string): Promise<FormMessages> =>
  (
    await (FILES[lang]?.() ??
      import('./further-form-messages.js').then((chunk) => chunk.loadFurther(lang, FILES)))
  ).default;
