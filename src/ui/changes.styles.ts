import { css } from 'lit';

/** The table of what changed, for every part that shows it. */
export const changesStyles = css`
  .changes {
    border-collapse: collapse;
    width: 100%;
    margin-top: 8px;
    font-size: 0.875em;
    line-height: 1.45;
    text-align: start;
  }
  .changes caption {
    text-align: start;
    font-weight: 600;
    padding: 4px 0;
  }
  .changes th,
  .changes td {
    text-align: start;
    vertical-align: top;
    padding: 6px 12px 6px 0;
    border-top: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .changes th {
    font-weight: 400;
    color: var(--_text-2);
  }
`;
