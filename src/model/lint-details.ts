/** What a rule of the lint says besides its sentence: words of the profile and of the page's markup, never a visitor's. */
export interface LintDetails {
  readonly severity: 'error' | 'warn' | 'info';
  /** JSON pointer into the profile, or into the measured facts of the page. */
  readonly at: string;
  /** Selector for the reader, hosts of shadow roots joined by `>>`. */
  readonly where?: string | undefined;
}
