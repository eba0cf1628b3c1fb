import { css } from 'lit';

/** A sheet on narrow screens, a card on wide ones; the body scrolls between a head and a foot that stay. */
export const settingsStyles = css`
  dialog {
    flex-direction: column;
    width: 640px;
    max-width: 100vw;
    max-height: 100vh;
    max-height: 100dvh;
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    background: var(--_surface);
    color: inherit;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: #0008;
  }
  header {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: center;
    justify-content: space-between;
    padding: 8px max(16px, env(safe-area-inset-right)) 4px max(16px, env(safe-area-inset-left));
  }
  h2 {
    flex: 1 1 12em;
  }
  h2:focus-visible {
    outline: none;
  }
  .body {
    flex: 1;
    min-height: 0;
    padding: 4px max(16px, env(safe-area-inset-right)) 24px max(16px, env(safe-area-inset-left));
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  footer {
    padding: 12px max(16px, env(safe-area-inset-right)) max(16px, env(safe-area-inset-bottom))
      max(16px, env(safe-area-inset-left));
    border-top: 1px solid var(--_border);
  }
  p {
    max-width: 68ch;
  }
  .policy,
  .why,
  .note,
  dl,
  details ul,
  .names {
    font-size: 0.875em;
    line-height: 1.43;
  }
  .policy {
    margin-top: 8px;
  }
  .given {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-top: 16px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_good);
    border-radius: var(--_radius-control);
  }
  .given p {
    flex: 1 1 12em;
  }
  .quiet {
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_text-2);
    border-radius: var(--_radius-control);
    background: none;
    font-weight: 600;
    line-height: 1.25;
  }
  section {
    margin-top: 12px;
    padding: 8px 16px 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  section > h3 {
    padding-block: 8px 4px;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .group {
    margin-top: 24px;
  }
  h4 {
    margin: 16px 0 8px;
    font-size: 0.875em;
    font-weight: 600;
  }
  label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    cursor: pointer;
  }
  .singly {
    margin-top: 8px;
    border-top: 1px solid var(--_border);
  }
  .singly label {
    min-height: 44px;
  }
  .why,
  [part='purpose-text'] {
    color: var(--_text-2);
  }
  .why,
  .note {
    margin-top: 8px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    width: fit-content;
    min-height: 44px;
    padding-inline-end: 8px;
    border-radius: 4px;
    color: var(--_accent);
    font-size: 0.875em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    width: 6px;
    height: 6px;
    margin-block: -3px 0;
    margin-inline: 2px 4px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    rotate: 45deg;
  }
  [open] > summary::before {
    margin-top: 4px;
    rotate: 225deg;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 2.5fr;
    gap: 8px 16px;
    margin: 4px 0 12px;
  }
  dt {
    color: var(--_text-2);
  }
  dd {
    margin: 0;
  }
  [part='service'] {
    margin-bottom: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    background: var(--_surface-2);
    color: var(--_text-2);
  }
  b {
    color: var(--_text);
    font-weight: 600;
  }
  .report > * {
    margin-top: 12px;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
  code {
    display: block;
    padding: 4px 8px;
    border-radius: 4px;
    background: var(--_surface-2);
    font:
      0.875rem/1.4 ui-monospace,
      monospace;
  }
  @media (min-width: 560px) {
    dialog {
      max-width: calc(100vw - 32px);
      max-height: min(840px, calc(100vh - 32px));
      max-height: min(840px, calc(100dvh - 32px));
      border-radius: var(--_radius);
      box-shadow: 0 16px 64px #0005;
    }
    header,
    .body,
    footer {
      padding-inline: 24px;
    }
    footer.actions {
      grid-template-columns: 1fr 1fr 1fr;
    }
    footer .wide {
      grid-column: auto;
    }
  }
  @media (max-width: 559px) {
    .tools {
      flex: 1 0 auto;
    }
    dialog {
      width: 100vw;
      min-height: 100vh;
      min-height: 100dvh;
      border: 0;
    }
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dt {
      margin-top: 8px;
    }
  }
`;
