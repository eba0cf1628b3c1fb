import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { ConsentHandle } from '../model/handle.js';

/** The page's own language, offered beside those of the profile; with a single one of them, that one too. */
export const guestButtons = (handle: ConsentHandle, current: string): readonly TemplateResult[] => {
  const { guest, profile } = handle;
  if (!guest) return [];
  const [first, second] = profile.languages;
  const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!;
  const offered = second ? [guest] : [{ lang: first!, name: nameOf(first!) }, guest];
  return offered.map(
    ({ lang, name }) =>
      html`<button
        type="button"
        lang=${lang}
        value=${lang}
        data-pdp-action="language"
        aria-current=${lang === current || nothing}
        @click=${() => (handle.lang = lang)}
      >
        ${name}
      </button>`,
  );
};
