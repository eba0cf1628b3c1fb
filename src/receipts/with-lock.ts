const WAIT_MS = 2000;

/**
 * Runs `work` alone among the tabs of this origin. Without locks, or if a frozen tab holds one, it runs all the same:
 * the lock spares work, the ledger's own check keeps the chain whole.
 */
export const withLock = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  let result: Promise<T> | undefined;
  const run = (): Promise<T> => (result ??= work());
  return navigator.locks
    ? navigator.locks.request(name, { signal: AbortSignal.timeout(WAIT_MS) }, run).catch(run)
    : run();
};
