import type { Meaning } from './meaning.js';
import { termDays } from './term-days.js';

/**
 * True if a grant with the meaning `old` still holds for `now` (receipts.md 4.4): the same thing or less of it.
 * Pure; used by the core on every page, so it compares meanings and hashes nothing.
 */
export const covers = (old: Meaning, now: Meaning): boolean =>
  (['purpose', 'kind', 'basis', 'type'] as const).every((key) => old[key] === now[key]) &&
  (['data', 'recipients', 'countries', 'services', 'public'] as const).every((key) => {
    const had = new Set(old[key] || []);
    return [...(now[key] || [])].every((item) => had.has(item));
  }) &&
  (old.term === now.term || termDays(now.term) <= termDays(old.term));
