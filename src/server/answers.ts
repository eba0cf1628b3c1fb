import type { ReceiptAnswer } from '../model/acknowledgement.js';
import { jsonAnswer } from './plain-answer.js';
import type { KeptReceipt } from './receipt-store.js';
import { toTheSecond } from './request-log.js';

/** Body of an answer about a stored receipt (docs/receipts.md 9.1). */
export const receiptAnswer = (receipt: KeptReceipt, status: 'recorded' | 'duplicate'): ReceiptAnswer => ({
  jti: receipt.jti,
  status,
  received_at: toTheSecond(receipt.receivedAt * 1000),
  receipt_sha256: receipt.hash,
  ack: receipt.ack,
  flags: receipt.flags,
  missing: receipt.missing,
});

/** JSON that no cache keeps. */
export function jsonResponse(body: object, status = 200, headers: Record<string, string> = {}): Response {
  const answer = jsonAnswer(body, status, headers);
  return new Response(answer.body, { status, headers: answer.headers });
}
