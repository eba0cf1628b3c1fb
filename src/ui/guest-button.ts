import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { ConsentHandle } from '../model/handle.js';

/** The page's own language, offered beside those of the profile. */
export const guestButton = (handle: ConsentHandle, current: string): TemplateResult | typeof nothing =>
  handle.guest
    ? html`<button
        type="button"
        lang=${handle.guest.lang}
        value=${handle.guest.lang}
        data-pdp-action="language"
        aria-current=${handle.guest.lang === current || nothing}
        @click=${() => (handle.lang = handle.guest!.lang)}
      >
        ${handle.guest.name}
      </button>`
    : nothing;
