import { css } from 'lit';

/** Head of banner and settings: title, language switch and cross; and the mark of a note, which always has words. */
export const partHeadStyles = css`
  header {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: center;
    margin-bottom: -8px;
  }
  h2 {
    flex: 1 1 12em;
  }
  header div {
    margin-inline: auto -12px;
  }
  header button {
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-2);
    font-size: 0.875em;
    text-transform: capitalize;
    vertical-align: top;
  }
  header button:hover,
  [aria-current] {
    color: var(--_text);
    text-decoration: underline 2px;
    text-underline-offset: 0.4em;
  }
  svg {
    display: block;
    width: 20px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .note {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_warn);
  }
`;
