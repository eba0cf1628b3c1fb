import type { PublicationStore, Tally } from '../server/publication-store.js';
import { newReceipt } from '../server/new-receipt.js';
import type { StoredReceipt } from '../server/receipt-store.js';
import { type OperatorTally, talliesOf } from '../server/tallies-of.js';
import type { RowCheck } from './receipt-row-check.js';

type Figures = readonly [count: number, choiceMs: number, timed: number];
const NOTHING: Figures = [0, 0, 0];

const nameOf = (one: Tally): string =>
  JSON.stringify([
    ...[one.day, one.purpose_id, one.consent_kind, one.event_state],
    ...[one.action, one.method, one.language, one.gpc],
  ]);
const isAtMost = (one: Figures, other: Figures): boolean => one.every((figure, n) => figure <= other[n]!);

/** All counts of an operator, by what they count. */
async function countsOf(publications: PublicationStore, operator: string): Promise<Map<string, Figures>> {
  const counts = new Map<string, Figures>();
  for (const one of await publications.tallies(operator, '0000-01-01', '9999-12-31'))
    counts.set(nameOf(one), [one.count, one.choice_ms, one.timed]);
  return counts;
}

/**
 * Counts receipts anew, to compare with what the server had counted. Counts only grow, so while a server goes on, those of
 * the receipts lie between its counts before and after the look at them.
 */
export class CountCheck {
  readonly #publications: PublicationStore;
  readonly #operator: string;
  readonly #before: ReadonlyMap<string, Figures>;
  readonly #counted = new Map<string, Figures>();
  readonly #unknown = new Set<string>();

  private constructor(publications: PublicationStore, operator: string, before: Map<string, Figures>) {
    this.#publications = publications;
    this.#operator = operator;
    this.#before = before;
  }

  /** To be called before the first receipt is read. */
  static async start(publications: PublicationStore, operator: string): Promise<CountCheck> {
    return new CountCheck(publications, operator, await countsOf(publications, operator));
  }

  add({ jws, hash, jkt, receivedAt: kept }: StoredReceipt, { proven }: RowCheck): void {
    // What cannot be read any more was counted for something once: nothing can be said of its day.
    if (!proven) {
      const day = new Date(kept * 1000);
      // A time that is none is of no day.
      if (!Number.isNaN(day.getTime())) this.#unknown.add(day.toISOString().slice(0, 10));
      return;
    }
    const receipt = newReceipt({ operator: this.#operator, jws, hash, jkt, ...proven });
    for (const one of talliesOf([receipt])) this.#add(one);
  }

  #add(one: OperatorTally): void {
    const name = nameOf(one);
    const [count, choiceMs, timed] = this.#counted.get(name) ?? NOTHING;
    this.#counted.set(name, [count + one.count, choiceMs + one.choice_ms, timed + one.timed]);
  }

  /** Days whose counts are not those of their receipts, in order; to be asked after the last receipt was read. */
  async wrongDays(): Promise<string[]> {
    const after = await countsOf(this.#publications, this.#operator);
    const days = new Set<string>();
    for (const name of new Set([...this.#before.keys(), ...this.#counted.keys(), ...after.keys()])) {
      const [least, counted, most] = [this.#before, this.#counted, after].map(
        (counts) => counts.get(name) ?? NOTHING,
      ) as [Figures, Figures, Figures];
      if (!isAtMost(least, counted) || !isAtMost(counted, most)) days.add((JSON.parse(name) as string[])[0]!);
    }
    return [...days].filter((day) => !this.#unknown.has(day)).sort();
  }
}
