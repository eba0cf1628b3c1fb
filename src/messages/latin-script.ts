/**
 * Latin letters of languages whose texts are written in Cyrillic. Kazakh: the alphabet of 2021, in which `и` and `й`
 * are one letter, and letters of borrowed words are spelt out. Serbian: gajica.
 */
const LETTERS: Readonly<Record<string, string>> = {
  kk: 'аa әä бb вv гg ғğ дd еe ёio жj зz иi йi кk қq лl мm нn ңñ оo өö пp рr сs тt уu ұū үü фf хh һh цts чtş шş щş ъ ыy іı ь эe юiu яia',
  sr: 'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš',
};
const CYRILLIC = /[\u0400-\u04ff]/;

/** A letter written with several signs has its first one raised. */
const capital = (latin: string, tag: string): string =>
  latin && latin[0]!.toLocaleUpperCase(tag === 'kk' ? 'tr' : 'sr') + latin.slice(1);

const writer = (tag: string): ((text: string) => string) => {
  const letters = new Map<string, string>();
  for (const [letter, ...latin] of LETTERS[tag]!.split(' ')) {
    letters.set(letter!, latin.join(''));
    letters.set(letter!.toUpperCase(), capital(latin.join(''), tag));
  }
  return (text) => [...text].map((letter) => letters.get(letter) ?? letter).join('');
};

/** Words that a sentence was given, the operator's name say: they stay in the letters they came in. */
const givenWords = (given: readonly unknown[]): string[] =>
  given.flatMap((value) =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? givenWords(Object.values(value))
        : [],
  );

/** The same texts in Latin letters; `tag` is the language they are written in, `kk` or `sr`. */
export const inLatinScript = <T>(texts: T, tag: string): T => {
  const write = writer(tag);
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return write(value);
    if (typeof value === 'function')
      return (...given: unknown[]) => {
        const kept = givenWords(given).filter((word) => CYRILLIC.test(word));
        const keep = (part: unknown): unknown => {
          if (typeof part !== 'string') return Array.isArray(part) ? part.map(keep) : part;
          const [word] = kept.filter((one) => part.includes(one)).sort((a, b) => b.length - a.length);
          return word === undefined ? write(part) : part.split(word).map(keep).join(word);
        };
        return keep((value as (...given: unknown[]) => unknown)(...given));
      };
    if (!value || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(convert);
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, key === 'lang' ? `${tag}-Latn` : convert(member)]),
    );
  };
  return convert(texts) as T;
};
