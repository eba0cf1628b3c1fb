import type { Purpose } from '../model/profile.js';
import type { Text } from '../model/text.js';
import type { KnownService } from './service-use.js';

const namesOf = (name: string | Text): string[] =>
  [...new Set(typeof name === 'string' ? [name] : Object.values(name))].filter((one) => one.length > 2);

/** Letters without accents of spacing and case, so that “Яндекс.Метрика” is found as “Яндекс Метрика”. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s.\u00a0-]+/g, ' ');
/** Endings vary in Russian and Kazakh: a name counts from its stem. */
const stem = (name: string): string => {
  const words = plain(name);
  return /[а-яәғқңөұүһі]$/.test(words) && words.length > 6 ? words.slice(0, -1) : words;
};

/** Languages in which the texts of a purpose name a service that does not work for it. */
export const stillNames = (purpose: Purpose, { service }: KnownService): string[] => {
  const stems = namesOf(service.name).map(stem);
  const texts: Text[] = [purpose.title ?? {}, purpose.text ?? {}, purpose.statement ?? {}];
  return [...new Set(texts.flatMap((text) => Object.keys(text)))].filter((lang) =>
    texts.some((text) => stems.some((name) => plain(text[lang] ?? '').includes(name))),
  );
};
