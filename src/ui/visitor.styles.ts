import { css } from 'lit';

/** Look of the visitor's own parts (rights, receipts, notices), as a well-set form: ink, hairlines, one accent. */
export const visitorStyles = css`
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
  button,
  a.button,
  summary {
    font: inherit;
    cursor: pointer;
  }
  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    min-width: 44px;
    padding: 9px 16px;
    border: 1px solid var(--_text-2);
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text);
    font-weight: 500;
    text-align: center;
    text-decoration: none;
  }
  button:hover,
  a.button:hover {
    background: var(--_surface-2);
  }
  .strong,
  a.button.strong {
    background: var(--_control);
    border-color: var(--_control);
    color: var(--_control-text);
  }
  .strong:hover,
  a.button.strong:hover {
    background: var(--_control);
    text-decoration: underline;
  }
  button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  button.icon {
    padding: 9px;
    border-color: transparent;
  }
  svg {
    flex: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 16px;
  }
  .actions + p,
  .actions + .note {
    margin-top: 12px;
  }
  summary {
    min-height: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    list-style: none;
    color: var(--_text-2);
    font-size: 14px;
    line-height: 20px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    transition: rotate 120ms;
  }
  details[open] > summary svg {
    rotate: 180deg;
  }
  label {
    display: block;
  }
  label.box {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding: 10px 0;
    cursor: pointer;
  }
  input[type='checkbox'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0;
    flex: none;
    accent-color: var(--_accent);
  }
  label.field > span {
    display: block;
    font-size: 14px;
    line-height: 20px;
    color: var(--_text-2);
    margin-bottom: 4px;
  }
  input[type='text'],
  textarea,
  select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_text-2);
    border-radius: var(--_radius-control);
    padding: 9px 12px;
    min-height: 44px;
    width: 100%;
  }
  textarea {
    min-height: 68px;
    resize: vertical;
  }
  .fields {
    display: grid;
    gap: 12px;
    margin-top: 12px;
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
    .actions > * {
      flex: 1 1 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .frame,
    .card,
    .note,
    .chip {
      border: 1px solid CanvasText;
    }
    .strong {
      border: 2px solid ButtonText;
    }
  }
`;
