import type { Tally } from './publication-store.js';
import type { NewReceipt } from './receipt-store.js';

/** A count of one operator. */
export interface OperatorTally extends Tally {
  readonly operator: string;
}

type Sum = { -readonly [Member in keyof OperatorTally]: OperatorTally[Member] };

const DAY_S = 86_400;
let lastDay = { number: -1, text: '' };

/** Days of the operator's statistics, UTC. Receipts arrive on one day after another: the last one is kept. */
function dayOf(seconds: number): string {
  const number = Math.floor(seconds / DAY_S);
  if (lastDay.number !== number)
    lastDay = { number, text: new Date(number * DAY_S * 1000).toISOString().slice(0, 10) };
  return lastDay.text;
}

/**
 * What receipts that are stored together add to the counts: one each for themselves, one per entry. Equal ones are
 * summed, and they come in one order, so that two transactions never wait for each other in a ring.
 */
export function talliesOf(receipts: readonly NewReceipt[]): OperatorTally[] {
  const sums = new Map<string, Sum>();
  for (const { counted, receivedAt, operator } of receipts) {
    if (!counted) continue;
    const { action, method, language, gpc, choiceMs, entries } = counted;
    const day = dayOf(receivedAt);
    const [before, after] = [`${operator} ${day}`, `${action} ${method} ${language} ${gpc}`];
    const sumOf = (purpose_id: string, consent_kind: string, event_state: string): Sum => {
      const name = `${before} ${purpose_id} ${consent_kind} ${event_state} ${after}`;
      const known = sums.get(name);
      if (known) return known;
      const what = { operator, day, purpose_id, consent_kind, event_state, action, method, language, gpc };
      const sum: Sum = { ...what, count: 0, choice_ms: 0, timed: 0 };
      sums.set(name, sum);
      return sum;
    };
    const own = sumOf('', '', '');
    own.count++;
    own.choice_ms += choiceMs ?? 0;
    own.timed += choiceMs === undefined ? 0 : 1;
    for (const { purpose_id, consent_kind, event_state } of entries)
      sumOf(purpose_id, consent_kind, event_state).count++;
  }
  return [...sums].sort(([one], [two]) => (one < two ? -1 : 1)).map(([, sum]) => sum);
}
