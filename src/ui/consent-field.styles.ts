import { css } from 'lit';

/** The page's own text colour carries the field, so that it reads on any ground; only an error brings a colour. */
export const consentFieldStyles = css`
  :host {
    display: block;
    margin: 16px 0;
    font: 16px/24px var(--pdp-consent-font, system-ui, sans-serif);
    --bad: var(--pdp-consent-bad, light-dark(#b42318, #fda29b));
    --accent: var(--pdp-consent-accent, light-dark(#1d4ed8, #8ab4ff));
  }
  :host([hidden]) {
    display: none;
  }
  [data-pdp-part] {
    border: 1px solid #8888;
    border-radius: var(--pdp-consent-radius, 12px);
    padding: 16px;
    overflow-wrap: anywhere;
  }
  .bad {
    border-color: var(--bad);
  }
  p,
  dl,
  dd {
    margin: 0 0 8px;
    max-width: 68ch;
    white-space: pre-line;
  }
  #title,
  dt,
  label,
  .error {
    font-weight: 600;
  }
  dl {
    font-size: 14px;
    line-height: 20px;
  }
  .folded {
    max-height: 144px;
    overflow: hidden;
    mask: linear-gradient(#000 60%, #0000);
  }
  label {
    display: flex;
    gap: 12px;
    padding: 10px 0;
  }
  [type='checkbox'] {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  .error {
    color: var(--bad);
  }
  a {
    color: inherit;
  }
  button,
  select,
  [autocomplete] {
    min-height: 44px;
    max-width: 100%;
    margin: 0 8px 8px 0;
    padding: 8px 16px;
    border: 1px solid;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
  }
  @media (min-width: 640px) {
    dl {
      display: grid;
      grid-template-columns: minmax(8em, 12em) 1fr;
      gap: 6px 16px;
      max-width: 84ch;
    }
    dl > * {
      margin: 0;
    }
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;
