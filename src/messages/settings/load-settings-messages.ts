import type { Files } from '../load-texts.js';
import type { SettingsMessages } from './settings-messages.js';

const FILES: Files<SettingsMessages> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** Texts of the settings in `lang`; a language that has none gets English. Rejects if they can't be had. */
export const loadSettingsMessages = async (lang: string): Promise<SettingsMessages> =>
  (
    await (FILES[lang]?.() ??
      import('../load-texts.js').then((chunk) => chunk.loadTexts(lang, FILES, () => import('./further.js'))))
  ).default;
