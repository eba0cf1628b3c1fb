import { css } from './css.js';

/** Language switch and cross of banner and settings, and the mark of a note, which always has words. */
export const partHeadStyles = css`
  .tools {
    display: flex;
    justify-content: end;
    margin-inline-end: -12px;
  }
  .tools button {
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-2);
    font-size: 0.875em;
    text-transform: capitalize;
  }
  .tools button:hover,
  .tools [aria-current] {
    color: var(--_text);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .tools [part='close-button'] {
    font-size: 1.75em;
    line-height: 1;
  }
  .note {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_warn);
  }
`;
