import { fromBase64url } from './base64url.js';
import { decodeUtf8, parseJsonObject } from './compact-jws.js';
import type { ReceiptPayload } from './receipt.js';

/** What a receipt says, unproven; for showing only. Undefined where it can't be read. */
export const payloadOf = (jws: string): ReceiptPayload | undefined => {
  const payload = parseJsonObject(decodeUtf8(fromBase64url(jws.split('.')[1] ?? '')));
  return payload?.['event'] && payload['processing'] && payload['privacy_notice']
    ? (payload as unknown as ReceiptPayload)
    : undefined;
};
