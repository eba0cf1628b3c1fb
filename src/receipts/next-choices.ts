import type { LedgerHead, StandingChoice } from '../model/decision.js';
import { meaningOf } from '../model/meaning.js';
import type { OperatorProfile } from '../model/profile.js';
import { type Draft, isGrant } from './draft-entries.js';

/** End of a term that starts at `at`, milliseconds; open terms have none. Months and years go by the calendar. */
export const endOf = (term: string, at: number): number | undefined => {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(term);
  if (!match) return;
  const [, years, months, weeks, days] = match.map((part) => +(part ?? 0));
  const end = new Date(at);
  end.setUTCMonth(end.getUTCMonth() + years! * 12 + months!, end.getUTCDate() + weeks! * 7 + days!);
  return +end;
};

/** What stands after a receipt with these entries. */
export const nextChoices = (
  profile: OperatorProfile,
  choices: LedgerHead['choices'],
  drafts: readonly Draft[],
  { at, jti, hash }: Pick<StandingChoice, 'at' | 'jti' | 'hash'>,
): LedgerHead['choices'] => {
  const next = { ...choices };
  for (const draft of drafts) {
    const { purpose, state, off, standing } = draft;
    const fresh = { meaning: meaningOf(profile, purpose, off), off, at, jti, hash };
    if (isGrant(draft)) next[purpose.id] = { ...fresh, state: 'given', until: endOf(purpose.term, at) };
    else if (state === 'blocked')
      next[purpose.id] = { ...fresh, ...standing, state, before: standing?.state === state ? standing.before : (standing?.state as 'given' | undefined) };
    else if (state !== 'unblocked') next[purpose.id] = { ...fresh, state: state as 'refused' | 'withdrawn' };
    else if (standing?.before) next[purpose.id] = { ...standing, state: standing.before, before: undefined };
    else delete next[purpose.id];
  }
  return next;
};
