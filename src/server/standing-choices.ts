import { parseJsonObject } from '../model/compact-jws.js';
import type { ReceiptEntry, ReceiptPayload } from '../model/receipt.js';

/** What one key said last about one purpose and kind. */
export interface StandingEntry {
  readonly purpose_id: string;
  readonly consent_kind: string;
  /** Place in the chain of the receipt that says so. */
  readonly seq: number;
  readonly state: 'given' | 'refused' | 'withdrawn' | 'blocked';
}

type EventState = ReceiptEntry['event_state'];
const STRICTNESS: Readonly<Record<EventState, number>> = {
  ...{ given: 0, renewed: 0, unblocked: 1, refused: 2, withdrawn: 3, blocked: 4 },
};

/** Payload of a receipt that was verified before it was stored. */
export const storedPayload = (jws: string): ReceiptPayload =>
  parseJsonObject(
    Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8'),
  ) as unknown as ReceiptPayload;

/**
 * State at the operator (docs/receipts.md 7): per purpose and kind the entry with the highest `seq`, whatever the order
 * of arrival; at equal `seq` the stricter one. So a late grant never undoes a withdrawal. One-off keys form no state.
 */
export function standingChoices(payloads: readonly ReceiptPayload[]): StandingEntry[] {
  const said = payloads
    .filter(({ chain }) => chain.key_storage !== 'ephemeral')
    .flatMap(({ chain, processing }) => processing.map((entry) => ({ entry, seq: chain.seq })))
    .sort(
      (one, two) =>
        one.seq - two.seq || STRICTNESS[one.entry.event_state] - STRICTNESS[two.entry.event_state],
    );
  const standing = new Map<string, StandingEntry & { before?: StandingEntry['state'] | undefined }>();
  for (const { entry, seq } of said) {
    const { purpose_id, consent_kind, event_state: event } = entry;
    const name = `${purpose_id} ${consent_kind}`;
    const last = standing.get(name);
    const beforeBlock = last?.state === 'blocked' ? last.before : last?.state;
    // What an unblocking restores may not have arrived yet: then nothing is restored.
    const state = event === 'unblocked' ? (beforeBlock ?? 'refused') : event === 'renewed' ? 'given' : event;
    standing.set(name, {
      purpose_id,
      consent_kind,
      seq,
      state,
      ...(state === 'blocked' && { before: beforeBlock }),
    });
  }
  return [...standing.values()].map(({ purpose_id, consent_kind, seq, state }) => ({
    purpose_id,
    consent_kind,
    seq,
    state,
  }));
}
