import { css } from './css.js';

/**
 * Colours, type and shape of every part; `standingTokens` has the colours that the banner does not need. A page sets the public property; a part reads the resolved one (`--_surface`).
 * A page's own styles do not leak in: `all: initial` cuts inheritance, custom properties still pass.
 * Of `--_light` and `--_dark` one is empty and the other unset, so that one of two fallbacks is taken: each colour is
 * written once, and browsers without `light-dark()` have both schemes too.
 *
 * @cssprop [--pdp-consent-surface=#ffffff / #16181d] - Background of a part (light / dark).
 * @cssprop [--pdp-consent-text=#14171c / #eceef2] - Text.
 * @cssprop [--pdp-consent-text-2=#4d5562 / #a9b1bd] - Secondary text and edges of controls.
 * @cssprop [--pdp-consent-border=#d5d9e0 / #343a45] - Hairlines.
 * @cssprop [--pdp-consent-control=#1f2937 / #e5e7eb] - Fill of both choice buttons; there is none for one alone.
 * @cssprop [--pdp-consent-control-text=#ffffff / #14171c] - Words on both choice buttons.
 * @cssprop [--pdp-consent-accent=#1d4ed8 / #8ab4ff] - Focus and links.
 * @cssprop [--pdp-consent-warn=#92400e / #fcd34d] - Warnings, always beside a word.
 * @cssprop [--pdp-consent-font=system-ui, sans-serif] - Font family.
 * @cssprop [--pdp-consent-font-size=16px] - Base size; grows with the reader's own setting.
 * @cssprop [--pdp-consent-radius=12px] - Corners of surfaces.
 * @cssprop [--pdp-consent-radius-control=8px] - Corners of controls.
 * @cssprop [--pdp-consent-z-index=99999] - Layer of what floats above the page.
 */
export const designTokens = css`
  :host {
    all: initial;
    --_light: initial;
    --_dark: ;
    --_surface: var(--pdp-consent-surface, var(--_light, #fff) var(--_dark, #16181d));
    --_text: var(--pdp-consent-text, var(--_light, #14171c) var(--_dark, #eceef2));
    --_text-2: var(--pdp-consent-text-2, var(--_light, #4d5562) var(--_dark, #a9b1bd));
    --_border: var(--pdp-consent-border, var(--_light, #d5d9e0) var(--_dark, #343a45));
    --_control: var(--pdp-consent-control, var(--_light, #1f2937) var(--_dark, #e5e7eb));
    --_control-text: var(--pdp-consent-control-text, var(--_light, #fff) var(--_dark, #14171c));
    --_accent: var(--pdp-consent-accent, var(--_light, #1d4ed8) var(--_dark, #8ab4ff));
    --_warn: var(--pdp-consent-warn, var(--_light, #92400e) var(--_dark, #fcd34d));
    --_radius: var(--pdp-consent-radius, 12px);
    --_radius-control: var(--pdp-consent-radius-control, 8px);
    display: block;
    color-scheme: light dark;
    font: var(--pdp-consent-font-size, max(16px, 1rem)) / 1.5 var(--pdp-consent-font, system-ui, sans-serif);
    color: var(--_text);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_light: ;
      --_dark: initial;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.125em;
    line-height: 1.45;
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
