/** Files of one part's texts, by language. */
export type Files<T> = Readonly<Record<string, () => Promise<{ default: T }>>>;

/**
 * Texts of one part in `lang`, a tag as `handle.lang` has it, when it is not simply one of `own`. The list of the further
 * languages is a chunk that only their readers fetch. A language that has none gets English.
 */
export const loadTexts = async <T extends object>(
  lang: string,
  own: Files<T>,
  further: () => Promise<{ FURTHER: Files<T> }>,
): Promise<{ default: T }> => {
  const tag = lang.split('-')[0]!;
  const loaded = await (own[tag] ?? (await further()).FURTHER[tag] ?? own['en']!)();
  return /-latn/i.test(lang)
    ? { default: (await import('./latin-script.js')).inLatinScript(loaded.default, tag) }
    : loaded;
};
