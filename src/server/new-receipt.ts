import type { ReceiptPayload } from '../model/receipt.js';
import type { CountedFacts, NewReceipt } from './receipt-store.js';

/** What was verified, and where and when it arrived. */
export interface Arrived {
  readonly operator: string;
  readonly jws: string;
  readonly hash: string;
  readonly jkt: string;
  readonly payload: ReceiptPayload;
  /** Seconds. */
  readonly receivedAt: number;
}

const countedFacts = ({
  event,
  privacy_notice: notice,
  signals,
  processing,
}: ReceiptPayload): CountedFacts => ({
  action: event.action,
  method: event.method,
  language: notice.language,
  gpc: signals.gpc === true,
  choiceMs: event.shown?.ms_to_choice,
  entries: processing.map(({ purpose_id, consent_kind, event_state }) => ({
    purpose_id,
    consent_kind,
    event_state,
  })),
});

/** A verified receipt as the store takes it. */
export function newReceipt({ operator, jws, hash, jkt, payload, receivedAt }: Arrived): NewReceipt {
  const { chain, jti, iat } = payload;
  return {
    ...{ operator, jkt, jti, hash, jws, iat, receivedAt, seq: chain.seq },
    prevHash: chain.prev_sha256,
    prevJkt: chain.prev_jkt,
    nextJkt: chain.next_jkt,
    ephemeral: chain.key_storage === 'ephemeral',
    noticeHash: payload.privacy_notice.text_sha256,
    counted: countedFacts(payload),
  };
}
