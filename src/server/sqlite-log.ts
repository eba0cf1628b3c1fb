import { closeSync, fdatasync, openSync } from 'node:fs';
import { StoreError } from './receipt-store.js';

/**
 * Brings the write-ahead log of an open database to the disk from another thread: a synchronisation takes longer than
 * the rest of a receipt, and the thread that writes looks at the next ones meanwhile.
 */
export class SqliteLog {
  readonly #log: number;
  #durable: Promise<void> = Promise.resolve();

  /** `file`: of the database. While it is open, its log stays the same file. */
  constructor(file: string) {
    this.#log = openSync(`${file}-wal`, 'r+');
  }

  /** Resolves when all that was written until now is on the disk. Rejects with a StoreError: then nothing is sure. */
  sync(): Promise<void> {
    this.#durable = new Promise((resolve, reject) =>
      fdatasync(this.#log, (error) => (error ? reject(new StoreError('failed', error)) : resolve())),
    );
    return this.#durable;
  }

  /** Resolves when all that can be read now is on the disk, as far as `sync` was called for it. */
  durable(): Promise<void> {
    return this.#durable;
  }

  close(): void {
    closeSync(this.#log);
  }
}
