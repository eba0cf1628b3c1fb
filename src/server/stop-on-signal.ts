/** What a clean stop waits for at most, milliseconds; answers under way get 10 s of it. */
const STOP_MS = 12_000;

/**
 * Runs `stop` once, on SIGTERM, SIGINT or when the returned function is called, then ends the process: with 0, or with
 * the given status. A second signal ends it at once.
 */
export function stopOnSignal(stop: () => Promise<void>): (status?: number) => void {
  let isStopping = false;
  const end = (status = 0): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(status || 1), STOP_MS).unref();
    stop().then(
      () => process.exit(status),
      () => process.exit(status || 1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => (isStopping ? process.exit(130) : end()));
  return end;
}
