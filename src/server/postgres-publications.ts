import type { Pool } from 'pg';
import { inTransaction, PostgresConnection, postgresError } from './postgres-connection.js';
import type { AuditEntry, PublicationStore, PublishedText, Tally } from './publication-store.js';

const MOST_NOTICES = 16;
const CURRENT = 'SELECT version FROM publications WHERE operator = $1 ORDER BY id DESC LIMIT 1';
const KEEP = 'INSERT INTO texts VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING';

/** Publications and counts in the database that also holds the receipts. */
export class PostgresPublications implements PublicationStore {
  readonly #pool: Pool;
  readonly #any: PostgresConnection;

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#any = new PostgresConnection(pool);
  }

  async #rows(text: string, ...values: (string | number)[]): Promise<Record<string, unknown>[]> {
    try {
      return await this.#any.rows(text, ...values);
    } catch (error) {
      throw postgresError(error);
    }
  }

  async profile(operator: string): Promise<PublishedText | undefined> {
    const [row] = await this.#rows(
      `SELECT version, text, at FROM texts WHERE operator = $1 AND kind = 'profile' AND version = (${CURRENT})`,
      operator,
    );
    return row && { version: String(row['version']), text: String(row['text']), at: Number(row['at']) };
  }

  async publishProfile(
    operator: string,
    { version, at, text }: PublishedText,
    expected: string | undefined,
  ): Promise<boolean> {
    return inTransaction(this.#pool, async (sql) => {
      await sql.rows('SELECT pg_advisory_xact_lock(hashtext($1))', `pdp profile ${operator}`);
      const current = await sql.one(CURRENT, operator);
      if ((current?.['version'] as string | undefined) !== expected) return false;
      await sql.rows(KEEP, operator, 'profile', version, at, text);
      await sql.rows(
        'INSERT INTO publications (operator, version, at) VALUES ($1, $2, $3)',
        operator,
        version,
        at,
      );
      return true;
    });
  }

  async profileVersions(operator: string): Promise<Omit<PublishedText, 'text'>[]> {
    const rows = await this.#rows(
      'SELECT version, at FROM publications WHERE operator = $1 ORDER BY id DESC',
      operator,
    );
    return rows.map((row) => ({ version: String(row['version']), at: Number(row['at']) }));
  }

  profileText(operator: string, version: string): Promise<string | undefined> {
    return this.#text(operator, 'profile', version);
  }

  async keepDocument(operator: string, { version, at, text }: PublishedText): Promise<void> {
    await this.#rows(KEEP, operator, 'document', version, at, text);
  }

  document(operator: string, version: string): Promise<string | undefined> {
    return this.#text(operator, 'document', version);
  }

  async #text(operator: string, kind: string, version: string): Promise<string | undefined> {
    const [row] = await this.#rows(
      'SELECT text FROM texts WHERE operator = $1 AND kind = $2 AND version = $3',
      operator,
      kind,
      version,
    );
    return row && String(row['text']);
  }

  async *texts(operator: string): AsyncGenerator<Pick<PublishedText, 'version' | 'text'>> {
    const sql = 'SELECT kind, version FROM texts WHERE operator = $1 ORDER BY kind, version';
    const list = await this.#rows(sql, operator);
    for (const { kind, version } of list) {
      const text = await this.#text(operator, String(kind), String(version));
      if (text !== undefined) yield { version: String(version), text };
    }
  }

  async addNotice(operator: string, id: string, jws: string, at: number): Promise<boolean> {
    const sql =
      'INSERT INTO notices (operator, notice, at, jws) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id';
    return (await this.#rows(sql, operator, id, at, jws)).length > 0;
  }

  async *keptNotices(operator: string): AsyncGenerator<{ id: string; jws: string }> {
    const sql = 'SELECT notice, jws FROM notices WHERE operator = $1 ORDER BY id';
    for (const { notice, jws } of await this.#rows(sql, operator))
      yield { id: String(notice), jws: String(jws) };
  }

  async notices(operator: string): Promise<string[]> {
    const rows = await this.#rows(
      `SELECT jws FROM notices WHERE operator = $1 ORDER BY id DESC LIMIT ${MOST_NOTICES}`,
      operator,
    );
    return rows.map((row) => String(row['jws']));
  }

  async audit(operator: string, { at, action, subject }: AuditEntry): Promise<void> {
    await this.#rows(
      'INSERT INTO audit (operator, at, action, subject) VALUES ($1, $2, $3, $4)',
      operator,
      at,
      action,
      subject,
    );
  }

  async auditEntries(operator: string, most: number): Promise<AuditEntry[]> {
    const rows = await this.#rows(
      'SELECT at, action, subject FROM audit WHERE operator = $1 ORDER BY id DESC LIMIT $2',
      operator,
      most,
    );
    return rows.map((row) => ({ ...(row as unknown as AuditEntry), at: Number(row['at']) }));
  }

  async tallies(operator: string, from: string, to: string): Promise<Tally[]> {
    const names = 'day, purpose_id, consent_kind, event_state, action, method, language, gpc';
    const rows = await this.#rows(
      `SELECT ${names}, sum(count) AS count, sum(choice_ms) AS choice_ms, sum(timed) AS timed FROM tallies
       WHERE operator = $1 AND day BETWEEN $2 AND $3 GROUP BY ${names}`,
      ...[operator, from, to],
    );
    return rows.map((row) => ({
      ...(row as unknown as Tally),
      count: Number(row['count']),
      choice_ms: Number(row['choice_ms']),
      timed: Number(row['timed']),
    }));
  }
}
