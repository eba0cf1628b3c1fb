import type { ConsoleLanguage } from '../messages/console/console-texts.js';

const LANGUAGES: readonly ConsoleLanguage[] = ['kk', 'ru', 'en'];
const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const read = (name: string): string | undefined => {
  try {
    return sessionStorage.getItem(`pdp-console-${name}`) ?? undefined;
  } catch {
    return undefined; // Storage is off: then it lives in memory, until a reload.
  }
};
const write = (name: string, value: string | undefined): void => {
  try {
    if (value === undefined) sessionStorage.removeItem(`pdp-console-${name}`);
    else sessionStorage.setItem(`pdp-console-${name}`, value);
  } catch {
    // As above.
  }
};

/** What the tab remembers: the token until it is closed or signed out, language and scheme. No other tab sees it. */
export const session = {
  get token(): string | undefined {
    return read('token');
  },
  set token(token: string | undefined) {
    write('token', token);
  },
  get lang(): ConsoleLanguage {
    const asked = [read('lang'), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
    return (
      LANGUAGES.find((tag) => tag === asked.find((one) => LANGUAGES.some((known) => known === one))) ?? 'kk'
    );
  },
  set lang(lang: ConsoleLanguage) {
    write('lang', lang);
  },
  get scheme(): Scheme {
    return SCHEMES.find((scheme) => scheme === read('scheme')) ?? 'auto';
  },
  set scheme(scheme: Scheme) {
    write('scheme', scheme);
  },
};
