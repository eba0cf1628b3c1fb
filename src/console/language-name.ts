/** A language by its own name with its code, for people who do not read codes; the code alone where nobody names it. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag, 'ru'], { type: 'language' }).of(tag) ?? tag;
  return name === tag ? tag : `${name} (${tag})`;
}
