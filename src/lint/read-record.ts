import type { PolicyAnswer, PolicyFacts } from '../model/policy-facts.js';
import type { OperatorRecord, RecordedAnswer, RecordedChannel } from './operator-record.js';
import type { DraftChannel, DraftProfile, DraftPurpose, Reading } from './reading.js';

const REQUESTS: Readonly<Record<string, 'withdraw' | 'rectify' | 'unsubscribe' | 'information'>> = {
  withdrawal: 'withdraw',
  update: 'rectify',
  unsubscribe: 'unsubscribe',
  information: 'information',
};

const MARKETING_BASIS: Readonly<Record<string, 'opt-in' | 'opt-out' | 'bundled'>> = {
  opt_in: 'opt-in',
  opt_out: 'opt-out',
};

const KINDS: Readonly<Record<string, DraftPurpose['kind']>> = {
  marketing: 'marketing',
  analytics: 'analytics',
  third_party_transfer: 'third_party_transfer',
  cross_border: 'cross_border',
  public_distribution: 'public_distribution',
  functional: 'functional',
  special_category: 'special_category',
};

/** A record's word for an answer: anything that is neither silence nor a plain yes or no comes with a condition. */
const answer = (said: RecordedAnswer | undefined): PolicyAnswer =>
  said?.value === undefined || said.value === null || said.value === 'unknown'
    ? 'unknown'
    : said.value === 'yes' || said.value === 'no'
      ? said.value
      : 'conditional';

const thirdParties = (said: RecordedAnswer | undefined): PolicyFacts['thirdParties'] => {
  const value = said?.value ?? 'unknown';
  if (value === 'unknown' || value === 'never') return value;
  if (/^only_by_law/.test(value)) return 'only-by-law';
  if (/^no$/.test(value)) return 'never';
  return /consent/.test(value) ? 'with-consent' : 'yes';
};

const term = (said: RecordedAnswer | undefined): PolicyFacts['term'] => {
  const value = said?.value ?? 'unknown';
  if (value === 'unknown') return value;
  if (/unlimited|indefinite/.test(value)) return 'unlimited';
  return /purpose/.test(value) ? 'until-purpose' : 'stated';
};

/** An address stands as it is printed, whatever language is read. */
const asPrinted = (address: string) => ({ kk: address, ru: address });

const channelOf = ({ type = '', email, subjectMark, postalAddress }: RecordedChannel): DraftChannel => ({
  type:
    email || type === 'email'
      ? 'email'
      : /link/.test(type)
        ? 'link'
        : /person|office/.test(type)
          ? 'office'
          : 'letter',
  ...(email && { email }),
  ...(subjectMark && { mark: subjectMark }),
  ...(postalAddress && { address: asPrinted(postalAddress) }),
});

const channelsOf = (record: OperatorRecord): NonNullable<DraftProfile['channels']> =>
  Object.fromEntries(
    Object.entries(record.channels ?? {}).flatMap(([name, list]) =>
      REQUESTS[name] && list ? [[REQUESTS[name], list.map(channelOf)]] : [],
    ),
  );

const factsOf = (record: OperatorRecord): PolicyFacts => {
  const { marketing, consent } = record;
  return {
    byConduct: consent?.byConduct?.value ?? false,
    termsWithConsent: !!consent?.separateDocument,
    waiver: !!record.liability?.staffAfterTransfer || !!consent?.statement?.containsWaiver,
    openList: record.openEndedList?.value ?? false,
    thirdParties: thirdParties(record.thirdPartyTransfer),
    thirdPartyConflicts: record.thirdPartyTransfer?.conflictsWith ?? [],
    crossBorder: answer(record.crossBorder),
    writtenConsent: record.crossBorder?.writtenConsent ?? false,
    publicDistribution: answer(record.publicDistribution),
    term: term(consent?.term),
    ...(record.specialCategories?.value === 'not_processed' && {
      specialCategories: 'not-processed' as const,
    }),
    ...(marketing?.present && {
      marketing: {
        promotional: answer({ value: marketing.promotional ?? null }),
        basis: MARKETING_BASIS[marketing.basis ?? ''] ?? 'bundled',
        channelsMerged: marketing.channelsMerged ?? false,
      },
    }),
    representatives: record.legalRepresentatives?.mentioned ?? false,
    browserGate: (['cookies', 'javascript'] as const).filter((need) =>
      record.browserGate?.requires?.includes(`${need}_enabled`),
    ),
    cites: (record.legalBasis ?? []).map(({ id }) => id),
  };
};

/**
 * What the rules read of a bare record, under the default settings: no adapter, no source of breach notices, no
 * signature, receipts on. Labels of a record are our words and not the operator's texts, so no text is judged by them.
 */
export const readRecord = (record: OperatorRecord, today: string): Reading => {
  const { operator, policy } = record;
  const names = Object.entries(operator?.legalName ?? {}).filter(([, name]) => name.value);
  const sector = operator?.sector?.value;
  const data = record.dataCategories ?? [];
  // A map that leaves a group out ties nothing for sure.
  const isTied = record.categoryPurposeMap && !record.categoryPurposeMap.missingFor?.length;
  const version = policy?.edition ?? policy?.number;
  const profile: DraftProfile = {
    id: record.slug,
    operator: {
      name: Object.fromEntries(names.map(([lang, { value }]) => [lang, value!])),
      inferredNames: names.filter(([, { status }]) => status === 'inferred').map(([lang]) => lang),
      ...(operator?.bin && { bin: operator.bin }),
      ...(operator?.postalAddress?.value && { address: asPrinted(operator.postalAddress.value) }),
      ...(operator?.contactEmail && { email: operator.contactEmail }),
      sector: sector === 'public' || sector === 'quasi-public' ? sector : 'private',
    },
    sites: (operator?.sites ?? []).flatMap((site) => (URL.canParse(site) ? [new URL(site).origin] : [])),
    policies: [
      {
        ...(policy?.publishedAt && { url: policy.publishedAt.split(',')[0]!.trim() }),
        ...(version && { version }),
        ...(policy?.approvalDate && { approvedAt: policy.approvalDate }),
        ...(policy?.effectiveDate && { effectiveFrom: policy.effectiveDate }),
        ...(policy?.revisionRule?.periodicReviewMonths && {
          reviewEveryMonths: policy.revisionRule.periodicReviewMonths,
        }),
      },
    ],
    data: data.map(({ id, flags }) => ({ id, flags: [...(flags ?? [])] })),
    recipients: (record.recipients ?? []).map(({ id }) => ({ id })),
    purposes: (record.purposes ?? []).map(({ id, consentKind = '' }) => ({
      id,
      kind: KINDS[consentKind] ?? 'processing',
      ...(consentKind === 'legal' && { basis: 'legal-obligation' as const }),
      where: consentKind === 'analytics' ? ('banner' as const) : ('form' as const),
      ...(isTied && { data: data.map((category) => category.id) }),
    })),
    services: (record.services ?? []).map(({ id, name, thirdParty, country }) => ({
      id,
      ...(name && { name }),
      thirdParty: thirdParty ?? false,
      ...(country && { country: country.slice(0, 2) }),
    })),
    channels: channelsOf(record),
    rights: (record.rights ?? []).map(({ id }) => id),
    receipts: { endpoint: `/consent/v1/${record.slug ?? 'operator'}/receipts` },
  };
  return { profile, facts: factsOf(record), today };
};
