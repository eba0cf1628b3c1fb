import { css } from 'lit';

/** Look of the notes that the lint leaves. */
export const findingStyles = css`
  .finding {
    gap: 8px;
    margin-top: 8px;
    padding: 10px 12px;
    font-size: 14px;
    line-height: 20px;
  }
  .finding p + p {
    margin-top: 2px;
  }
  .finding > span {
    display: flex;
  }
  .finding code {
    font-size: 13px;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  button.link {
    display: inline;
    min-width: 0;
    min-height: 24px;
    padding: 0 4px;
    border: 0;
    color: var(--_accent);
    font-size: 14px;
    text-decoration: underline;
  }
`;
