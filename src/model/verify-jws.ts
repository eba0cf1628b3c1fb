import { fromBase64url } from './base64url.js';
import { canonicalJson } from './canonical-json.js';
import { decodeUtf8, DEPTH_LIMIT, jsonDepth, parseJsonObject, splitJws } from './compact-jws.js';
import { isPointOfP256, type JwsCrypto, type PublicJwk, webCrypto } from './jws-crypto.js';

/** Key of an operator as it is published (RFC 7517); `kid` is its thumbprint. */
export interface OperatorJwk extends PublicJwk {
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}
export interface OperatorJwks {
  readonly keys: readonly OperatorJwk[];
}

export type JwsFailure =
  'malformed-jws' | 'malformed-header' | 'unknown-kid' | 'signature-invalid' | 'payload-not-canonical';
export type JwsResult =
  | { readonly ok: true; readonly payload: Record<string, unknown>; readonly kid: string }
  | { readonly ok: false; readonly code: JwsFailure };

/**
 * Checks a compact JWS that the operator signed: form of docs/receipts.md 5.1, header of exactly alg, kid and `typ`,
 * signature by a key of `jwks`, payload in canonical form. A key in the header is refused. Pure; never throws.
 */
export async function verifyJws(
  jws: unknown,
  typ: string,
  jwks: OperatorJwks,
  limit: number,
  crypto: JwsCrypto = webCrypto,
): Promise<JwsResult> {
  const parts = splitJws(jws, limit);
  if (!parts) return { ok: false, code: 'malformed-jws' };
  const kid = parseJsonObject(parts.header)?.['kid'];
  const isThumbprint = typeof kid === 'string' && /^[A-Za-z0-9_-]{43}$/.test(kid);
  if (!isThumbprint || parts.header !== `{"alg":"ES256","kid":"${kid}","typ":"${typ}"}`)
    return { ok: false, code: 'malformed-header' };
  const key = jwks.keys.find((candidate) => candidate.kid === kid);
  if (!key || !isPointOfP256(key.x, key.y)) return { ok: false, code: 'unknown-kid' };
  if (!(await crypto.verify(key, parts.input, parts.signature)))
    return { ok: false, code: 'signature-invalid' };
  const text = decodeUtf8(fromBase64url(parts.payload));
  const payload = parseJsonObject(text);
  try {
    if (text !== undefined && payload && jsonDepth(text) <= DEPTH_LIMIT && canonicalJson(payload) === text)
      return { ok: true, payload, kid };
  } catch {
    // A value without a canonical form.
  }
  return { ok: false, code: 'payload-not-canonical' };
}
