/** Sentences of the profile editor, of publishing and of the versions. */
export interface EditorTexts {
  readonly lead: string;
  readonly tabs: Readonly<Record<'services' | 'texts' | 'look', string>>;
  readonly services: string;
  readonly servicesLead: string;
  readonly noServices: string;
  readonly purposes: string;
  readonly purposesLead: string;
  readonly switch: (name: string) => string;
  readonly on: string;
  readonly off: string;
  readonly serves: string;
  readonly provider: string;
  readonly country: string;
  readonly cookies: (count: number) => string;
  readonly ownService: string;
  readonly stillNamed: (service: string, languages: string) => string;
  readonly askedIn: Readonly<Record<'banner' | 'form' | 'told', string>>;
  readonly ended: string;
  readonly emptyPurpose: string;
  readonly add: {
    readonly title: string;
    readonly choose: string;
    readonly purpose: string;
    readonly number: string;
    readonly numberNote: string;
    readonly submit: string;
    readonly lead: string;
  };
  readonly groups: {
    readonly banner: string;
    readonly operator: string;
    readonly data: string;
    readonly form: (title: string) => string;
    readonly purpose: (title: string) => string;
    readonly other: string;
  };
  /** By the last part of a text's JSON pointer. */
  readonly fields: Readonly<Record<string, string>>;
  readonly standard: string;
  readonly parity: {
    readonly missing: string;
    readonly short: string;
    readonly long: string;
    readonly numbers: (here: string, there: string) => string;
    readonly links: (here: string, there: string) => string;
    readonly marks: (here: string, there: string) => string;
    readonly count: (count: number) => string;
    readonly good: string;
  };
  readonly look: {
    readonly placement: string;
    readonly placements: Readonly<
      Record<'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'center' | 'inline', string>
    >;
    readonly colours: string;
    readonly coloursLead: string;
    /** By the end of the custom property's name. */
    readonly tokens: Readonly<Record<string, string>>;
    readonly reset: string;
    readonly contrast: (ratio: string) => string;
    readonly weak: (ratio: string, least: string) => string;
    readonly both: string;
  };
  readonly preview: {
    readonly title: string;
    readonly width: string;
    readonly widths: Readonly<Record<'360' | '768' | '1280', string>>;
    readonly part: string;
    readonly parts: Readonly<Record<'banner' | 'settings', string>>;
    readonly again: string;
    readonly note: string;
    readonly broken: string;
  };
  readonly findings: {
    readonly title: string;
    readonly severities: Readonly<Record<'error' | 'warn' | 'info', string>>;
    readonly none: string;
    readonly count: (errors: number, warnings: number) => string;
    readonly mend: string;
    readonly source: string;
    readonly go: string;
    readonly place: string;
  };
  readonly publish: {
    readonly open: string;
    readonly discard: string;
    readonly unchanged: string;
    readonly changed: (count: number) => string;
    readonly title: string;
    readonly what: string;
    readonly askedTitle: string;
    readonly nobody: string;
    /** The reasons come in brackets, or empty. */
    readonly askedAgain: (purpose: string, because: string) => string;
    readonly added: (purpose: string) => string;
    readonly removed: (purpose: string) => string;
    readonly reworded: (purpose: string) => string;
    readonly because: Readonly<
      Record<'data' | 'recipients' | 'countries' | 'services' | 'public' | 'term' | 'kind', string>
    >;
    readonly serviceOn: (name: string) => string;
    readonly serviceOff: (name: string) => string;
    readonly purposeOn: (name: string) => string;
    readonly purposeOff: (name: string) => string;
    readonly textsChanged: (count: number) => string;
    readonly lookChanged: string;
    readonly otherChanged: string;
    readonly version: string;
    readonly versionNote: string;
    readonly submit: (version: string) => string;
    readonly blocked: string;
    readonly refused: string;
    readonly warnings: string;
    readonly checking: string;
    readonly done: (version: string) => string;
    readonly live: string;
  };
  readonly versions: {
    readonly lead: string;
    readonly inForce: string;
    readonly initial: string;
    readonly published: string;
    readonly hash: string;
    readonly take: string;
    readonly taken: string;
  };
}
