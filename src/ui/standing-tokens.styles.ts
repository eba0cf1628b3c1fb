import { css } from './css.js';

/**
 * Colours of the parts that tell how things stand, beside `designTokens`. The banner goes without them, so that a first
 * visit does not pay for them.
 *
 * @cssprop [--pdp-consent-surface-2=#f4f5f7 / #1f2229] - Rows and wells.
 * @cssprop [--pdp-consent-good=#166534 / #86efac] - Good news, always beside a word.
 * @cssprop [--pdp-consent-bad=#b42318 / #fda29b] - Errors, always beside a word.
 */
export const standingTokens = css`
  :host {
    --_surface-2: var(--pdp-consent-surface-2, var(--_light, #f4f5f7) var(--_dark, #1f2229));
    --_good: var(--pdp-consent-good, var(--_light, #166534) var(--_dark, #86efac));
    --_bad: var(--pdp-consent-bad, var(--_light, #b42318) var(--_dark, #fda29b));
  }
`;
