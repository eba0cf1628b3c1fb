/** Browser settings, read and never guessed. Absent is not false. */
export interface Signals {
  readonly gpc: boolean | null;
  readonly dnt: '1' | '0' | null;
  /** What the browser claims; Chromium says true with cookies blocked, so nothing depends on it. */
  readonly cookieEnabled: boolean;
  /** Found by writing, reading and removing a probe. */
  readonly cookies: 'ok' | 'blocked' | 'denied' | 'unknown';
}
