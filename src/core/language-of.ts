/** Language asked for, as a BCP 47 tag: of the element, its nearest ancestor or the page; else the visitor's. */
export const languageOf = (host: Element): string =>
  host.closest<HTMLElement>('[lang]')?.lang || navigator.language;
