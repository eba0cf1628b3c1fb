import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { StoreError } from './receipt-store.js';

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly Scalar[];

const MOST_TRIES = 6;
const TRY_AGAIN_MS = 20;
/** Serialisation failure, deadlock, and a row that somebody else put in between: the same work again decides. */
const AGAIN = ['40001', '40P01', '23505'];
const DISK_FULL = '53100';
const WAITED_TOO_LONG = ['55P03', '57014'];

const codeOf = (error: unknown): string =>
  error && typeof error === 'object' && 'code' in error ? String(error.code) : '';

/** True where the database refused what was to be written, and not to write at all: data or constraints. */
export const isAboutContent = (error: unknown): boolean =>
  error instanceof StoreError && /^2[23]/.test(codeOf(error.cause));

/** What PostgreSQL's refusal means for the endpoint. Lost connections, failover and a full pool are `unavailable`. */
export function postgresError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  return new StoreError(
    code === DISK_FULL ? 'full' : WAITED_TOO_LONG.includes(code) ? 'busy' : 'unavailable',
    error,
  );
}

/** Queries on one connection or on any of the pool; statements are prepared once per connection. */
export class PostgresConnection {
  readonly #on: Pick<PoolClient, 'query'>;

  constructor(on: Pick<PoolClient, 'query'>) {
    this.#on = on;
  }

  async rows(text: string, ...values: Value[]): Promise<QueryResultRow[]> {
    const { rows } = await this.#on.query<QueryResultRow>({ name: statementName(text), text, values });
    return rows;
  }

  async one(text: string, ...values: Value[]): Promise<QueryResultRow | undefined> {
    return (await this.rows(text, ...values))[0];
  }
}

const names = new Map<string, string>();

/** PostgreSQL knows prepared statements by name. */
function statementName(text: string): string {
  const name = names.get(text) ?? `pdp_${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * Runs the work in one transaction and tries it again where others came in between. Durable when it resolves. Rejects
 * with a StoreError.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (connection: PostgresConnection) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      await client.query('BEGIN');
      const result = await work(new PostgresConnection(client));
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection that can't even roll back is not used again.
      const isSound = await client?.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client?.release(!isSound);
      if (!AGAIN.includes(codeOf(error)) || attempt >= MOST_TRIES) throw postgresError(error);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * TRY_AGAIN_MS * attempt));
    }
  }
}
