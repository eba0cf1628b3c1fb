import { monitorEventLoopDelay } from 'node:perf_hooks';

const LOOP_DELAY_MS = 70;
const LOOK_EVERY_MS = 500;
/** Below this many receipts at once a late event loop is somebody else's doing. */
const BUSY_AT = 64;

type LoopDelay = ReturnType<typeof monitorEventLoopDelay>;

/** Workers do not tell it, and a timer would keep them awake: there only the number at once counts. */
function loopDelay(): LoopDelay | undefined {
  try {
    return monitorEventLoopDelay({ resolution: 10 });
  } catch {
    return undefined;
  }
}

/** Tells when to shed load: too many receipts at once, or an event loop that comes too late while many wait. */
export class LoadMeter {
  readonly #atOnce: number;
  #working = 0;
  #isLate = false;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
    const delay = loopDelay();
    if (!delay) return;
    delay.enable();
    setInterval(() => this.#look(delay), LOOK_EVERY_MS).unref();
  }

  #look(delay: LoopDelay): void {
    this.#isLate = delay.mean / 1e6 > LOOP_DELAY_MS;
    delay.reset();
  }

  isOverloaded(): boolean {
    return this.#working > this.#atOnce || (this.#isLate && this.#working > BUSY_AT);
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#working++;
    try {
      return await work();
    } finally {
      this.#working--;
    }
  }
}
