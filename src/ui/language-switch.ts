import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentHandle } from '../model/handle.js';

/** Native name of a language: `English`, `қазақ тілі`. */
const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!;

/** One short text button per language of the profile, in its order. Its accessible name is the language's own, in full. */
export const languageSwitch = (handle: ConsentHandle, current: string): readonly TemplateResult[] =>
  handle.profile.languages.map(
    (tag, _, { length }) =>
      html`<button
        type="button"
        ?hidden=${length < 2}
        lang=${tag}
        value=${tag}
        data-pdp-action="language"
        aria-label=${nameOf(tag)}
        aria-current=${tag === current || nothing}
        @click=${() => (handle.lang = tag)}
      >
        ${nameOf(tag).slice(0, 3)}
      </button>`,
  );
