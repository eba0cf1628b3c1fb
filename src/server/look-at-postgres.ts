import { PostgresConnection } from './postgres-connection.js';
import { POSTGRES_STEPS } from './postgres-schema.js';
import { checkDurability, openPool, openingError } from './postgres-store.js';

/** What a PostgreSQL database is like before a server is started on it. */
export interface PostgresLook {
  readonly version: string;
  /** No table of ours is there yet. */
  readonly isFresh: boolean;
  readonly steps: string;
}

/** Looks and changes nothing. Rejects with an Error of one line if receipts could not be kept safely there. */
export async function lookAtPostgres(url: string): Promise<PostgresLook> {
  const pool = await openPool(url);
  try {
    const sql = new PostgresConnection(pool);
    await checkDurability(sql);
    const version = String((await sql.one("SELECT current_setting('server_version') AS value"))?.['value']);
    const isFresh = (await sql.one("SELECT to_regclass('pdp_steps') AS name"))?.['name'] === null;
    const taken = isFresh ? 0 : Number((await sql.one('SELECT count(*) AS n FROM pdp_steps'))?.['n']);
    if (taken > POSTGRES_STEPS.length)
      throw new Error(
        `the database has version ${taken}, newer than this program's ${POSTGRES_STEPS.length}`,
      );
    return {
      version: version.split(' ')[0]!,
      isFresh,
      steps:
        taken < POSTGRES_STEPS.length
          ? 'older tables, brought up to date at the next start'
          : 'tables up to date',
    };
  } catch (error) {
    throw openingError(error);
  } finally {
    await pool.end();
  }
}
