import { html, trusted } from './render.mjs';

export const LANGUAGES = ['kk', 'ru', 'en'];
const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Language of a request: `?lang=`, else the browser's first that we have, else Kazakh. */
export function languageOf(request) {
  const asked = new URL(request.url).searchParams.get('lang');
  if (LANGUAGES.includes(asked)) return asked;
  const accepted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return accepted.find((tag) => LANGUAGES.includes(tag)) ?? 'kk';
}

/** The text in this language; plain strings pass. */
export const inLanguage = (text, lang) => (typeof text === 'string' ? text : (text?.[lang] ?? ''));

/** The switch: links to the same page in each language, Kazakh first. */
export const languageLinks = (path, current) =>
  LANGUAGES.map((code) => {
    const mark = code === current && trusted('aria-current="true"');
    return html`<a href="${path}?lang=${code}" hreflang="${code}" lang="${code}" ${mark}
      >${LANGUAGE_NAMES[code]}</a
    >`;
  }).join('');
