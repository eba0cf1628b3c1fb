import { css } from 'lit';

/** What comes after the box in forms that have more than boxes. */
export const fieldExtrasStyles = css`
  section {
    margin: 16px 0 0;
    padding: 16px 0 0;
    border-top: 1px solid #8888;
  }
  dialog,
  select,
  [autocomplete] {
    box-sizing: border-box;
  }
  select,
  [autocomplete] {
    width: min(100%, 420px);
  }
  [aria-pressed='true'] {
    box-shadow: inset 0 0 0 1px;
    font-weight: 600;
  }
  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  dialog {
    max-width: min(480px, 100vw - 32px);
    padding: 24px;
    border: 1px solid #8888;
    border-radius: var(--pdp-consent-radius, 12px);
    color: CanvasText;
    background: Canvas;
  }
  dialog::backdrop {
    background: #0009;
  }
  #leave {
    font-size: 18px;
    font-weight: 600;
  }
`;
