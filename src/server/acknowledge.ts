import { randomUUID } from 'node:crypto';
import { ACK_TYP, type Acknowledgement, type Flag } from '../model/acknowledgement.js';
import type { ReceiptPayload } from '../model/receipt.js';
import type { OperatorKeys } from './operator-keys.js';

/** What an acknowledgement confirms. */
export interface Acknowledged {
  readonly payload: ReceiptPayload;
  readonly hash: string;
  readonly jkt: string;
  readonly issuer: string;
  /** Seconds. */
  readonly receivedAt: number;
}

/** Signs an acknowledgement (docs/receipts.md 8). Made once per receipt, within the transaction that stores both. */
export function acknowledge(
  { payload, hash, jkt, issuer, receivedAt }: Acknowledged,
  flags: readonly Flag[],
  keys: OperatorKeys,
): string {
  const content: Acknowledgement = {
    iss: issuer,
    aud: payload.site.origin,
    jti: randomUUID(),
    iat: receivedAt,
    receipt_jti: payload.jti,
    receipt_sha256: hash,
    jkt,
    status: 'recorded',
    skew_s: receivedAt - payload.iat,
    flags: [...flags],
  };
  return keys.sign(ACK_TYP, content);
}
