import { type CSSResultGroup, css } from 'lit';
import { visitorControlStyles } from './visitor-controls.styles.js';

/** Frames, words and marks of those parts. */
const surfaces = css`
  :host {
    text-align: start;
    overflow-wrap: anywhere;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .frame {
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0;
    max-width: 760px;
  }
  dialog.frame {
    width: min(760px, 100vw - 16px);
    max-height: calc(100dvh - 16px);
    box-shadow: 0 16px 48px rgb(0 0 0 / 0.24);
    overflow: hidden;
  }
  dialog.frame[open] {
    display: flex;
    flex-direction: column;
  }
  dialog.frame::backdrop {
    background: rgb(10 12 16 / 0.5);
  }
  .frame > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 16px 24px;
    border-bottom: 1px solid var(--_border);
  }
  .frame > .body {
    padding: 16px 24px 24px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  h3,
  h4,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h3 {
    font-size: 16px;
    line-height: 24px;
    font-weight: 600;
  }
  h4 {
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  p,
  li {
    max-width: 68ch;
  }
  p + p {
    margin-top: 8px;
  }
  .quiet,
  small {
    color: var(--_text-2);
    font-size: 14px;
    line-height: 20px;
  }
  svg {
    flex: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px 2px 6px;
    border: 1px solid currentcolor;
    border-radius: 999px;
    font-size: 14px;
    line-height: 20px;
  }
  .chip svg {
    width: 16px;
    height: 16px;
  }
  .good {
    color: var(--_good);
  }
  .warn {
    color: var(--_warn);
  }
  .bad {
    color: var(--_bad);
  }
  .note {
    display: flex;
    max-width: none;
    gap: 12px;
    margin-top: 16px;
    padding: 12px 16px;
    border-radius: var(--_radius-control);
    background: var(--_surface-2);
  }
  .note > svg {
    margin-top: 2px;
  }
  .mono,
  code {
    font:
      13px/20px ui-monospace,
      'Cascadia Mono',
      Menlo,
      monospace;
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 480px) {
    .frame > header {
      padding: 12px 16px;
    }
    .frame > .body {
      padding: 12px 16px 20px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media print {
    :host {
      --_light: initial;
      --_dark: ;
    }
    button,
    a.button,
    summary svg,
    details:not([open]) {
      display: none !important;
    }
    .frame {
      max-width: none;
      border: 0;
    }
    article,
    .note {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .frame,
    .card,
    .note,
    .chip {
      border: 1px solid CanvasText;
    }
  }
`;

/** Look of the visitor's own parts (rights, receipts, notices), as a well-set form: ink, hairlines, one accent. */
export const visitorStyles: CSSResultGroup = [visitorControlStyles, surfaces];
