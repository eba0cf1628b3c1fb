import { type TemplateResult, html } from 'lit/html.js';

/** The standing cross. Its name says what closing does. */
export const closeButton = (label: string, onClick: () => void): TemplateResult =>
  html`<button
    type="button"
    part="close-button"
    data-pdp-action="close"
    aria-label=${label}
    @click=${onClick}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m4 4 12 12M16 4 4 16" /></svg>
  </button>`;
