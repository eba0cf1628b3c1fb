import type { ConsentHandle } from '../model/handle.js';
import type { OperatorNotice } from '../model/operator-notice.js';
import type { ReceiptPayload } from '../model/receipt.js';

const ANSWER = /^answer:([0-9a-f-]{36})$/;

/**
 * True for a notice that this visitor may see: one for everyone, or the answer to a request of this browser's own
 * (docs/receipts.md 11). Its id is `answer:` and the `jti` of the request's receipt.
 */
export const isForVisitor = (
  { id }: OperatorNotice,
  payloads: readonly (ReceiptPayload | undefined)[],
): boolean => {
  const [, jti] = ANSWER.exec(id) ?? (id.startsWith('answer:') ? ['', ''] : []);
  return jti === undefined || payloads.some((payload) => payload?.jti === jti);
};

/**
 * Lifts the block that a request asked for, once the operator has answered it: what stood before the block stands
 * again, never more. An answer to an earlier request does not lift a later block.
 */
export const liftBlock = async (
  { state, decide }: Pick<ConsentHandle, 'state' | 'decide'>,
  { id }: OperatorNotice,
  payloads: readonly (ReceiptPayload | undefined)[],
): Promise<void> => {
  const jti = ANSWER.exec(id)?.[1];
  if (!jti) return;
  const lastBlock = (purposeId: string): ReceiptPayload | undefined =>
    payloads.findLast((payload) =>
      payload?.processing.some(
        ({ purpose_id, event_state }) => purpose_id === purposeId && event_state === 'blocked',
      ),
    );
  const lifted = Object.keys(state).filter(
    (purposeId) => state[purposeId]!.state === 'blocked' && lastBlock(purposeId)?.jti === jti,
  );
  if (!lifted.length) return;
  await decide({
    choices: Object.fromEntries(lifted.map((purposeId) => [purposeId, true])),
    method: 'api',
    action: 'unblock',
    gesture: false,
  });
};
