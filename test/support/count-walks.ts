/** Methods that may look at every item of their list. */
const METHODS = [
  'includes',
  'indexOf',
  'find',
  'findIndex',
  'some',
  'every',
  'filter',
  'map',
  'flatMap',
  'forEach',
] as const;
type Walker = (this: { length?: number; size?: number }, ...given: unknown[]) => unknown;

/**
 * How many items the lists and sets hold that are walked while `run` goes on: an upper bound of the looks at them, the
 * same on every machine, where a time would not be.
 */
export const countWalks = async (run: () => unknown): Promise<number> => {
  let looks = 0;
  const putBack: (() => void)[] = [];
  const count = (prototype: object, name: string | symbol): void => {
    const whole = Object.getOwnPropertyDescriptor(prototype, name)!;
    const walk = whole.value as Walker;
    const counting: Walker = function (...given) {
      looks += this.length ?? this.size ?? 0;
      return walk.apply(this, given);
    };
    Object.defineProperty(prototype, name, { ...whole, value: counting });
    putBack.push(() => Object.defineProperty(prototype, name, whole));
  };
  for (const name of METHODS) count(Array.prototype, name);
  for (const list of [Array, Set, Map]) count(list.prototype, Symbol.iterator);
  try {
    await run();
  } finally {
    for (const back of putBack) back();
  }
  return looks;
};
