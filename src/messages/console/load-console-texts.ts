import type { ConsoleLanguage, ConsoleTexts } from './console-texts.js';

const FILES: Readonly<Record<ConsoleLanguage, () => Promise<{ default: ConsoleTexts }>>> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** Sentences of the console in a language. */
export const loadConsoleTexts = async (lang: ConsoleLanguage): Promise<ConsoleTexts> =>
  (await FILES[lang]()).default;
