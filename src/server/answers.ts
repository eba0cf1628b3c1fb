import type { ReceiptAnswer } from '../model/acknowledgement.js';
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
export const jsonResponse = (body: object, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  });
