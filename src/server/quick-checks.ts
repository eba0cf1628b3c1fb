import { decodeUtf8, DEPTH_LIMIT } from '../model/compact-jws.js';
import type { QuickChecks } from '../model/jws-crypto.js';
import { receiptSchema } from '../model/receipt-schema.js';
import { shapePredicate } from './shape-predicate.js';

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

/** Verdicts by what Node does natively; whatever they leave open is decided the long way. */
export const quickChecks: QuickChecks = {
  text: (segment) => decodeUtf8(Buffer.from(segment, 'base64url')),
  // ECMAScript writes numbers and texts as RFC 8785 does; the order of members is left to look at. A text with \u may
  // hide half of a surrogate pair.
  isCanonical: (value, text) =>
    !text.includes('\\u') && isSorted(value, DEPTH_LIMIT) && JSON.stringify(value) === text,
  isReceipt: shapePredicate(receiptSchema),
};
