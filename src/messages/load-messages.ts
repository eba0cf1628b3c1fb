import type { Messages } from './messages.js';

const FILES: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** File of a language, else of the language without its region, else Kazakh. Rejects if it can't be had. */
export const loadMessages = (lang: string): Promise<{ default: Messages }> =>
  (FILES[lang] ?? FILES[lang.split('-')[0]!] ?? FILES['kk']!)();
