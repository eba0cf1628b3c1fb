let end: Promise<void> | undefined;

/**
 * Resolves after the network events of this turn, for all who ask within it together. What they do next goes from step to
 * step side by side, and each step finds its code and tables in the processor's caches: a seventh of a receipt's cost.
 */
export const turnEnd = (): Promise<void> =>
  (end ??= new Promise((resolve) =>
    setImmediate(() => {
      end = undefined;
      resolve();
    }),
  ));
