import type { Messages } from '../messages/messages.js';
import type { OperatorProfile } from '../model/profile.js';

/** A profile's text in the language shown, else in the profile's own order; a plain string is the same in all. */
export const say = (text: string | Readonly<Record<string, string>> | undefined, lang: string, { languages }: OperatorProfile): string =>
  typeof text === 'object' ? ([lang, ...languages, ...Object.keys(text)].map((tag) => text[tag]).find(Boolean) ?? '') : (text ?? '');

const tagOf = ({ locale, lang }: Messages): string => locale ?? lang;

/** Name of a country from its ISO 3166 code. */
export const country = (code: string, messages: Messages): string =>
  messages.words?.countries[code] ?? new Intl.DisplayNames([tagOf(messages), 'ru'], { type: 'region' }).of(code) ?? code;

/** A term in words: `P12M` → 12 months. */
export const duration = (term: string, messages: Messages, untilPurpose = messages.untilPurpose): string =>
  term === 'until-purpose'
    ? untilPurpose
    : term === 'until-withdrawal'
      ? messages.untilWithdrawal
      : [...term.matchAll(/(\d+)(.)/g)]
          .map(([, count, letter]) => {
            const own = messages.words?.units[letter!];
            const unit = { Y: 'year', M: 'month', W: 'week' }[letter!] ?? 'day';
            return own ? `${count} ${own}` : new Intl.NumberFormat(tagOf(messages), { style: 'unit', unit, unitDisplay: 'long' }).format(+count!);
          })
          .join(' ');

/** A day (`YYYY-MM-DD`) in words. */
export const day = (date: string, messages: Messages): string => {
  const [year, month, number] = date.split('-').map(Number) as [number, number, number];
  return messages.words?.date(year, month, number) ?? new Intl.DateTimeFormat(tagOf(messages), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
};

/** An address that a link may have: https, or the page's own scheme, without credentials. Else undefined: draw text. */
export const webAddress = (address: string | undefined): string | undefined => {
  try {
    const { protocol, username, password, href } = new URL(address!, location.href);
    return ['https:', location.protocol].includes(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
};
