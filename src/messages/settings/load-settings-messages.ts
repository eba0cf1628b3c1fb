import type { SettingsMessages } from './settings-messages.js';

const FILES: Readonly<Record<string, () => Promise<{ default: SettingsMessages }>>> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** Texts of the settings, by the same order as the banner's. Rejects if they can't be had. */
export const loadSettingsMessages = async (lang: string): Promise<SettingsMessages> =>
  (await (FILES[lang] ?? FILES[lang.split('-')[0]!] ?? FILES['kk']!)()).default;
