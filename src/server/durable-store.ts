import { allPages } from './all-pages.js';
import { type ChainFault, chainFaults } from './chain-check.js';
import type { PublicationStore } from './publication-store.js';
import type {
  Acknowledge,
  KeptReceipt,
  NewReceipt,
  PutResult,
  ReceiptStore,
  RecordPage,
  RecordSearch,
  StoredReceipt,
} from './receipt-store.js';
import { SqlitePublications } from './sqlite-publications.js';
import { SqliteRecords } from './sqlite-records.js';
import { SQLITE_STEPS } from './sqlite-schema.js';
import {
  type SqliteConnection,
  sqliteError,
  SqliteStatements,
  type SqliteValue,
} from './sqlite-statements.js';

/** What is asked of `ctx.storage` of a Durable Object of Cloudflare Workers that is kept in SQLite. */
export interface DurableStorage {
  readonly sql: {
    exec(
      query: string,
      ...bindings: SqliteValue[]
    ): Iterable<Record<string, unknown>> & { toArray(): Record<string, unknown>[] };
  };
  transactionSync<Result>(work: () => Result): Result;
  /** Resolves when all that was written is kept for good. */
  sync(): Promise<void>;
}

/** The object's SQLite in the words of Node's. */
const connectionTo = ({ sql }: DurableStorage): SqliteConnection => ({
  prepare: (text) => ({
    get: (...values) => sql.exec(text, ...values).toArray()[0],
    all: (...values) => sql.exec(text, ...values).toArray(),
    iterate: (...values) => sql.exec(text, ...values),
    run: (...values) => sql.exec(text, ...values).toArray(),
  }),
  exec: (text) => void sql.exec(text),
  // Transactions are begun and ended by the storage.
  isTransaction: false,
});

class DurableStatements extends SqliteStatements {
  readonly #storage: DurableStorage;

  constructor(storage: DurableStorage) {
    super(connectionTo(storage));
    this.#storage = storage;
  }

  override transaction<Result>(work: () => Result): Result {
    return this.#storage.transactionSync(work);
  }
}

/** `user_version` is the platform's, so the steps that were taken are rows. */
function takeSteps(sql: SqliteStatements): void {
  sql.transaction(() => {
    sql.database.exec('CREATE TABLE IF NOT EXISTS steps (taken INTEGER PRIMARY KEY) STRICT');
    const taken = Number(sql.one('SELECT count(*) AS n FROM steps')?.['n']);
    if (taken > SQLITE_STEPS.length)
      throw new Error(`the tables have version ${taken}, newer than this program's ${SQLITE_STEPS.length}`);
    for (let step = taken; step < SQLITE_STEPS.length; step++) {
      sql.database.exec(SQLITE_STEPS[step]!);
      sql.run('INSERT INTO steps VALUES (?)', step + 1);
    }
  });
}

/** Receipts in the SQLite of one Durable Object, which is alone with it: no two requests write at once. */
class DurableStore implements ReceiptStore {
  readonly publications: PublicationStore;
  readonly #storage: DurableStorage;
  readonly #sql: SqliteStatements;
  readonly #records: SqliteRecords;

  constructor(storage: DurableStorage) {
    this.#storage = storage;
    this.#sql = new DurableStatements(storage);
    takeSteps(this.#sql);
    this.#records = new SqliteRecords(this.#sql);
    this.publications = new SqlitePublications(this.#sql);
  }

  async put(receipt: NewReceipt, acknowledge: Acknowledge): Promise<PutResult> {
    try {
      const [outcome] = this.#sql.transaction(() => this.#records.put([{ receipt, acknowledge }]));
      await this.#storage.sync();
      if (outcome && 'value' in outcome) return outcome.value;
      throw outcome?.error;
    } catch (error) {
      throw sqliteError(error);
    }
  }

  // The platform holds back an answer until all that was written before it is kept: what is read may be told.
  async find(operator: string, jti: string, hash: string): Promise<KeptReceipt | undefined> {
    return this.#sql.reading(() => this.#records.find(operator, jti, hash));
  }

  async chainOf(operator: string, jkt: string): Promise<KeptReceipt[]> {
    return this.#sql.reading(() => this.#records.chainOf(operator, jkt));
  }

  all(operator: string): AsyncGenerator<StoredReceipt> {
    return allPages((after?: number) => this.#sql.reading(() => this.#records.pageAfter(operator, after)));
  }

  brokenChains(operator: string): AsyncGenerator<ChainFault> {
    return chainFaults((query, after) =>
      this.#sql.reading(() => this.#records.chains(query, operator, after)),
    );
  }

  async page(operator: string, search: RecordSearch): Promise<RecordPage> {
    return this.#sql.reading(() => this.#records.page(operator, search));
  }

  async count(operator: string): Promise<number> {
    return this.#sql.reading(() => this.#records.count(operator));
  }

  async check(): Promise<void> {
    this.#sql.reading(() => this.#sql.one('SELECT 1 FROM chains LIMIT 1'));
  }

  /** Nothing to close: the storage lives as long as its object. */
  async close(): Promise<void> {}
}

/** Opens the store in a Durable Object of Cloudflare Workers, by its `ctx.storage`. Throws if its tables are newer. */
export const openDurableStore = (storage: DurableStorage): ReceiptStore => new DurableStore(storage);
