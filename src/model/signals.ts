/** Browser settings, read and never guessed. Absent is not false. */
export interface Signals {
  readonly gpc: boolean | null | undefined;
  /** As the browser says it; "1" and "0" mean something, anything else is absent. */
  readonly dnt: string | null;
  /** Found by writing, reading and removing a probe. */
  readonly cookies: 'ok' | 'blocked' | 'denied' | 'unknown';
}
