import { type TemplateResult, svg, html } from 'lit';

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M7 7l10 10M17 7L7 17',
  back: 'M9 7l-5 5 5 5M4 12h10a5 5 0 0 1 0 10',
  pause: 'M9 6v12M15 6v12',
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  warn: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  chevron: 'M7 10l5 5 5-5',
  down: 'M12 4v11M7 11l5 5 5-5M5 20h14',
} as const;
export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; never the only carrier of a meaning. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    ${svg`<path d=${PATHS[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`}
  </svg>`;
