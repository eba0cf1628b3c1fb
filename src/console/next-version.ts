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
  if (/^\d{4}-\d\d-\d\d/.test(before)) return before.startsWith(today) ? `${before}.1` : today;
  const [, v, major, minor] = /^(v?)(\d+)(?:\.(\d+))?/i.exec(before) ?? [];
  if (major === undefined) return `${before}-2`;
  return asked_again.length + added.length > 0 ? `${v}${+major + 1}.0` : `${v}${major}.${+(minor ?? 0) + 1}`;
}
