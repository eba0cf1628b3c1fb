import { type TemplateResult, html } from 'lit/html.js';

/** The standing cross, a letter that every font has: a drawing would open the browser's sheet for drawings. Its name says what closing does. */
export const closeButton = (label: string, onClick: () => void): TemplateResult =>
  html`<button
    type="button"
    part="close-button"
    data-pdp-action="close"
    aria-label=${label}
    @click=${onClick}
  >
    ×
  </button>`;
