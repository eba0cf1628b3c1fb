import type * as v from 'valibot';
import type { Text } from '../model/text.js';

/** One place where a profile does not have the shape of a profile. */
export interface ShapeFault {
  readonly at: string;
  readonly problem: Text;
}

/** A value in a sentence need not be whole to be known again. */
const LONGEST = 80;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What the schema says in words of its own instead of a pattern. */
const IN_WORDS: Readonly<Record<string, Text>> = {
  '12 digits': { kk: '12 таңбалы сан', ru: '12 цифр', en: '12 digits' },
};

/** What a valibot issue says, in the words of whoever wrote the profile. */
export const problemOf = (issue: v.BaseIssue<unknown>): Text => {
  const { type, expected } = issue;
  const received = shortened(issue.received);
  const key = JSON.stringify(issue.path?.at(-1)?.key);
  if (type === 'strict_object' && expected === 'never')
    return {
      kk: `${key} өрісі мұнда болмауы керек; жазылуын тексеріңіз.`,
      ru: `Поля ${key} здесь быть не должно; проверьте написание.`,
      en: `${key} does not belong here; check its spelling.`,
    };
  if (received === 'undefined')
    return {
      kk: `Міндетті ${key} өрісі жоқ.`,
      ru: `Нет обязательного поля ${key}.`,
      en: `${key} is missing.`,
    };
  if (type.endsWith('_length'))
    return {
      kk: `Ұзындығы ${received}, ${expected} болуы керек.`,
      ru: `Длина ${received}, а должна быть ${expected}.`,
      en: `Its length is ${received}, and must be ${expected}.`,
    };
  const wanted = IN_WORDS[issue.message];
  return {
    kk: `Көрсетілген мән ${received}, күтілетіні ${wanted?.['kk'] ?? expected}.`,
    ru: `Указано ${received}, ожидается ${wanted?.['ru'] ?? expected}.`,
    en: `${received} stands here, expected is ${wanted?.['en'] ?? expected}.`,
  };
};
