/**
 * An operator record: what was read out of a policy, member by member, before anybody made a profile of it. Only what
 * the rules read is named here; `null` means that the policy does not say.
 */
export interface OperatorRecord {
  readonly slug?: string;
  readonly operator?: {
    readonly legalName?: Readonly<
      Record<string, { readonly value?: string | null; readonly status?: string }>
    >;
    readonly sector?: RecordedAnswer | null;
    readonly bin?: string | null;
    readonly postalAddress?: RecordedAnswer | null;
    readonly sites?: readonly string[];
    readonly contactEmail?: string | null;
  };
  readonly policy?: {
    readonly number?: string | null;
    readonly edition?: string | null;
    readonly approvalDate?: string | null;
    readonly effectiveDate?: string | null;
    readonly publishedAt?: string | null;
    readonly revisionRule?: { readonly periodicReviewMonths?: number | null } | null;
  };
  readonly dataCategories?: readonly {
    readonly id: string;
    readonly label?: Readonly<Record<string, string>>;
    readonly flags?: readonly string[];
  }[];
  readonly openEndedList?: { readonly value?: boolean | null };
  readonly specialCategories?: RecordedAnswer;
  readonly purposes?: readonly {
    readonly id: string;
    readonly label?: Readonly<Record<string, string>>;
    readonly consentKind?: string;
  }[];
  readonly services?: readonly {
    readonly id: string;
    readonly name?: string;
    readonly thirdParty?: boolean;
    readonly country?: string | null;
  }[];
  readonly recipients?: readonly { readonly id: string; readonly label?: Readonly<Record<string, string>> }[];
  readonly thirdPartyTransfer?: RecordedAnswer & { readonly conflictsWith?: readonly string[] };
  readonly crossBorder?: RecordedAnswer & { readonly writtenConsent?: boolean };
  readonly publicDistribution?: RecordedAnswer;
  readonly legalBasis?: readonly { readonly id: string }[];
  readonly consent?: {
    readonly term?: RecordedAnswer;
    readonly byConduct?: { readonly value?: boolean };
    readonly separateDocument?: unknown;
    readonly statement?: { readonly containsWaiver?: boolean };
  };
  readonly liability?: { readonly staffAfterTransfer?: unknown };
  readonly browserGate?: { readonly requires?: readonly string[] };
  readonly channels?: Readonly<Record<string, readonly RecordedChannel[] | null>>;
  readonly rights?: readonly { readonly id: string }[];
  readonly legalRepresentatives?: { readonly mentioned?: boolean };
  readonly marketing?: {
    readonly present?: boolean;
    readonly basis?: string;
    readonly promotional?: string;
    readonly channelsMerged?: boolean;
  };
  readonly categoryPurposeMap?: { readonly missingFor?: readonly string[] } | null;
}

export interface RecordedAnswer {
  readonly value?: string | null;
}

export interface RecordedChannel {
  readonly type?: string;
  readonly email?: string | null;
  readonly subjectMark?: string | null;
  readonly postalAddress?: string | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a record: it has no format of its own, but names an operator by `legalName`. */
export const isOperatorRecord = (value: unknown): value is OperatorRecord =>
  isObject(value) &&
  !('format' in value) &&
  isObject(value['operator']) &&
  isObject(value['operator']['legalName']);
