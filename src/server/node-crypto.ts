import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { JwsCrypto, PublicJwk } from '../model/jws-crypto.js';

/** Keys of devices that sent something lately; importing one costs about as much as a signature check. */
const KEPT_KEYS = 2048;
const keys = new Map<string, KeyObject>();

function keyObject({ crv, kty, x, y }: PublicJwk): KeyObject {
  const name = `${x}.${y}`;
  const key = keys.get(name) ?? createPublicKey({ key: { crv, kty, x, y }, format: 'jwk' });
  keys.delete(name);
  keys.set(name, key);
  if (keys.size > KEPT_KEYS) keys.delete(keys.keys().next().value!);
  return key;
}

/** The same verdicts as Web Cryptography, without its queue: several times faster in Node. */
export const nodeCrypto: JwsCrypto = {
  verify(jwk, input, signature) {
    try {
      return verify(
        'sha256',
        Buffer.from(input, 'latin1'),
        { key: keyObject(jwk), dsaEncoding: 'ieee-p1363' },
        signature,
      );
    } catch {
      return false; // A key or signature that OpenSSL refuses is not a valid one.
    }
  },
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('base64url'),
};
