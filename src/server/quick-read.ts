import { JWS_LIMIT } from '../model/compact-jws.js';
import type { ReadReceipt } from '../model/verify-receipt.js';
import { passingBytes } from './passing-bytes.js';

const MOST_KNOWN = 2048;
const SIGNATURE = /^[A-Za-z0-9_-]{86}$/;
type Known = Pick<ReadReceipt, 'header' | 'jwk'> & { readonly segment: string };
/** Headers of devices that sent something lately, by their segment. */
const known = new Map<string, Known>();

/** A text of its own: a piece of a receipt would keep the whole receipt in memory. */
const copyOf = (text: string): string => passingBytes(text, 'latin1').toString('latin1');

/** Keeps the header of a receipt that was proven, for `quickRead`. */
export function rememberHeader({ input, header, jwk }: ReadReceipt): void {
  const piece = input.slice(0, input.indexOf('.'));
  const one = known.get(piece) ?? { segment: copyOf(piece), header, jwk };
  known.delete(one.segment);
  known.set(one.segment, one);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
}

/** The same as `readReceipt` for a receipt under a header that is known; undefined leaves everything open. */
export function quickRead(jws: string): ReadReceipt | undefined {
  const first = jws.indexOf('.');
  const second = jws.length - 87;
  const one = known.get(jws.slice(0, first));
  if (!one || second <= first + 1 || jws[second] !== '.' || jws.length > JWS_LIMIT) return undefined;
  const payload = jws.slice(first + 1, second);
  const signature = jws.slice(second + 1);
  // Another spelling, or a character that does not belong there, is not what encoding makes again.
  if (passingBytes(payload, 'base64url').toString('base64url') !== payload || !SIGNATURE.test(signature))
    return undefined;
  return {
    header: one.header,
    jwk: one.jwk,
    payload,
    input: jws.slice(0, second),
    signature: new Uint8Array(Buffer.from(signature, 'base64url')),
  };
}
