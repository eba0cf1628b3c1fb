import { css } from 'lit';

/** The page's own text colour carries the field, so that it reads on any ground; only an error brings a colour. */
export const consentFieldStyles = css`
  :host {
    display: block;
    margin-block: 16px;
    font: 16px/24px var(--pdp-consent-font, system-ui, sans-serif);
    --bad: var(--pdp-consent-bad, light-dark(#b42318, #fda29b));
  }
  :host([hidden]) {
    display: none;
  }
  [data-pdp-part] {
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: var(--pdp-consent-radius, 12px);
    padding: 16px;
    overflow-wrap: anywhere;
  }
  .bad {
    border-color: var(--bad);
  }
  p,
  dl {
    margin: 0 0 8px;
    max-width: 68ch;
  }
  #title {
    font-size: 18px;
    font-weight: 600;
  }
  p {
    white-space: pre-line;
  }
  dl {
    font-size: 14px;
    line-height: 20px;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 4px;
  }
  .folded {
    max-height: 144px;
    overflow: hidden;
    mask: linear-gradient(#000 60%, transparent);
  }
  label {
    display: flex;
    gap: 12px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  input[type='checkbox'] {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--pdp-consent-accent, #1d4ed8);
  }
  .error {
    color: var(--bad);
    font-weight: 600;
  }
  a {
    color: inherit;
  }
  button,
  select,
  input:not([type='checkbox']) {
    min-height: 44px;
    max-width: 100%;
    box-sizing: border-box;
    padding: 8px 16px;
    margin: 0 8px 8px 0;
    border: 1px solid;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
  }
  button[aria-pressed='true'] {
    border-width: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--pdp-consent-accent, light-dark(#1d4ed8, #8ab4ff));
    outline-offset: 2px;
  }
`;
