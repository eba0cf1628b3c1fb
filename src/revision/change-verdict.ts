import { covers } from '../model/covers.js';
import { type Meaning, meaningOf } from '../model/meaning.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { inLanguage } from '../model/text.js';
import { isPending } from '../model/is-pending.js';

/** What a grant was given for, as far as the browser still knows. */
export interface RecordedGrant {
  readonly meaning: Meaning;
  /** Services that the subject left out. */
  readonly off?: readonly string[] | undefined;
  readonly policy: { readonly id?: string | undefined; readonly url: string; readonly version: string };
  readonly language: string;
  readonly title: string;
  /** The purpose's explanation as it was shown, if it was kept. */
  readonly text?: string | undefined;
}

/** `stale`: asks again about this purpose; `notice`: tells, the grant stands; `nothing`: not worth a word. */
export type ChangeVerdict = 'stale' | 'notice' | 'nothing';

const policyOf = (
  { policies }: OperatorProfile,
  { id, url }: RecordedGrant['policy'],
): OperatorProfile['policies'][number] =>
  policies.find((policy) => policy.id === id) ??
  policies.find((policy) => policy.url === url) ??
  policies[0]!;

/**
 * What a profile means for a grant that was given under an earlier one. A wider meaning asks again, whatever the
 * operator calls the change; before the day from which the policy applies the old grant still holds and is told of it.
 * New words for the same meaning, or less of it under a new version, are a notice (Law 94-V, Articles 7 and 14).
 */
export const changeVerdict = (
  grant: RecordedGrant,
  profile: OperatorProfile,
  purpose: Purpose,
  now: number,
): ChangeVerdict => {
  const policy = policyOf(profile, grant.policy);
  if (!covers(grant.meaning, meaningOf(profile, purpose, grant.off)))
    return isPending(profile, now) ? 'notice' : 'stale';
  const order = profile.languages;
  const isReworded =
    policy.version !== grant.policy.version ||
    inLanguage(purpose.title, grant.language, order) !== grant.title ||
    (grant.text !== undefined && inLanguage(purpose.text, grant.language, order) !== grant.text);
  return isReworded ? 'notice' : 'nothing';
};
