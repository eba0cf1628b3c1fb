import { fromBase64url } from '../model/base64url.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { OperatorProfile } from '../model/profile.js';
import type { StoredReceipt } from '../model/receipts-part.js';
import { ES256 } from './device-key.js';
import { utf8 } from './digest.js';

/** Parts of a compact JWS whose header and payload are in canonical form; throws on anything else. */
export const readJws = (
  jws: string,
): {
  header: Record<string, unknown>;
  payload: Record<string, unknown>;
  input: string;
  signature: Uint8Array<ArrayBuffer>;
} => {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]{86})$/.exec(jws)!;
  const [header, payload] = [parts[1]!, parts[2]!].map((part) => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fromBase64url(part));
    const value: unknown = JSON.parse(text);
    if (canonicalJson(value) !== text) throw new Error('not canonical');
    return value as Record<string, unknown>;
  });
  return {
    header: header!,
    payload: payload!,
    input: `${parts[1]}.${parts[2]}`,
    signature: fromBase64url(parts[3]!)!,
  };
};

/** Signature by WebCrypto against a public key. */
export const isSignedBy = async (
  jwk: { x: string; y: string },
  signature: BufferSource,
  input: string,
): Promise<boolean> => {
  const key = await crypto.subtle.importKey(
    'jwk',
    { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y },
    ES256,
    false,
    ['verify'],
  );
  return crypto.subtle.verify(ES256, key, signature, utf8(input));
};

/**
 * The client's check of docs/receipts.md 8. `confirmed`: signed by a key that the profile pins; `delivered`: all fields
 * fit and no key is pinned; `open`: something does not fit, so the receipt stays in the outbox.
 */
export const checkAcknowledgement = async (
  { receipts }: OperatorProfile,
  { jti, hash, jkt }: Pick<StoredReceipt, 'jti' | 'hash' | 'jkt'>,
  ack: string,
): Promise<'confirmed' | 'delivered' | 'open'> => {
  try {
    const { header, payload, input, signature } = readJws(ack);
    const { issuer = '', jwks } = receipts;
    const { kid } = header;
    if (
      canonicalJson(header) !== canonicalJson({ alg: 'ES256', kid, typ: 'consent-ack+jwt' }) ||
      typeof kid !== 'string' ||
      payload.iss !== (issuer[0] === '/' ? location.origin + issuer : issuer) ||
      payload.aud !== location.origin ||
      payload.receipt_jti !== jti ||
      payload.receipt_sha256 !== hash ||
      payload.jkt !== jkt ||
      payload.status !== 'recorded'
    )
      return 'open';
    if (!jwks) return 'delivered';
    const key = jwks.keys.find((one) => one.kid === kid);
    return key && (await isSignedBy(key, signature, input)) ? 'confirmed' : 'open';
  } catch {
    // Not a JWS, or not in canonical form.
    return 'open';
  }
};
