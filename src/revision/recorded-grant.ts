import type { StandingChoice } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import { payloadOf } from '../model/payload-of.js';
import type { ReceiptPayload } from '../model/receipt.js';
import type { RecordedGrant } from './change-verdict.js';

/** A grant with the receipt that says so: names as they were shown then. */
export interface ReadGrant extends RecordedGrant {
  readonly purposeId: string;
  readonly standing: StandingChoice;
  readonly payload: ReceiptPayload;
}

/** Grants that stand in the ledger, each with its own receipt; one whose receipt can't be read is left out. */
export const recordedGrants = async (handle: ConsentHandle): Promise<ReadGrant[]> => {
  const { id } = handle.profile;
  const head = await (await handle.receiptsPart()).head(id);
  const granted = Object.entries(head?.choices ?? {}).filter(([, { state }]) => state === 'given');
  if (!granted.length) return [];
  const receipts = await (await handle.ledger()).receipts(id);
  return granted.flatMap(([purposeId, standing]) => {
    const payload = payloadOf(receipts.find(({ jti }) => jti === standing.jti)?.jws ?? '');
    const entry = payload?.processing.find(({ purpose_id }) => purpose_id === purposeId);
    if (!payload || !entry) return [];
    const { language, policy } = payload.privacy_notice;
    return [
      {
        purposeId,
        standing,
        payload,
        meaning: standing.meaning,
        off: standing.off,
        policy,
        language,
        title: entry.purpose,
      },
    ];
  });
};
