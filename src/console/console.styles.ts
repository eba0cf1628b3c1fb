import { css } from 'lit';

/** What all views of the console share, over the design tokens and the visitor's styles. */
export const consoleStyles = css`
  :host {
    color-scheme: inherit;
    text-align: start;
    overflow-wrap: break-word;
  }
  h1 {
    margin: 0;
    font-size: 24px;
    line-height: 32px;
    font-weight: 650;
    text-wrap: balance;
  }
  h2 {
    font-size: 18px;
    line-height: 26px;
  }
  .lead {
    margin-top: 4px;
    color: var(--_text-2);
  }
  .panel {
    padding: 16px 20px 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .panel + .panel {
    margin-top: 16px;
  }
  .panel > .quiet {
    margin-top: 2px;
  }
  .rows {
    margin-top: 12px;
    border-top: 1px solid var(--_border);
  }
  .rows > li {
    max-width: none;
    padding: 12px 0;
    border-bottom: 1px solid var(--_border);
  }
  .rows > li:last-child {
    padding-bottom: 0;
    border-bottom: 0;
  }
  .rows:first-child {
    margin-top: 0;
    border-top: 0;
  }
  .rows:first-child > li:first-child {
    padding-top: 0;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    margin: 0;
    padding: 3px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_surface-2);
  }
  .segments button {
    min-height: 38px;
    padding: 6px 12px;
    border-color: transparent;
    border-radius: 7px;
    font-size: 14px;
    line-height: 20px;
  }
  .segments button[aria-pressed='true'],
  .segments button[aria-current] {
    border-color: var(--_text-2);
    background: var(--_surface);
    font-weight: 600;
  }
  select {
    max-width: 100%;
    padding-inline-end: 8px;
  }
  input[type='date'],
  input[type='password'],
  input[type='search'],
  input[type='email'] {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    padding: 9px 12px;
    border: 1px solid var(--_text-2);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea,
  input {
    line-height: 22px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
    line-height: 20px;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-bottom: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--_text-2);
    font-weight: 500;
  }
  tbody th {
    color: var(--_text);
  }
  td.number,
  th.number {
    padding-inline-end: 0;
    padding-inline-start: 12px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .tag {
    display: inline-block;
    padding: 1px 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    color: var(--_text-2);
    font-size: 14px;
    line-height: 20px;
  }
  .spread {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
  }
  label.field {
    font-weight: 400;
  }
  @media (max-width: 480px) {
    .panel {
      padding: 12px 14px 16px;
    }
    h1 {
      font-size: 22px;
      line-height: 28px;
    }
  }
`;
