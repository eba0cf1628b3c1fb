import type { Messages } from '../messages/messages.js';

/** A profile's text in the language shown, else in the first that it is written in; a plain string is the same in all. */
export const say = (text: string | Readonly<Record<string, string>> | undefined, lang: string): string =>
  typeof text === 'object' ? (text[lang] ?? Object.values(text)[0]!) : (text ?? '');

/** Name of a country from its ISO 3166 code. */
export const country = (code: string, messages: Messages): string =>
  messages.words?.countries?.[code] ??
  new Intl.DisplayNames([messages.lang, 'ru'], { type: 'region' }).of(code)!;

/** A term in words: `P12M` → 12 months. */
export const duration = (term: string, messages: Messages): string =>
  messages.until[term] ??
  [...term.matchAll(/(\d+)(.)/g)]
    .map(([, count, letter]) => {
      const own = messages.words?.units[letter!];
      const unit = { Y: 'year', M: 'month', W: 'week' }[letter!] ?? 'day';
      return own
        ? `${count} ${typeof own === 'string' ? own : own(+count!)}`
        : new Intl.NumberFormat(messages.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(+count!);
    })
    .join(' ');

/** A day (`YYYY-MM-DD`) in words. */
export const day = (date: string, { words, lang }: Messages): string =>
  words?.date?.(date) ??
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** An address that a link may have: https, or the page's own scheme, without credentials. Else empty: draw text. */
export const webAddress = (address: string | undefined): string => {
  if (!address) return '';
  try {
    const { protocol, username, password, href } = new URL(address, location.href);
    return ['https:', location.protocol].includes(protocol) && !username && !password ? href : '';
  } catch {
    return '';
  }
};
