import { type TemplateResult, html } from 'lit/html.js';
import type { ConsentHandle } from '../model/handle.js';
import type { OperatorProfile } from '../model/profile.js';
import type { Text } from '../model/text.js';

/** Own names of languages that Chromium has none for, or that it can't tell by script. */
const NAMES: Readonly<Record<string, string>> = {
  ky: 'кыргызча',
  tg: 'тоҷикӣ',
  be: 'беларуская',
  ka: 'ქართული',
  hy: 'հայերեն',
  'kk-Latn': 'qazaqşa',
  'sr-Latn': 'srpski',
};

const isText = (value: object, languages: readonly string[]): value is Text =>
  languages.some((tag) => typeof (value as Text)[tag] === 'string') &&
  Object.values(value).every((line) => typeof line === 'string');

/** The profile's texts that do not exist in `lang`: what is shown instead, and the language that is in. */
const textsElsewhere = (profile: OperatorProfile, lang: string): Map<string, string> => {
  const found = new Map<string, string>();
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if (!isText(value, profile.languages)) return Object.values(value).forEach(look);
    if (value[lang]) return;
    // Parts draw by one of two orders: the profile's languages, or as the text is written.
    for (const tag of [
      Object.keys(value)[0]!,
      ...[lang.split('-')[0]!, ...profile.languages].filter((one) => value[one]).slice(0, 1),
    ])
      found.set(value[tag]!, tag);
  };
  look(profile);
  return found;
};

/** The banner is drawn before anything else and knows nothing of guests: its marks are put on whole elements. */
const markBanner = (handle: ConsentHandle, lang: string, elsewhere: ReadonlyMap<string, string>): void => {
  const root = handle.host.shadowRoot!;
  const seen = new WeakSet<ShadowRoot>();
  const mark = (): void => {
    const banner = root.querySelector('pdp-consent-banner')?.shadowRoot;
    if (!banner) return;
    for (const element of banner.querySelectorAll<HTMLElement>('p, b, a')) {
      const text = element.textContent.trim();
      const own = [...elsewhere.keys()].find(
        (one) => text === one || (element.localName === 'a' && text.startsWith(one)),
      );
      element.lang = own !== undefined && handle.lang === lang ? elsewhere.get(own)! : '';
      if (!element.lang) element.removeAttribute('lang');
      // A sentence of ours may begin with the operator's name and still runs the other way.
      if (own === text) element.dir = 'auto';
      else element.removeAttribute('dir');
    }
    if (seen.has(banner)) return;
    seen.add(banner);
    new MutationObserver(mark).observe(banner, { childList: true, characterData: true, subtree: true });
  };
  new MutationObserver(mark).observe(root, { childList: true });
  mark();
};

/**
 * For an interface in a language that the profile's texts are not in: `mark` finds the operator's own words in a
 * sentence and gives them the language they are in and their own direction (WCAG 2.2, 3.1.2). The text stays the same.
 */
export const takeGuest = (handle: ConsentHandle): void => {
  const { profile, lang } = handle;
  const elsewhere = textsElsewhere(profile, lang);
  // The longest first, and whole words only: a label may stand in a title, or look like a part of a word.
  const words = [...elsewhere.keys()]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const letter = '[\\p{Script=Cyrillic}\\p{Script=Latin}\\p{N}]';
  const own = new RegExp(`(?<!${letter})(${words.join('|')})(?!${letter})`, 'u');
  handle.guest = {
    lang,
    name: NAMES[lang] ?? new Intl.DisplayNames([lang], { type: 'language' }).of(lang)!,
    mark: (sentence = '') =>
      handle.lang === lang && words.length
        ? sentence
            .split(own)
            .map((part, n): string | TemplateResult =>
              n % 2 ? html`<bdi lang=${elsewhere.get(part)!}>${part}</bdi>` : part,
            )
        : sentence,
  };
  markBanner(handle, lang, elsewhere);
};
