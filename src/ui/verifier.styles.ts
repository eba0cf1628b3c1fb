import { css } from 'lit';

export const verifierStyles = css`
  .page {
    max-width: 820px;
    margin: 0 auto;
    padding: 24px 16px 48px;
  }
  h1 {
    margin: 0 0 8px;
    font-size: 28px;
    line-height: 36px;
    font-weight: 600;
    text-wrap: balance;
  }
  .lead {
    color: var(--_text-2);
  }
  .drop {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 12px;
    margin-top: 24px;
    padding: 48px 16px;
    border: 2px dashed var(--_text-2);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    cursor: pointer;
  }
  .drop svg {
    width: 32px;
    height: 32px;
    color: var(--_text-2);
  }
  .drop[data-over] {
    border-color: var(--_accent);
    background: var(--_surface-2);
  }
  .drop:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .drop input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .button-like {
    min-height: 44px;
    padding: 8px 15px;
    /* Forced colours take the ground away: the edge remains. */
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_control);
    color: var(--_control-text);
    font-weight: 500;
  }
  .verdict {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 16px;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .verdict + p {
    margin-top: 8px;
  }
  .findings li {
    display: flex;
    gap: 8px;
    margin-top: 8px;
    max-width: none;
  }
  .findings svg {
    margin-top: 2px;
  }
  .findings span {
    color: var(--_text);
  }
  .findings small {
    display: block;
  }
  .receipts {
    display: grid;
    gap: 16px;
    margin-top: 16px;
    list-style: none;
  }
  .receipts > li {
    max-width: none;
  }
  .limits {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 24px 32px;
    margin-top: 32px;
    padding-top: 24px;
    border-top: 1px solid var(--_border);
  }
  .limits section {
    margin: 0;
  }
  .limits ul {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .limits li {
    margin-top: 8px;
  }
  @media print {
    .drop {
      display: none;
    }
    article,
    .limits section {
      break-inside: avoid;
    }
    .technical {
      display: none;
    }
  }
`;
