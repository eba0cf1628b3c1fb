import { fromBase64url } from './base64url.js';
import { canonicalJson } from './canonical-json.js';
import { checkReceipt } from './check-receipt.js';
import {
  type CompactJws,
  decodeUtf8,
  DEPTH_LIMIT,
  jsonDepth,
  parseJsonObject,
  splitJws,
} from './compact-jws.js';
import { isPointOfP256, type JwsCrypto, type PublicJwk, thumbprintInput, webCrypto } from './jws-crypto.js';
import type { Fault, ProblemCode } from './problem.js';
import { type ReceiptPayload, THUMBPRINT_URN } from './receipt.js';

/** What a receipt is compared with in steps 8 and 9. What is left out is not compared. */
export interface ReceiptExpectation {
  /** Accepted values of `aud`: URLs of the endpoint. */
  readonly audiences?: readonly string[] | undefined;
  /** Web origins that may give consents here. */
  readonly origins?: readonly string[] | undefined;
  /** `Origin` of the request, if it had one. */
  readonly requestOrigin?: string | undefined;
}

/** Verdict on one receipt. Code and faults are those of the first step that failed (docs/receipts.md 7). */
export type ReceiptCheck =
  | {
      readonly ok: true;
      readonly payload: ReceiptPayload;
      readonly hash: string;
      readonly jkt: string;
      readonly errors: readonly Fault[];
    }
  | {
      readonly ok: false;
      readonly code: ProblemCode;
      readonly errors: readonly Fault[];
      readonly payload?: ReceiptPayload;
      readonly hash?: string;
      readonly jkt?: string;
    };

/** A receipt after steps 2 and 3: its shape is right, nothing is proven yet. */
export interface ReadReceipt extends CompactJws {
  readonly jwk: PublicJwk;
}

const refused = (code: ProblemCode, errors: readonly Fault[] = []) => ({ ok: false, code, errors }) as const;

/** Steps 2 and 3: form and header. Reads no key, no clock, no network. A text is the code of the failure. */
export function readReceipt(jws: unknown, isPoint = isPointOfP256): ReadReceipt | ProblemCode {
  const parts = splitJws(jws);
  if (!parts) return 'malformed-jws';
  const header = parseJsonObject(parts.header);
  if (!header) return 'malformed-header';
  if (header['alg'] !== 'ES256') return 'alg-not-allowed';
  if (header['typ'] !== 'consent-receipt+jwt') return 'typ-mismatch';
  const jwk = header['jwk'];
  const { x, y } = (jwk && typeof jwk === 'object' ? jwk : {}) as Record<string, unknown>;
  // With x and y known the header can have one text only; comparing it ends extra members, order, escapes, `d`, `crit`.
  const only = `{"alg":"ES256","jwk":{"crv":"P-256","kty":"EC","x":"${String(x)}","y":"${String(y)}"},"typ":"consent-receipt+jwt"}`;
  if (parts.header !== only || !isPoint(x, y)) return 'malformed-header';
  return { ...parts, jwk: { crv: 'P-256', kty: 'EC', x: String(x), y: String(y) } };
}

/** Step 5: the payload's bytes are the canonical form of one JSON object. */
function readPayload(segment: string): { value: object } | { refusal: ReturnType<typeof refused> } {
  const refusal = refused('payload-not-canonical');
  const text = decodeUtf8(fromBase64url(segment));
  const value = parseJsonObject(text);
  if (text === undefined || !value) return { refusal };
  if (jsonDepth(text) > DEPTH_LIMIT)
    return { refusal: refused('schema-invalid', [{ pointer: '', detail: `at most ${DEPTH_LIMIT} levels` }]) };
  try {
    return canonicalJson(value) === text ? { value } : { refusal };
  } catch {
    return { refusal }; // A value without a canonical form, such as half of a surrogate pair.
  }
}

/** Steps 4 to 9 on a receipt that was read. */
export async function proveReceipt(
  read: ReadReceipt,
  expected: ReceiptExpectation = {},
  crypto: JwsCrypto = webCrypto,
): Promise<ReceiptCheck> {
  if (!(await crypto.verify(read.jwk, read.input, read.signature))) return refused('signature-invalid');
  const quick = crypto.quickPayload?.(read.payload);
  const content = quick ? { value: quick } : readPayload(read.payload);
  if ('refusal' in content) return content.refusal;
  const hash = await crypto.sha256(read.input);
  const jkt = await crypto.sha256(thumbprintInput(read.jwk));
  const { faults, payload } = await checkReceipt(content.value, jkt, crypto, quick !== undefined);
  if (!payload) return { ...refused('schema-invalid', faults), hash, jkt };
  const fail = (code: ProblemCode): ReceiptCheck => ({ ...refused(code), payload, hash, jkt });
  if (payload.sub !== THUMBPRINT_URN + jkt) return fail('subject-mismatch');
  if (expected.audiences && !expected.audiences.includes(payload.aud)) return fail('audience-mismatch');
  const { origin } = payload.site;
  if (expected.origins && !expected.origins.includes(origin)) return fail('origin-not-allowed');
  if (expected.requestOrigin !== undefined && expected.requestOrigin !== origin)
    return fail('origin-not-allowed');
  return { ok: true, payload, hash, jkt, errors: [] };
}

/**
 * Verifies one receipt: steps 2 to 9 of docs/receipts.md 7, in that order. Pure: no network, no clock; never throws on
 * any input, and gives the same verdict for every spelling of a signature.
 */
export async function verifyReceipt(
  jws: unknown,
  expected: ReceiptExpectation = {},
  crypto: JwsCrypto = webCrypto,
): Promise<ReceiptCheck> {
  const read = readReceipt(jws);
  return typeof read === 'string' ? refused(read) : proveReceipt(read, expected, crypto);
}
