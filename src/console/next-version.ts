import type { ProfileChange } from '../server/profile-change.js';

/**
 * Name for the version after `before`: the first number grows where visitors are asked again, the second where only
 * words changed; a date becomes today's. `today`: YYYY-MM-DD.
 */
export function nextVersion(
  before: string,
  { asked_again, added }: Pick<ProfileChange, 'asked_again' | 'added'>,
  today: string,
): string {
  const asksAgain = asked_again.length + added.length > 0;
  if (/^\d{4}-\d\d-\d\d/.test(before)) {
    if (!before.startsWith(today)) return today;
    // What stands before the first dot says whether anyone is asked again (L-REV-03).
    return asksAgain ? `${before.split('.')[0]!}-2` : `${before}.1`;
  }
  const [, v, major, minor] = /^(v?)(\d+)(?:\.(\d+))?/i.exec(before) ?? [];
  if (major === undefined) return `${before}-2`;
  return asksAgain ? `${v}${+major + 1}.0` : `${v}${major}.${+(minor ?? 0) + 1}`;
}
