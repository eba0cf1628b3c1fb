import { css } from 'lit';

/** Whatever is pressed, unfolded, ticked or filled in within the visitor's own parts: 44 px high at least. */
export const visitorControlStyles = css`
  button,
  a.button,
  summary {
    font: inherit;
    cursor: pointer;
  }
  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    min-width: 44px;
    padding: 9px 16px;
    border: 1px solid var(--_text-2);
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text);
    font-weight: 500;
    text-align: center;
    text-decoration: none;
  }
  button:hover,
  a.button:hover {
    background: var(--_surface-2);
  }
  .strong,
  a.button.strong {
    background: var(--_control);
    border-color: var(--_control);
    color: var(--_control-text);
  }
  .strong:hover,
  a.button.strong:hover {
    background: var(--_control);
    text-decoration: underline;
  }
  button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  button.icon {
    padding: 9px;
    border-color: transparent;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 16px;
  }
  .actions + p,
  .actions + .note {
    margin-top: 12px;
  }
  summary {
    min-height: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    list-style: none;
    color: var(--_text-2);
    font-size: 14px;
    line-height: 20px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    transition: rotate 120ms;
  }
  details[open] > summary svg {
    rotate: 180deg;
  }
  label {
    display: block;
  }
  label.box {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding: 10px 0;
    cursor: pointer;
  }
  input[type='checkbox'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0;
    flex: none;
    accent-color: var(--_accent);
  }
  label.field > span {
    display: block;
    font-size: 14px;
    line-height: 20px;
    color: var(--_text-2);
    margin-bottom: 4px;
  }
  input[type='text'],
  textarea,
  select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_text-2);
    border-radius: var(--_radius-control);
    padding: 9px 12px;
    min-height: 44px;
    width: 100%;
  }
  textarea {
    min-height: 68px;
    resize: vertical;
  }
  .fields {
    display: grid;
    gap: 12px;
    margin-top: 12px;
  }
  @media (max-width: 480px) {
    .actions > * {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .strong {
      border: 2px solid ButtonText;
    }
  }
`;
