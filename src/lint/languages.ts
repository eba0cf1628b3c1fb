import type { Text } from '../model/text.js';

/** The three words of a sentence of ours, in the order in which languages are listed. */
export const say = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A name that the platform knows in every language: of a language, or of a country. */
const platformName = (type: 'language' | 'region', code: string): Text =>
  Object.fromEntries(
    ['kk', 'ru', 'en'].map((lang) => {
      try {
        return [lang, new Intl.DisplayNames(lang, { type }).of(code) ?? code];
      } catch {
        return [lang, code];
      }
    }),
  );

export const languageName = (tag: string): Text => {
  const name = platformName('language', tag);
  // Kazakh sentences say "in the … language" themselves.
  return { ...name, kk: name['kk']!.replace(/ тілі$/, '') };
};
export const countryName = (code: string): Text => platformName('region', code);
