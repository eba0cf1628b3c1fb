/**
 * Every sentence of the banner. A language is complete by type: a missing sentence does not compile.
 * Buttons name a verb and its object, and refuse and accept weigh the same.
 */
export interface Messages {
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** Only for scripts written from right to left. */
  readonly dir?: 'rtl';
  readonly title: string;
  /** When analytics alone is asked. */
  readonly titleAnalytics: string;
  /** Two sentences; the first names the operator. */
  readonly body: (operator: string) => string;
  readonly refuse: string;
  readonly accept: string;
  readonly refuseAnalytics: string;
  readonly acceptAnalytics: string;
  readonly settings: string;
  /** Name of the cross. It says that closing is not agreeing. */
  readonly close: string;
  readonly recipients: string;
  readonly noRecipients: string;
  readonly countries: string;
  readonly term: string;
  /** Terms without a length, by their code. */
  readonly until: Readonly<Record<string, string>>;
  /** Version and date of a policy; either may be empty, never both. */
  readonly version: (version: string, date: string) => string;
  /** Why these purposes are asked again (`stale`), or stay off although they are asked. */
  readonly note: (purposes: string, because: 'stale' | 'gpc' | 'dnt' | 'cookies') => string;
  readonly framed: string;
  /**
   * Where the browser has no names of its own for this language (Chromium and Kazakh), or not the usual ones; and for the
   * languages that most read, since opening the browser's tables of names stops a telephone for a tenth of a second.
   */
  readonly words?: {
    /** By the letters of an ISO 8601 duration, rare ones may be left to the browser; a function where the word changes with the number. */
    readonly units: Readonly<Record<string, string | ((count: number) => string)>>;
    readonly countries?: Readonly<Record<string, string>>;
    /** From `YYYY-MM-DD`. */
    readonly date?: (date: string) => string;
  };
}
