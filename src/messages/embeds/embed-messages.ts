/** Every sentence of a gated embed. Button texts name what they do and for how long. */
export interface EmbedMessages {
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  readonly title: (name: string) => string;
  /** Who gets the data, and where. `country` may be empty. */
  readonly body: (provider: string, country: string) => string;
  /** What the provider gets, as parts of one list. */
  readonly sends: Readonly<Record<'address' | 'page' | 'actions' | 'cookies', string>>;
  readonly gets: (list: string) => string;
  readonly purpose: (titles: string) => string;
  readonly allowOnce: string;
  readonly allowAlways: string;
  readonly withdraw: string;
  readonly policy: (provider: string) => string;
  /** Why it can't be allowed here, by the condition that fails. */
  readonly closed: Readonly<Record<'gpc' | 'dnt' | 'cookies' | 'blocked' | 'written' | 'framed', string>>;
  readonly failed: string;
  readonly retry: string;
}
