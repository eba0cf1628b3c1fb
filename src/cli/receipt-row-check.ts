import { verifyAcknowledgement } from '../model/acknowledgement.js';
import type { ReceiptPayload } from '../model/receipt.js';
import type { OperatorJwks } from '../model/verify-jws.js';
import { verifyReceipt } from '../model/verify-receipt.js';
import { nodeCrypto } from '../server/node-crypto.js';
import type { StoredReceipt } from '../server/receipt-store.js';

export interface RowCheck {
  /** Why a stored row is not what it was; undefined for a good one. */
  readonly code?: string;
  /** What its two signatures prove, whatever else stands beside them: content, and second of arrival. */
  readonly proven?: { readonly payload: ReceiptPayload; readonly receivedAt: number };
}

/** Is a row what its receipt and its acknowledgement say? `isKept`: is a receipt of a key kept? */
export async function checkReceiptRow(
  row: StoredReceipt,
  jwks: OperatorJwks,
  isKept: (jkt: string, hash: string) => Promise<boolean>,
): Promise<RowCheck> {
  const check = await verifyReceipt(row.jws, {}, nodeCrypto);
  if (!check.ok) return { code: check.code };
  const { payload, hash, jkt } = check;
  const { chain, iat, jti } = payload;
  const expected = { jti, hash, jkt, aud: payload.site.origin };
  const ack = await verifyAcknowledgement(row.ack, jwks, expected, nodeCrypto);
  if (!ack.ok) return { code: `ack-${ack.code}` };
  const proven = { payload, receivedAt: ack.payload.iat };
  const flags = [...row.flags].sort().join();
  const told = [hash, jkt, jti, iat, chain.seq, chain.prev_sha256, chain.next_jkt];
  const kept = [row.hash, row.jkt, row.jti, row.iat, row.seq, row.prevHash, row.nextJkt];
  const isSame =
    told.every((value, n) => value === kept[n]) &&
    (chain.key_storage === 'ephemeral') === row.ephemeral &&
    ack.payload.iat === row.receivedAt &&
    [...ack.payload.flags].sort().join() === flags;
  if (!isSame) return { code: 'row-changed', proven };
  const { prev_sha256: previous } = chain;
  // It was there when this one came, or a flag would say so.
  const wasThere =
    previous !== undefined && !row.flags.some((flag) => flag === 'chain-gap' || flag === 'chain-break');
  return wasThere && !(await isKept(jkt, previous)) ? { code: 'predecessor-missing', proven } : { proven };
}
