import type { ConsentHandle } from '../model/handle.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';

/** Purposes with a switch in banner and settings. Consent to publication is drawn up apart, so it is asked in a form. */
export const askedPurposes = ({ purposes }: OperatorProfile): Purpose[] =>
  purposes.filter(
    ({ basis, where, kind }) => basis === 'consent' && where !== 'form' && kind !== 'public_distribution',
  );

/** What the banner asks about now: what waits for an answer, else everything (it was opened on purpose). */
export const duePurposes = ({ profile, state }: ConsentHandle): Purpose[] => {
  const asked = askedPurposes(profile).filter(({ closed }) => !closed);
  const due = asked.filter(({ id }) => /undecided|stale|expired/.test(state[id]?.state ?? 'undecided'));
  return due.length ? due : asked;
};

/** What closes a purpose whatever is chosen: a browser setting, or the operator's or the subject's own stop. */
export const closedReason = (
  { state }: ConsentHandle,
  id: string,
): 'gpc' | 'dnt' | 'cookies' | 'closed' | 'blocked' | undefined =>
  (['closed', 'blocked', 'gpc', 'dnt', 'cookies'] as const).find((reason) =>
    state[id]?.reasons.includes(reason),
  );
