import * as v from 'valibot';
import { fromBase64url } from './base64url.js';
import { decodeUtf8, parseJsonObject, splitJws } from './compact-jws.js';
import type { ReceiptPayload } from './receipt.js';
import { receiptSchema } from './receipt-schema.js';

/**
 * What a receipt that did not verify says of itself, as far as it has the shape of one: so that a person sees which it is.
 * Nothing of it is proven, and whoever shows it says so beside it.
 */
export const claimedPayload = (jws: string): ReceiptPayload | undefined => {
  const segment = splitJws(jws)?.payload;
  const text = segment === undefined ? undefined : decodeUtf8(fromBase64url(segment));
  const shape = v.safeParse(receiptSchema, parseJsonObject(text));
  return shape.success ? shape.output : undefined;
};
