import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { ConsentHandle } from '../model/handle.js';

/** The browser's own table takes long to open; it is left for the languages that fewer read. */
const SHORT: Readonly<Record<string, string>> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };
const shortName = (tag: string): string =>
  SHORT[tag] ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!.slice(0, 3);

/** One short text button per language of the profile, in its order: `Қаз`, `Рус`, `Eng`, from the language's own name. */
export const languageSwitch = (handle: ConsentHandle, current: string): readonly TemplateResult[] =>
  handle.profile.languages.map(
    (tag, _, { length }) =>
      html`<button
        type="button"
        ?hidden=${length < 2}
        lang=${tag}
        value=${tag}
        data-pdp-action="language"
        aria-current=${tag === current || nothing}
        @click=${() => (handle.lang = tag)}
      >
        ${shortName(tag)}
      </button>`,
  );
