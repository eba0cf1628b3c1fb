import { type TemplateResult, html, nothing } from 'lit/html.js';
import { css } from './css.js';

/** What the two choice buttons do. */
export type ChoiceAction = 'refuse-all' | 'accept-all';

/**
 * One template for both, so that refuse and accept can't become unequal: same element, same part, same styles.
 * `off` leaves the button readable and reachable, and says that it does nothing now.
 */
export const choiceButton = (
  action: ChoiceAction,
  label: string,
  onClick: (event: MouseEvent) => void,
  off = false,
): TemplateResult =>
  html`<button
    type="button"
    part="choice-button"
    class="choice"
    data-pdp-action=${action}
    aria-disabled=${off || nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;

/** Styles of the row of buttons: the pair in equal columns, one below the other where words would break; what comes after them outlined. */
export const choiceStyles = css`
  .actions {
    display: grid;
    grid: auto-flow 1fr / repeat(auto-fit, minmax(9em, 1fr));
    gap: 8px;
  }
  .actions button {
    min-height: 44px;
    padding: 8px;
    border: 1px solid var(--_text-2);
    border-radius: var(--_radius-control);
    background: none;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .actions .choice {
    border-color: var(--_control);
    background: var(--_control);
    color: var(--_control-text);
  }
  .actions button:hover {
    text-decoration: underline;
  }
  .wide {
    grid-column: 1 / -1;
  }
`;
