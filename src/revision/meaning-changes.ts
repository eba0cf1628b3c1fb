import type { Meaning } from '../model/meaning.js';

export type ChangedMember =
  'data' | 'recipients' | 'countries' | 'services' | 'public' | 'term' | 'kind' | 'type';

/** One member of a meaning before and after; ids, not words. */
export interface MeaningChange {
  readonly member: ChangedMember;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const LISTS = ['data', 'recipients', 'countries', 'services', 'public'] as const;
const SINGLES = ['term', 'kind', 'type'] as const;

/** Members that differ, in the order in which people ask: what, who, where, by which means, how long. */
export const meaningChanges = (old: Meaning, now: Meaning): MeaningChange[] =>
  [
    ...LISTS.map((member) => ({ member, before: old[member] || [], after: now[member] || [] })),
    ...SINGLES.map((member) => ({ member, before: [old[member]], after: [now[member]] })),
  ].filter(({ before, after }) => before.join('\n') !== after.join('\n'));
