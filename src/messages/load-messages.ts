import type { Messages } from './messages.js';
import type { SettingsMessages } from './settings/settings-messages.js';

const BANNER: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};
const SETTINGS: Readonly<Record<string, () => Promise<{ default: SettingsMessages }>>> = {
  kk: () => import('./settings/kk.js'),
  ru: () => import('./settings/ru.js'),
  en: () => import('./settings/en.js'),
};

const load = async <T>(from: Readonly<Record<string, () => Promise<{ default: T }>>>, lang: string): Promise<T> =>
  (await (from[lang] ?? from[lang.split('-')[0]!] ?? from['kk']!)()).default;

/** Texts of the banner in `lang`, else in the language without its region, else in Kazakh. Rejects if the file can't be had. */
export const loadMessages = (lang: string): Promise<Messages> => load(BANNER, lang);

/** Texts of banner and settings, by the same order. */
export const loadSettingsMessages = (lang: string): Promise<SettingsMessages> => load(SETTINGS, lang);
