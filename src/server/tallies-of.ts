import type { Tally } from './publication-store.js';
import type { NewReceipt } from './receipt-store.js';

/** A count of one operator. */
export interface OperatorTally extends Tally {
  readonly operator: string;
}

/** Days of the operator's statistics, UTC. */
const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

/**
 * What receipts that are stored together add to the counts: one each for themselves, one per entry. Equal ones are
 * summed, and they come in one order, so that two transactions never wait for each other in a ring.
 */
export function talliesOf(receipts: readonly NewReceipt[]): OperatorTally[] {
  const sums = new Map<string, OperatorTally>();
  const add = (one: OperatorTally) => {
    const { operator, day, purpose_id, consent_kind, event_state, action, method, language, gpc } = one;
    const name = `${operator} ${day} ${purpose_id} ${consent_kind} ${event_state} ${action} ${method} ${language} ${gpc}`;
    const sum = sums.get(name);
    sums.set(
      name,
      sum
        ? {
            ...one,
            count: sum.count + 1,
            choice_ms: sum.choice_ms + one.choice_ms,
            timed: sum.timed + one.timed,
          }
        : one,
    );
  };
  for (const { counted, receivedAt, operator } of receipts) {
    if (!counted) continue;
    const { action, method, language, gpc, choiceMs, entries } = counted;
    const common = { operator, day: dayOf(receivedAt), action, method, language, gpc, count: 1 };
    const own = { purpose_id: '', consent_kind: '', event_state: '', choice_ms: choiceMs ?? 0 };
    add({ ...common, ...own, timed: choiceMs === undefined ? 0 : 1 });
    for (const entry of entries) add({ ...common, ...entry, choice_ms: 0, timed: 0 });
  }
  return [...sums].sort(([one], [two]) => (one < two ? -1 : 1)).map(([, sum]) => sum);
}
