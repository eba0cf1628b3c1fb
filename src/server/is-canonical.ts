import { DEPTH_LIMIT } from '../model/compact-jws.js';

/** Members in the order of RFC 8785 at every level, and no more levels than `left`. */
function isSorted(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (left === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isSorted(item, left - 1));
  let last: string | undefined;
  for (const name of Object.keys(value)) {
    if (last !== undefined && !(last < name)) return false;
    if (!isSorted((value as Record<string, unknown>)[name], left - 1)) return false;
    last = name;
  }
  return true;
}

/**
 * True only where `text` is the canonical form of `value` and that has at most `DEPTH_LIMIT` levels. ECMAScript writes
 * numbers and texts as RFC 8785 does; the order of members is left to look at. A text with \u may hide half of a
 * surrogate pair: it is left to the long way.
 */
export const isCanonical = (value: unknown, text: string): boolean =>
  !text.includes('\\u') && isSorted(value, DEPTH_LIMIT) && JSON.stringify(value) === text;
