import { css } from 'lit';

export const rightsStyles = css`
  .cards {
    display: grid;
    gap: 8px;
    margin-top: 8px;
  }
  .cards > li {
    max-width: none;
  }
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
  }
  .card[data-open] {
    border-color: var(--_text-2);
  }
  .opener {
    width: 100%;
    justify-content: space-between;
    text-align: start;
    border-color: transparent;
    padding: 11px 16px;
    font-weight: 600;
  }
  .opener small {
    display: block;
    font-weight: 400;
  }
  .opener svg {
    color: var(--_text-2);
    transition: rotate 120ms;
  }
  .opener[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .card > div {
    padding: 4px 16px 16px;
  }
  .due {
    display: flex;
    gap: 8px;
    margin-bottom: 12px;
  }
  .due svg {
    margin-top: 2px;
    color: var(--_text-2);
  }
  .due small {
    display: block;
  }
  .letter {
    margin-top: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    padding: 0 16px 16px;
    background: var(--_surface-2);
  }
  .letter .row {
    display: grid;
    grid-template: auto 1fr / 1fr auto;
    gap: 0 12px;
    padding: 8px 0;
    border-bottom: 1px solid var(--_border);
  }
  .letter dt {
    grid-column: 1;
    color: var(--_text-2);
    font-size: 14px;
    line-height: 20px;
  }
  .letter dd {
    grid-column: 1;
    white-space: pre-wrap;
    max-width: 60ch;
  }
  .letter .row .copy {
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: center;
    white-space: normal;
  }
  .copy button {
    background: var(--_surface);
    font-size: 14px;
    line-height: 20px;
  }
  .letter > p {
    margin-top: 8px;
  }
  .ways {
    list-style: disc;
    padding-inline-start: 20px;
  }
  .card li {
    max-width: none;
  }
  .wide {
    width: 100%;
    justify-content: flex-start;
    text-align: start;
    margin-top: 8px;
  }
  .help {
    margin-top: 16px;
  }
  .help ol {
    padding-inline-start: 24px;
    margin: 8px 0;
  }
  @media (max-width: 480px) {
    .letter {
      padding-inline: 12px;
    }
    .letter .row {
      grid-template: none / 1fr;
    }
    .letter .row .copy {
      grid-column: 1;
      grid-row: auto;
      justify-self: start;
      margin-top: 8px;
    }
  }
`;
