import { css } from 'lit';

/** A sheet along an edge; from 720 px a bar with the buttons at its end; a card where the placement says so. */
export const bannerStyles = css`
  :host {
    position: fixed;
    inset: auto 0 0;
    z-index: var(--pdp-consent-z-index, 2147483000);
    max-width: 1040px;
    margin: 0 auto;
    animation: rise 0.16s ease-out;
  }
  :host([placement='top']) {
    inset: 0 0 auto;
  }
  :host([placement='center']) {
    inset: 0;
    max-width: 480px;
    height: fit-content;
    margin: auto;
  }
  :host([placement='inline']) {
    position: static;
    max-width: none;
    animation: none;
  }
  section {
    display: flex;
    flex-direction: column;
    gap: 12px;
    max-height: 70vh;
    max-height: 70dvh;
    padding: 12px 16px calc(16px + env(safe-area-inset-bottom));
    padding-inline: max(16px, env(safe-area-inset-left)) max(16px, env(safe-area-inset-right));
    border: 1px solid var(--_border);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 0.16);
    outline-offset: -3px;
    overflow-wrap: anywhere;
  }
  :host([placement='top']) section {
    padding-block: calc(12px + env(safe-area-inset-top)) 16px;
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  :host([placement='center']) section,
  :host([placement='inline']) section {
    border-radius: var(--_radius);
  }
  :host([placement='inline']) section {
    max-height: none;
    box-shadow: none;
  }
  header {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: center;
    gap: 0 8px;
    margin-bottom: -8px;
  }
  h2 {
    flex: 1 1 9em;
  }
  nav {
    display: flex;
    margin-inline: auto -12px;
  }
  nav button {
    min-width: 44px;
    min-height: 44px;
    padding: 0 8px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text-2);
    font-size: 0.875em;
  }
  nav button:hover,
  nav [aria-current] {
    color: var(--_text);
  }
  nav [aria-current] {
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 0.4em;
  }
  svg {
    display: block;
    width: 20px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .text {
    flex: 0 1 auto;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .text > * {
    max-width: 68ch;
    margin-bottom: 8px;
  }
  .text > :last-child {
    margin: 0;
  }
  ul,
  .policy,
  .note {
    color: var(--_text-2);
    font-size: 0.875em;
    line-height: 1.43;
  }
  .note {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_warn);
  }
  li {
    margin-top: 4px;
  }
  b {
    color: var(--_text);
    font-weight: 600;
  }
  @media (min-width: 720px) {
    :host([placement='bottom-start']),
    :host([placement='bottom-end']) {
      inset: auto auto 16px 16px;
      inset-inline: 16px auto;
      width: 420px;
    }
    :host([placement='bottom-end']) {
      inset-inline: auto 16px;
    }
    :host([placement^='bottom-']) section {
      border-radius: var(--_radius);
    }
    .bar {
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 22.5em;
      gap: 12px 32px;
      padding-block: 12px 20px;
      padding-inline: 24px;
    }
    .bar header {
      grid-column: 1 / -1;
    }
    .bar .actions {
      align-self: end;
    }
  }
  @media (max-height: 420px) {
    section {
      max-height: 100vh;
      max-height: 100dvh;
      gap: 8px;
    }
    .actions {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .actions button {
      padding-inline: 4px;
      font-size: 0.875em;
    }
    .wide {
      grid-column: auto;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      animation: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
