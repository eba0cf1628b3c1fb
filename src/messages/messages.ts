/**
 * Every sentence of the banner. A language is complete by type: a missing sentence does not compile.
 * Buttons name a verb and its object, and refuse and accept weigh the same.
 */
export interface Messages {
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** Tag for the browser's own number, date and place names, where it differs from `lang`. */
  readonly locale?: string;
  /** Only for scripts written from right to left. */
  readonly dir?: 'rtl';
  readonly title: string;
  readonly analyticsTitle: string;
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
  readonly untilPurpose: string;
  readonly untilWithdrawal: string;
  /** Version and date of a policy; either may be empty, never both. */
  readonly version: (version: string, date: string) => string;
  /** These purposes were agreed to and have changed since. */
  readonly askedAgain: (purposes: string) => string;
  /** Why these purposes stay off although they are asked. */
  readonly staysOff: (purposes: string, because: 'gpc' | 'dnt' | 'cookies') => string;
  readonly framed: string;
  /** Where the browser has no names of its own for this language (Chromium and Kazakh). */
  readonly words?: {
    /** By the letters of an ISO 8601 duration. */
    readonly units: Readonly<Record<string, string>>;
    readonly countries: Readonly<Record<string, string>>;
    readonly date: (year: number, month: number, day: number) => string;
  };
}
