/** One sentence in several languages: BCP 47 tag → plain text. Texts reach a page as text only, never as markup. */
export type Text = Readonly<Record<string, string>>;

/**
 * The text in `lang`, else in the language without its region, else in the first of `order` that exists.
 * Never throws; an empty string means that the text exists in no language.
 */
export const inLanguage = (
  text: Text | undefined,
  lang: string,
  order: readonly string[] = ['kk', 'ru', 'en'],
): string => {
  if (!text) return '';
  for (const tag of [lang, lang.split('-')[0]!, ...order, ...Object.keys(text)])
    if (Object.hasOwn(text, tag) && text[tag]) return text[tag];
  return '';
};
