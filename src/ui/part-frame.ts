import { type TemplateResult, html } from 'lit';
import { icon } from './visitor-icons.js';

export interface PartFrame {
  readonly part: 'rights' | 'receipts';
  readonly title: string;
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr' | undefined;
  readonly close: string;
  /** In a dialog of its own; else where the element stands in the page. */
  readonly modal: boolean;
  readonly onClose: () => void;
}

/** Outermost element of a part: a section in the page, or a native dialog that keeps focus and closes by Escape. */
export const partFrame = (
  { part, title, lang, dir = 'ltr', close, modal, onClose }: PartFrame,
  content: TemplateResult,
): TemplateResult =>
  modal
    ? html`<dialog
        class="frame"
        part="dialog"
        data-pdp-part=${part}
        lang=${lang}
        dir=${dir}
        aria-labelledby="title"
        @close=${onClose}
      >
        <header role="none">
          <h2 id="title" tabindex="-1">${title}</h2>
          <button
            type="button"
            class="icon"
            data-pdp-action="close"
            aria-label=${close}
            @click=${(event: Event) => (event.target as Element).closest('dialog')!.close()}
          >
            ${icon('close')}
          </button>
        </header>
        <div class="body">${content}</div>
      </dialog>`
    : html`<section
        class="frame"
        part="section"
        data-pdp-part=${part}
        lang=${lang}
        dir=${dir}
        aria-labelledby="title"
      >
        <header><h2 id="title" tabindex="-1">${title}</h2></header>
        <div class="body">${content}</div>
      </section>`;
