const MOST_MISSING = 64;

/**
 * Sequence numbers from `complete` up to, not including, `seq` that are not in `present` (ascending); at most 64, lowest
 * first.
 */
export function missingBelow(seq: number, complete: number, present: Iterable<number>): number[] {
  const missing: number[] = [];
  let expected = complete;
  const note = (end: number): void => {
    for (; expected < end && missing.length < MOST_MISSING; expected++) missing.push(expected);
  };
  for (const there of present) {
    note(Math.min(there, seq));
    if (missing.length === MOST_MISSING || there >= seq) return missing;
    expected = there + 1;
  }
  note(seq);
  return missing;
}
