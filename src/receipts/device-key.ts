import { canonicalJson } from '../model/canonical-json.js';
import { digest, utf8 } from './digest.js';

/** ES256 for every call of WebCrypto; an algorithm is never read from a header. */
export const ES256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Pair that signs receipts, as it lies in storage. The private half can't be exported. */
export interface DeviceKey {
  readonly pair: CryptoKeyPair;
  readonly jwk: { readonly crv: string; readonly kty: string; readonly x: string; readonly y: string };
  /** RFC 7638 thumbprint. */
  readonly jkt: string;
  /** Milliseconds; a year later the key is rotated. */
  readonly since: number;
}

/** Makes a pair: the device key at the first grant, a one-off key for each receipt before it. */
export const makeKey = async (since: number): Promise<DeviceKey> => {
  const pair = await crypto.subtle.generateKey(ES256, false, ['sign', 'verify']);
  const { crv, kty, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const jwk = { crv: crv!, kty: kty!, x: x!, y: y! };
  return { pair, jwk, jkt: await digest(canonicalJson(jwk)), since };
};

/** Raw signature, 64 bytes. */
export const signText = (key: DeviceKey, text: string): Promise<ArrayBuffer> =>
  crypto.subtle.sign(ES256, key.pair.privateKey, utf8(text));
