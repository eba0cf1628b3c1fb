import type { ConsentKind } from '../../model/consent-kind.js';

/** Units of an ISO 8601 duration. */
export type DurationUnit = 'Y' | 'M' | 'W' | 'D';

/** What a statement in the first person is built from; every member is ready to be read. */
export interface StatementFacts {
  readonly kind: ConsentKind;
  readonly operator: string;
  readonly purpose: string;
  readonly terms: string;
  readonly thirdParties: string;
  readonly crossBorder: string;
  readonly publicSources: string;
  readonly categories: string;
  readonly term: string;
  readonly withdrawal: string;
}

/** Every sentence of consents inside forms. A language that lacks one does not compile. */
export interface FormMessages {
  /** Names of countries, where browsers lack them in this language. */
  readonly countries?: Readonly<Record<string, string>>;
  /** What the box says, before the purpose's title. */
  readonly kinds: Readonly<Record<ConsentKind, string>>;
  readonly required: string;
  /** Under a required box that is not ticked; names the consent. */
  readonly tickIt: (title: string) => string;
  readonly nameMissing: string;
  readonly refuses: (missing: string) => string;
  readonly notRecorded: string;
  readonly notRecordedSent: string;
  readonly signing: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly noBox: string;
  readonly yes: string;
  readonly no: string;
  readonly items: Readonly<
    Record<
      'operator' | 'subject' | 'term' | 'thirdParties' | 'crossBorder' | 'publicSources' | 'data' | 'other',
      string
    >
  >;
  readonly bin: string;
  readonly subject: string;
  readonly special: string;
  readonly policyTerm: (text: string) => string;
  readonly necessary: (text: string) => string;
  readonly adequacy: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly kept: (term: string, countries: string) => string;
  readonly automated: string;
  readonly notAutomated: string;
  readonly methods: (list: string) => string;
  readonly withdraw: (where: string) => string;
  readonly duration: (count: number, unit: DurationUnit) => string;
  readonly until: Readonly<Record<'until-purpose' | 'until-withdrawal', string>>;
  readonly missing: Readonly<
    Record<
      | 'operator'
      | 'bin'
      | 'address'
      | 'policy'
      | 'term'
      | 'thirdParties'
      | 'crossBorder'
      | 'publicSources'
      | 'data'
      | 'withdrawal'
      | 'subject',
      string
    >
  >;
  /** Version of a policy and its day (`YYYY-MM-DD`, or nothing); a version that is only the day again is said once. */
  readonly policy: (version: string, date: string) => string;
  readonly send: string;
  readonly statement: (facts: StatementFacts) => readonly string[];
  readonly addressedTo: string;
  readonly represent: string;
  readonly representing: string;
  readonly basis: string;
  readonly bases: Readonly<Record<'parent' | 'guardian' | 'power_of_attorney' | 'other', string>>;
  readonly representativeName: string;
  readonly representativeMissing: string;
  readonly statementMissing: (text: string) => string;
  readonly disagree: string;
  readonly disagreeTitle: string;
  readonly disagreeText: string;
  readonly disagreeConfirm: string;
  readonly disagreeBack: string;
  readonly written: string;
  readonly writtenMissing: string;
  readonly sign: string;
  readonly signExplained: string;
  readonly print: string;
  readonly printExplained: string;
  readonly ncaMissing: string;
  readonly ncaFailed: string;
  readonly ncaSimple: string;
  readonly paper: Readonly<
    Record<'title' | 'name' | 'signature' | 'date' | 'receipt' | 'hash' | 'note', string>
  >;
}

/** What one of the further languages brings; the banner's texts have the rest. */
export type FurtherFormMessages = Omit<FormMessages, 'policy'>;
