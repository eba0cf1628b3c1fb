import { hash } from 'node:crypto';
import * as v from 'valibot';
import { decodeUtf8, parseJsonObject } from '../model/compact-jws.js';
import { entryMeaning } from '../model/entry-meaning.js';
import type { ReceiptPayload } from '../model/receipt.js';
import { receiptSchema } from '../model/receipt-schema.js';
import { isCanonical } from './is-canonical.js';
import { passingBytes } from './passing-bytes.js';
import { shapePredicate } from './shape-predicate.js';

/** Members that stand side by side in a canonical payload and are alike in most receipts of one notice. */
const MIDDLE = [
  'parties',
  'privacy_notice',
  'privacy_rights',
  'processing',
  'schema_version',
  'sdk',
] as const satisfies (keyof ReceiptPayload)[];
type Middle = Pick<ReceiptPayload, (typeof MIDDLE)[number]>;

const FIRST = ',"parties":';
const AFTER = ',"signals":';
const MOST_KNOWN = 500;
const LONGEST_KNOWN = 16_384;
/** Middles that were found to be right, by their bytes. */
const known = new Map<string, Middle>();

const isMiddle = shapePredicate(v.pick(receiptSchema, MIDDLE));
const isRest = shapePredicate(v.omit(receiptSchema, MIDDLE));
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** The middle, if its bytes are canonical members that follow the schema, with the right meaning hashes. */
function readMiddle(bytes: string): Middle | undefined {
  const text = decodeUtf8(Buffer.from(`{${bytes}}`, 'latin1'));
  const value = parseJsonObject(text);
  if (text === undefined || !value || !isCanonical(value, text) || !isMiddle(value)) return undefined;
  const middle = value as unknown as Middle;
  const isMeant = middle.processing.every(
    (entry) => hash('sha256', JSON.stringify(entryMeaning(entry)), 'base64url') === entry.meaning_sha256,
  );
  return isMeant ? middle : undefined;
}

function middleOf(bytes: string): Middle | undefined {
  const seen = known.get(bytes);
  if (seen) return seen;
  const middle = readMiddle(bytes);
  if (middle && bytes.length <= LONGEST_KNOWN) {
    known.set(bytes, middle);
    if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
  }
  return middle;
}

/**
 * `JwsCrypto.quickPayload`. What a notice shows and asks is most of a payload and the same in all its receipts: it is
 * looked at once, and the rest by itself. Both are canonical objects with members of their own, and where they are cut,
 * they join to one canonical object. Middles are shared: nobody may change them.
 */
export function quickPayload(segment: string): object | undefined {
  const bytes = passingBytes(segment, 'base64url').toString('latin1');
  const from = bytes.indexOf(FIRST);
  const to = bytes.indexOf(AFTER, from + 1);
  if (from < 0 || to < 0) return undefined;
  const rest = bytes.slice(0, from) + bytes.slice(to);
  // Unescaped, it can only be the name of a member; that it is there once makes it the one of the outermost object.
  if (rest.indexOf(AFTER) !== from || rest.lastIndexOf(AFTER) !== from || !isAscii(rest)) return undefined;
  const value = parseJsonObject(rest);
  if (!value || !isCanonical(value, rest) || !isRest(value)) return undefined;
  const middle = middleOf(bytes.slice(from + 1, to));
  return middle && Object.assign(value, middle);
}
