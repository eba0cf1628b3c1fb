import type { LiveConsent } from '../core/live-consent.js';
import { covers } from '../model/covers.js';
import type { LedgerHead, StandingChoice } from '../model/decision.js';
import { isPending } from '../model/is-pending.js';
import { lacksWriting } from '../model/lacks-writing.js';
import { meaningOf } from '../model/meaning.js';
import { purposeFacts } from '../model/purpose-facts.js';

/** The head with the grants whose recorded meaning still covers what their purpose says now. */
const current = ({ profile }: LiveConsent, head: LedgerHead): LedgerHead => {
  const choices: Record<string, StandingChoice> = { ...head.choices };
  for (const purpose of profile.purposes) {
    const standing = choices[purpose.id];
    const facts = purposeFacts(profile, purpose);
    if (standing?.state !== 'given' || standing.facts === facts || lacksWriting(purpose, standing.level))
      continue;
    const { meaning, off = [] } = standing;
    if (covers(meaning, meaningOf(profile, purpose, off))) choices[purpose.id] = { ...standing, facts };
    else if (isPending(profile, Date.now())) {
      const had = new Set(meaning.services);
      const added = (purpose.services ?? []).filter((id) => !had.has(id));
      choices[purpose.id] = { ...standing, facts, off: [...off, ...added] };
    }
  }
  return { ...head, choices };
};

/**
 * Looks closer at grants whose purpose reads differently now: where the recorded meaning still covers it, only wording
 * or something less has changed, and the grant stands (docs/receipts.md 4.4). Before the day from which a new policy
 * applies the old grant stands as it was given: what the new one adds does not run yet. Every head that is read later,
 * after an act or back in the tab, is looked at in the same way before anything is worked out from it.
 */
export const keepCurrent = (live: LiveConsent): void => {
  let head = live.head && current(live, live.head);
  Object.defineProperty(live, 'head', {
    get: () => head,
    set: (read: LedgerHead | undefined) => {
      head = read && current(live, read);
    },
  });
  live.update();
};
