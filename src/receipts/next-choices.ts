import type { LedgerHead, StandingChoice } from '../model/decision.js';
import { entryMeaning } from '../model/entry-meaning.js';
import type { OperatorProfile } from '../model/profile.js';
import { lacksWriting } from '../model/lacks-writing.js';
import { purposeFacts } from '../model/purpose-facts.js';
import type { ReceiptEntry } from '../model/receipt.js';
import { termEnd } from '../model/term-end.js';
import { type Draft, isGrant } from './draft-entries.js';

/** What stands after a receipt with these drafts and their entries. */
export const nextChoices = (
  profile: OperatorProfile,
  choices: LedgerHead['choices'],
  drafts: readonly Draft[],
  entries: readonly ReceiptEntry[],
  source: Pick<StandingChoice, 'at' | 'jti' | 'hash' | 'level'>,
): LedgerHead['choices'] => {
  const next = { ...choices };
  drafts.forEach(({ purpose, state, off, standing }, n) => {
    const { id, term } = purpose;
    const fresh = {
      meaning: entryMeaning(entries[n]!),
      facts: lacksWriting(purpose, source.level) ? '' : purposeFacts(profile, purpose),
      off,
      ...source,
    };
    if (isGrant({ state })) next[id] = { ...fresh, state: 'given', until: termEnd(term, source.at) };
    else if (state === 'blocked')
      next[id] = {
        ...fresh,
        ...standing,
        state,
        before: standing?.state === state ? standing.before : standing?.state,
      };
    else if (state !== 'unblocked')
      next[id] = {
        ...fresh,
        state: state as 'refused' | 'withdrawn',
        until: termEnd(profile.refusalTerm ?? 'P6M', source.at),
      };
    else if (standing?.before) next[id] = { ...standing, state: standing.before, before: undefined };
    else delete next[id];
  });
  return next;
};
