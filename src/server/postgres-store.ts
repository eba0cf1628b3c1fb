import type { Pool } from 'pg';
import { allPages } from './all-pages.js';
import { type ChainFault, chainFaults } from './chain-check.js';
import { GroupCommit, type Outcome } from './group-commit.js';
import { inTransaction, isAboutContent, PostgresConnection, postgresError } from './postgres-connection.js';
import { PostgresPublications } from './postgres-publications.js';
import { type PostgresArrival, putReceipts } from './postgres-put.js';
import { KEPT_COLUMNS, keptReceipt, missingOf, STORED_COLUMNS, storedReceipt } from './postgres-receipts.js';
import { POSTGRES_STEPS } from './postgres-schema.js';
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

const PAGE = 500;
const CONNECTIONS = 16;
/** Transactions that store at once: while one waits for the disk, the others ask. */
const LANES = 4;
const WAIT_MS = 5000;
const MIGRATION_LOCK = 7_301_994;

/** Receipts in PostgreSQL; any number of processes may use one database. */
class PostgresStore implements ReceiptStore {
  readonly publications: PublicationStore;
  readonly #pool: Pool;
  readonly #any: PostgresConnection;
  readonly #commits = new GroupCommit<PostgresArrival, PutResult>((group) => this.#commit(group), {
    lanes: LANES,
  });

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#any = new PostgresConnection(pool);
    this.publications = new PostgresPublications(pool);
  }

  put(receipt: NewReceipt, acknowledge: Acknowledge): Promise<PutResult> {
    return this.#commits.add({ receipt, acknowledge });
  }

  async #commit(group: readonly PostgresArrival[]): Promise<Outcome<PutResult>[]> {
    try {
      return await inTransaction(this.#pool, (sql) => putReceipts(sql, group));
    } catch (error) {
      if (!isAboutContent(error) || group.length === 1) return group.map(() => ({ error }));
      // One bad receipt must not keep the others of its group out.
      const outcomes: Outcome<PutResult>[] = [];
      for (const one of group) outcomes.push(...(await this.#commit([one])));
      return outcomes;
    }
  }

  async find(operator: string, jti: string, hash: string): Promise<KeptReceipt | undefined> {
    const sql = `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = $1 AND jti = $2 AND hash = $3`;
    return reading(async () => {
      const row = await this.#any.one(sql, operator, jti, hash);
      return (
        row && keptReceipt(row, await missingOf(this.#any, operator, String(row['jkt']), Number(row['seq'])))
      );
    });
  }

  async chainOf(operator: string, jkt: string): Promise<KeptReceipt[]> {
    const sql = `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = $1 AND jkt = $2 ORDER BY seq, id`;
    return reading(async () => (await this.#any.rows(sql, operator, jkt)).map((row) => keptReceipt(row)));
  }

  all(operator: string): AsyncGenerator<StoredReceipt> {
    const sql = `SELECT id, ${STORED_COLUMNS} FROM receipts WHERE operator = $1 AND id > $2 ORDER BY id LIMIT ${PAGE}`;
    return allPages(async (after?: number) => {
      const rows = await reading(() => this.#any.rows(sql, operator, after ?? 0));
      const next = rows.length === PAGE ? { next: Number(rows.at(-1)!['id']) } : {};
      return { found: rows.map(storedReceipt), ...next };
    });
  }

  brokenChains(operator: string): AsyncGenerator<ChainFault> {
    return chainFaults((query, after) => reading(() => this.#any.rows(query('$1', '$2'), operator, after)));
  }

  async page(operator: string, { jti, jkt, from, to, before, most }: RecordSearch): Promise<RecordPage> {
    const wanted: [string, string | number | undefined][] = [
      ['operator =', operator],
      ['jti =', jti],
      ['jkt =', jkt],
      ['received_at >=', from],
      ['received_at <=', to],
      ['id <', before],
    ];
    const given = wanted.filter((one): one is [string, string | number] => one[1] !== undefined);
    const clauses = given.map(([clause], n) => `${clause} $${n + 1}`).join(' AND ');
    const sql = `SELECT id, ${KEPT_COLUMNS} FROM receipts WHERE ${clauses} ORDER BY id DESC LIMIT $${given.length + 1}`;
    const rows = await reading(() => this.#any.rows(sql, ...given.map(([, value]) => value), most + 1));
    const shown = rows.slice(0, most);
    const next = rows.length > most ? { next: Number(shown.at(-1)!['id']) } : {};
    return { receipts: shown.map((row) => keptReceipt(row)), ...next };
  }

  async count(operator: string): Promise<number> {
    return reading(async () =>
      Number(
        (await this.#any.one('SELECT count(*) AS n FROM receipts WHERE operator = $1', operator))?.['n'],
      ),
    );
  }

  async check(): Promise<void> {
    await reading(() => this.#any.one('SELECT 1 FROM chains LIMIT 1'));
  }

  async close(): Promise<void> {
    await this.#commits.idle();
    if (!this.#pool.ended) await this.#pool.end();
  }
}

async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw postgresError(error);
  }
}

/** A commit that is not on disk when it returns would make every acknowledgement a guess. */
export async function checkDurability(sql: PostgresConnection): Promise<void> {
  const show = async (name: string) =>
    String((await sql.one(`SELECT current_setting('${name}') AS value`))?.['value']);
  if ((await show('synchronous_commit')) === 'off')
    throw new Error('synchronous_commit is off; set it to on');
  if ((await show('fsync')) !== 'on') throw new Error('fsync is off; set it to on');
  if (Number(await show('server_version_num')) < 150_000) throw new Error('PostgreSQL 15 or newer is needed');
}

/** Takes the steps that are missing, one process at a time; refuses a database that is ahead of this program. */
async function takeSteps(pool: Pool): Promise<void> {
  await inTransaction(pool, async (sql) => {
    await sql.rows('SELECT pg_advisory_xact_lock($1)', MIGRATION_LOCK);
    await sql.rows('CREATE TABLE IF NOT EXISTS pdp_steps (step integer PRIMARY KEY)');
    const version = Number((await sql.one('SELECT count(*) AS n FROM pdp_steps'))?.['n']);
    if (version > POSTGRES_STEPS.length)
      throw new Error(
        `the database has version ${version}, newer than this program's ${POSTGRES_STEPS.length}`,
      );
    for (let step = version; step < POSTGRES_STEPS.length; step++) {
      for (const statement of POSTGRES_STEPS[step]!.split(';').filter((one) => one.trim()))
        await sql.rows(statement);
      await sql.rows('INSERT INTO pdp_steps VALUES ($1)', step + 1);
    }
  });
}

/** Connections to a database; what they can't do they say with the first query. */
export async function openPool(url: string): Promise<Pool> {
  const { default: pg } = await import('pg').catch((error: unknown) => {
    throw error; // Said here, so that a bundler for a platform without the package goes on.
  });
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: WAIT_MS,
    statement_timeout: WAIT_MS,
    idleTimeoutMillis: 30_000,
  });
  // A connection that breaks, idle or in use, must not end the process: its query rejects, the next one gets another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Why a database could not be opened, in one line. */
export function openingError(error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason =
    cause instanceof AggregateError
      ? 'no connection'
      : cause instanceof Error
        ? cause.message
        : 'unknown reason';
  return new Error(`cannot open the PostgreSQL database: ${reason.split('\n')[0]}`, { cause: error });
}

/** Opens the store in a PostgreSQL database; rejects with an Error of one line if it can't be kept safely there. */
export async function openPostgresStore(url: string): Promise<ReceiptStore> {
  const pool = await openPool(url);
  try {
    await checkDurability(new PostgresConnection(pool));
    await takeSteps(pool);
    return new PostgresStore(pool);
  } catch (error) {
    await pool.end();
    throw openingError(error);
  }
}
