import { THUMBPRINT_URN, type ReceiptPayload } from '../model/receipt.js';
import { toBase64url } from './base64url.js';
import { type DeviceKey, signBytes } from './device-key.js';
import { canonical, digest, utf8 } from './digest.js';

export interface SignedReceipt {
  readonly jws: string;
  /** Hash of the signing input: one receipt has many valid signature texts, but only one of these. */
  readonly hash: string;
}

/** Canonical payload to compact JWS (docs/receipts.md 5). */
export const signReceipt = async (key: DeviceKey, payload: Omit<ReceiptPayload, 'sub'>): Promise<SignedReceipt> => {
  const input = [{ alg: 'ES256', jwk: key.jwk, typ: 'consent-receipt+jwt' }, { ...payload, sub: THUMBPRINT_URN + key.jkt }]
    .map((part) => toBase64url(utf8(canonical(part))))
    .join('.');
  return { jws: `${input}.${toBase64url(await signBytes(key, input))}`, hash: await digest(input) };
};
