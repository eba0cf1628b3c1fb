import { css } from './css.js';

/** A sheet along an edge; from 720 px a bar with the buttons at its end; a card where the placement says so. */
export const bannerStyles = css`
  :host {
    position: fixed;
    inset: auto env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    z-index: var(--pdp-consent-z-index, 99999);
    max-width: 1056px;
    margin: auto;
    padding: 8px;
  }
  :host([placement='top']) {
    inset: env(safe-area-inset-top) 0 auto;
  }
  :host([placement='center']) {
    inset: 0;
    max-width: 496px;
    height: fit-content;
  }
  :host([placement='inline']) {
    position: static;
  }
  section {
    display: flex;
    flex-direction: column;
    max-height: 70vh;
    max-height: 70dvh;
    padding: 4px 16px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 24px #0003;
    overflow-wrap: anywhere;
  }
  .text {
    min-height: 0;
    padding-bottom: 8px;
    overflow-y: auto;
    mask: linear-gradient(#000 calc(100% - 16px), #0000);
  }
  .text > * {
    max-width: 68ch;
    margin-bottom: 8px;
  }
  .lead ~ * {
    color: var(--_text-2);
    font-size: 0.875em;
    line-height: 1.43;
  }
  li {
    margin-top: 4px;
  }
  b {
    color: var(--_text);
    font-weight: 600;
  }
  @media (min-width: 720px) {
    :host([placement^='bottom-']) {
      inset-inline: 8px auto;
      width: 436px;
    }
    :host([placement='bottom-end']) {
      inset-inline: auto 8px;
    }
    .bar {
      display: grid;
      grid-template: auto 1fr / 1fr min(22em, 45%);
      column-gap: 32px;
      padding: 8px 24px;
    }
    .bar .text {
      grid-row: 1 / 3;
      padding-top: 10px;
    }
    .bar .tools {
      grid-area: 1 / 2;
    }
    .bar .actions {
      align-self: end;
      margin-bottom: 16px;
    }
  }
  @media (max-height: 420px) {
    section {
      max-height: calc(100dvh - 16px);
    }
    .actions button {
      padding: 4px 2px;
      font-size: 0.8125em;
    }
    .wide {
      grid-column: auto;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
