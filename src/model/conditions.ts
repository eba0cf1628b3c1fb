/** Every condition of the gate, by the word that says it failed. */
const CONDITIONS = [
  'undecided',
  'refused',
  'withdrawn',
  'blocked',
  'expired',
  'stale',
  'unknown',
  'not-chosen',
  'gpc',
  'dnt',
  'cookies',
];

/** One condition of the gate, for people: which one, and whether it holds. */
export interface Condition {
  readonly id: string;
  readonly ok: boolean;
}

/** All conditions, given those that fail. */
export const conditionsOf = (failed: readonly string[]): Condition[] =>
  CONDITIONS.map((id) => ({ id, ok: !failed.includes(id) }));
