import type { Tally } from './publication-store.js';
import type { NewReceipt } from './receipt-store.js';

/** Days of the operator's statistics, UTC. */
export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

/** What one receipt adds to the counts: one for itself, one per entry. */
export function talliesOf({ counted, receivedAt }: NewReceipt): Tally[] {
  if (!counted) return [];
  const { action, method, language, gpc, choiceMs, entries } = counted;
  const common = { day: dayOf(receivedAt), action, method, language, gpc, count: 1 };
  const receipt = {
    purpose_id: '',
    consent_kind: '',
    event_state: '',
    choice_ms: choiceMs ?? 0,
    timed: choiceMs === undefined ? 0 : 1,
  };
  return [
    { ...common, ...receipt },
    ...entries.map((entry) => ({ ...common, ...entry, choice_ms: 0, timed: 0 })),
  ];
}
