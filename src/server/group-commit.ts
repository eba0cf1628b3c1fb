/** What became of one item of a group. */
export type Outcome<Result> = { readonly value: Result } | { readonly error: unknown };

type Commit<Item, Result> = (
  items: readonly Item[],
) => readonly Outcome<Result>[] | Promise<readonly Outcome<Result>[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_AT_ONCE = 256;

interface Pace {
  /** Commits at once. */
  readonly lanes?: number;
  /** Milliseconds from the beginning of a group to the next, so that more come together; whoever comes alone waits for none. */
  readonly apart?: number;
}

/**
 * Lets items that arrive together share one commit: whatever comes while one is under way goes into the next. One
 * synchronisation of the disk then serves many receipts, and each still waits for its own.
 */
export class GroupCommit<Item, Result> {
  readonly #commit: Commit<Item, Result>;
  readonly #lanes: number;
  readonly #apart: number;
  #waiting: Waiting<Item, Result>[] = [];
  #busy = 0;
  #begun = -Infinity;
  #lastSize = 0;
  #isScheduled = false;
  #whenIdle: (() => void)[] = [];

  /** `commit` makes its items durable and tells one outcome each, or throws for all. */
  constructor(commit: Commit<Item, Result>, { lanes = 1, apart = 0 }: Pace = {}) {
    this.#commit = commit;
    this.#lanes = lanes;
    this.#apart = apart;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#schedule();
    });
  }

  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void> {
    return this.#busy === 0 && this.#waiting.length === 0
      ? Promise.resolve()
      : new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  #schedule(): void {
    if (this.#isScheduled || this.#busy >= this.#lanes || this.#waiting.length === 0) return;
    this.#isScheduled = true;
    const begin = (): void => {
      this.#isScheduled = false;
      this.#begun = performance.now();
      const group = this.#waiting.splice(0, MOST_AT_ONCE);
      this.#lastSize = group.length;
      void this.#run(group);
    };
    const rest = this.#lastSize > 1 ? this.#begun + this.#apart - performance.now() : 0;
    if (rest > 0) setTimeout(begin, rest);
    // After this turn's network events: what they bring shares the commit.
    else setImmediate(begin);
  }

  async #run(group: readonly Waiting<Item, Result>[]): Promise<void> {
    this.#busy++;
    this.#schedule();
    try {
      const outcomes = await this.#commit(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, n) => {
        const outcome = outcomes[n] ?? { error: new Error('no outcome for this item') };
        if ('value' in outcome) resolve(outcome.value);
        else reject(outcome.error);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
    this.#busy--;
    this.#schedule();
    if (this.#busy === 0 && this.#waiting.length === 0)
      for (const resolve of this.#whenIdle.splice(0)) resolve();
  }
}
