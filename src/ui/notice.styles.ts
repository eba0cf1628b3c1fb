import { css } from 'lit';

export const noticeStyles = css`
  :host([floating]) {
    position: fixed;
    inset: 0 0 auto;
    z-index: var(--pdp-consent-z-index, 99999);
    padding: env(safe-area-inset-top) 0 0;
    pointer-events: none;
  }
  section {
    display: grid;
    gap: 8px;
    max-width: 760px;
    margin: 8px auto;
    padding: 0 8px;
  }
  .notice {
    pointer-events: auto;
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_text-2);
    border-radius: var(--_radius);
    padding: 16px 20px;
  }
  :host([floating]) .notice {
    max-height: calc(70dvh - 16px);
    overflow-y: auto;
    overscroll-behavior: contain;
    box-shadow: 0 8px 32px rgb(0 0 0 / 0.2);
  }
  :host([floating]) .actions {
    position: sticky;
    bottom: 0;
    margin: 8px -20px -16px;
    padding: 8px 20px 16px;
    background: var(--_surface);
  }
  .breach {
    border-inline-start-color: var(--_bad);
  }
  .kind {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    font-size: 14px;
    line-height: 20px;
    margin-bottom: 8px;
  }
  .kind .quiet {
    grid-column: 2;
  }
  .breach .kind svg,
  .breach .kind strong {
    color: var(--_bad);
  }
  h2 + p {
    margin-top: 4px;
  }
  dl > div {
    margin-top: 12px;
  }
  dt {
    font-size: 14px;
    line-height: 20px;
    color: var(--_text-2);
  }
  dd ul {
    list-style: disc;
    padding-inline-start: 20px;
  }
`;
