/** Language asked for: of the element, its nearest ancestor or the page; else the visitor's. Two letters. */
export const languageOf = (host: Element): string =>
  (host.closest<HTMLElement>('[lang]')?.lang || navigator.language).slice(0, 2);
