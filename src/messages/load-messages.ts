import type { Files } from './load-texts.js';
import type { Messages } from './messages.js';

const FILES: Files<Messages> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/**
 * The banner's texts for any BCP 47 tag, else for `otherwise`, else in English; `lang` of what comes is the language that
 * was found. Rejects if they can't be had.
 */
export const loadMessages = (lang: string, otherwise?: string): Promise<{ default: Messages }> =>
  FILES[lang]?.() ??
  import('./further-messages.js').then((chunk) => chunk.loadFurther([lang, otherwise], FILES));
