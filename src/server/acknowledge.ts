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
  // In the order of the canonical form, and of texts that were checked: what JSON makes of it is that form.
  const content: Acknowledgement = {
    aud: payload.site.origin,
    flags: [...flags],
    iat: receivedAt,
    iss: issuer,
    jkt,
    jti: randomUUID(),
    receipt_jti: payload.jti,
    receipt_sha256: hash,
    skew_s: receivedAt - payload.iat,
    status: 'recorded',
  };
  return keys.signText(ACK_TYP, JSON.stringify(content));
}
