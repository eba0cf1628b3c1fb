import type { Meaning } from './meaning.js';

/** Days of a term, for comparing two of them; open ends are longer than any number. */
const days = (term: string): number => {
  const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(term);
  return m ? +(m[1] ?? 0) * 366 + +(m[2] ?? 0) * 30.5 + +(m[3] ?? 0) * 7 + +(m[4] ?? 0) : Infinity;
};

/**
 * True if a grant with the meaning `old` still holds for `now` (receipts.md 4.4): the same thing or less of it.
 * Pure; used by the core on every page, so it compares meanings and hashes nothing.
 */
export const covers = (old: Meaning, now: Meaning): boolean =>
  (['purpose', 'kind', 'basis', 'type'] as const).every((key) => old[key] === now[key]) &&
  (['data', 'recipients', 'countries', 'services', 'public'] as const).every((key) =>
    [...(now[key] || [])].every((item) => [...(old[key] || [])].includes(item)),
  ) &&
  (old.term === now.term || days(now.term) <= days(old.term));
