import type { AuditEntry, PublicationStore } from './publication-store.js';
import { StoreError } from './receipt-store.js';

/** Entries that may wait; whoever reads more often than this on a full disk is refused. */
const MOST_WAITING = 1000;
const AGAIN_MS = 5000;

/**
 * Writes down who read and exported. A disk that is full must not keep the operator from its register, and old rows are
 * readable then (docs/deploy.md 6): such an entry waits in memory, with the time of the act, and is written as soon as
 * there is room. Until then the act is only in the log of requests. Acts that change something are not put off like that.
 */
export class ReadingAudit {
  readonly #publications: PublicationStore;
  #waiting: { readonly operator: string; readonly entry: AuditEntry }[] = [];
  #writing: Promise<void> = Promise.resolve();
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(publications: PublicationStore) {
    this.#publications = publications;
  }

  /** Resolves when it is written, or waits. Rejects with a StoreError where it can do neither. */
  async note(operator: string, entry: AuditEntry): Promise<void> {
    this.#waiting.push({ operator, entry });
    const error = await this.flush();
    if (error === undefined) return;
    const isPutOff = error instanceof StoreError && error.reason === 'full';
    if (isPutOff && this.#waiting.length <= MOST_WAITING) return;
    this.#waiting = this.#waiting.filter((one) => one.entry !== entry);
    throw error;
  }

  /** Writes what waits, one after another, oldest first; resolves with what hindered it. */
  flush(): Promise<Error | undefined> {
    const written = this.#writing.then(() => this.#write());
    this.#writing = written.then(() => {});
    return written;
  }

  async #write(): Promise<Error | undefined> {
    clearTimeout(this.#again);
    this.#again = undefined;
    try {
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
        await this.#publications.audit(next.operator, next.entry);
        const written = next;
        this.#waiting = this.#waiting.filter((one) => one !== written);
      }
      return undefined;
    } catch (error) {
      this.#again = setTimeout(() => void this.flush(), AGAIN_MS);
      // Workers have timers without this.
      (this.#again as { unref?: () => void }).unref?.();
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}
