import { Worker } from 'node:worker_threads';

/** What runs in the thread. As text, because a bundler would lose the address of a file. */
const THREAD = `
  const { DatabaseSync } = require('node:sqlite');
  const { parentPort, workerData } = require('node:worker_threads');
  const database = new DatabaseSync(workerData);
  database.exec('PRAGMA synchronous = FULL');
  const copy = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  parentPort.on('message', (isLast) => {
    if (!isLast) return parentPort.postMessage(copy.get());
    database.close();
    parentPort.close();
  });
`;
/** Pages of a long log, 16 MiB: it has to begin anew, which it does if nothing was written while all of it was copied. */
const LONG = 4096;

/**
 * Copies the write-ahead log into the database in a thread of its own: the disk is synchronised twice for it, which would
 * hold up everything else. A failure loses nothing: the log holds it all, and is copied from there again.
 */
export class LogCopy {
  readonly #file: string;
  #thread: Worker | undefined;
  #underWay: Promise<void> | undefined;
  #ended: () => void = () => {};
  #isHeld = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Begins a copy, unless one is under way. */
  start(): void {
    if (this.#underWay) return;
    try {
      this.#thread ??= this.#open();
    } catch {
      // A process that may have no threads: SQLite copies the log itself once it is long.
      return;
    }
    this.#underWay = new Promise((resolve) => (this.#ended = resolve));
    this.#thread.postMessage(false);
  }

  #open(): Worker {
    const end = (): void => {
      this.#underWay = undefined;
      this.#ended();
    };
    const thread = new Worker(THREAD, { eval: true, execArgv: [], workerData: this.#file });
    thread.unref();
    thread.on('message', ({ log }: { log: number }) => {
      // What was written meanwhile is little, and copied in a moment.
      this.#isHeld = !this.#isHeld && log > LONG;
      if (this.#isHeld) thread.postMessage(false);
      else end();
    });
    thread.on('error', () => {
      // The next copy has a thread of its own.
      this.#thread = undefined;
      this.#isHeld = false;
      end();
    });
    return thread;
  }

  /** Resolves when something may be written: at once, or when the rest of a long log is copied. */
  mayWrite(): Promise<void> | undefined {
    return this.#isHeld ? this.#underWay : undefined;
  }

  async close(): Promise<void> {
    // Nothing else may keep the process alive by now.
    this.#thread?.ref();
    await this.#underWay;
    const thread = this.#thread;
    if (!thread) return;
    await new Promise((resolve) => {
      thread.once('exit', resolve);
      thread.postMessage(true);
    });
  }
}
