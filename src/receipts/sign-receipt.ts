import { toBase64url } from '../model/base64url.js';
import { canonicalJson } from '../model/canonical-json.js';
import { THUMBPRINT_URN, type ReceiptPayload } from '../model/receipt.js';
import { type DeviceKey, signText } from './device-key.js';
import { digest, utf8 } from './digest.js';

export interface SignedReceipt {
  readonly jws: string;
  /** Hash of the signing input: one receipt has many valid signature texts, but only one of these. */
  readonly hash: string;
}

/** Canonical payload to compact JWS (docs/receipts.md 5). */
export const signReceipt = async (
  key: DeviceKey,
  payload: Omit<ReceiptPayload, 'sub'>,
): Promise<SignedReceipt> => {
  const input = [
    { alg: 'ES256', jwk: key.jwk, typ: 'consent-receipt+jwt' },
    { ...payload, sub: THUMBPRINT_URN + key.jkt },
  ]
    .map((part) => toBase64url(utf8(canonicalJson(part))))
    .join('.');
  return {
    jws: `${input}.${toBase64url(new Uint8Array(await signText(key, input)))}`,
    hash: await digest(input),
  };
};
