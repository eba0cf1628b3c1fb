import type { AuditEntry, PublicationStore, PublishedText, Tally } from './publication-store.js';
import type { NewReceipt } from './receipt-store.js';
import { sqliteError, type SqliteStatements } from './sqlite-statements.js';
import { talliesOf } from './tallies-of.js';

const MOST_NOTICES = 16;
const TEXT = 'FROM texts WHERE operator = ? AND kind = ? AND version = ?';

const COUNT = `INSERT INTO tallies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, choice_ms = choice_ms + excluded.choice_ms,
    timed = timed + excluded.timed`;

/** Adds receipts to the counts, within the transaction that stores them. */
export function tally(sql: SqliteStatements, receipts: readonly NewReceipt[]): void {
  for (const one of talliesOf(receipts))
    sql.run(
      COUNT,
      ...[
        one.operator,
        one.day,
        one.purpose_id,
        one.consent_kind,
        one.event_state,
        one.action,
        one.method,
        one.language,
      ],
      ...[Number(one.gpc), one.count, one.choice_ms, one.timed],
    );
}

/** Publications and counts in the file that also holds the receipts. */
export class SqlitePublications implements PublicationStore {
  readonly #sql: SqliteStatements;

  constructor(sql: SqliteStatements) {
    this.#sql = sql;
  }

  async profile(operator: string): Promise<PublishedText | undefined> {
    return this.#sql.reading(() => {
      const version = this.#current(operator);
      const row =
        version === undefined
          ? undefined
          : this.#sql.one(`SELECT text, at ${TEXT}`, operator, 'profile', version);
      return row && { version: version!, text: String(row['text']), at: Number(row['at']) };
    });
  }

  #current(operator: string): string | undefined {
    const row = this.#sql.one(
      'SELECT version FROM publications WHERE operator = ? ORDER BY id DESC LIMIT 1',
      operator,
    );
    return row && String(row['version']);
  }

  async publishProfile(
    operator: string,
    published: PublishedText,
    expected: string | undefined,
  ): Promise<boolean> {
    return this.#writing(() => {
      if (this.#current(operator) !== expected) return false;
      this.#keep(operator, 'profile', published);
      this.#sql.run(
        'INSERT INTO publications (operator, version, at) VALUES (?, ?, ?)',
        operator,
        published.version,
        published.at,
      );
      return true;
    });
  }

  async profileVersions(operator: string): Promise<Omit<PublishedText, 'text'>[]> {
    const rows = this.#sql.reading(() =>
      this.#sql.rows('SELECT version, at FROM publications WHERE operator = ? ORDER BY id DESC', operator),
    );
    return rows.map((row) => ({ version: String(row['version']), at: Number(row['at']) }));
  }

  async profileText(operator: string, version: string): Promise<string | undefined> {
    return this.#text(operator, 'profile', version);
  }

  async keepDocument(operator: string, document: PublishedText): Promise<void> {
    this.#writing(() => this.#keep(operator, 'document', document));
  }

  async document(operator: string, version: string): Promise<string | undefined> {
    return this.#text(operator, 'document', version);
  }

  #text(operator: string, kind: string, version: string): string | undefined {
    const row = this.#sql.reading(() => this.#sql.one(`SELECT text ${TEXT}`, operator, kind, version));
    return row && String(row['text']);
  }

  #keep(operator: string, kind: string, { version, at, text }: PublishedText): void {
    this.#sql.run(
      'INSERT INTO texts VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      operator,
      kind,
      version,
      at,
      text,
    );
  }

  async *texts(operator: string): AsyncGenerator<Pick<PublishedText, 'version' | 'text'>> {
    const sql = 'SELECT kind, version FROM texts WHERE operator = ? ORDER BY kind, version';
    const list = this.#sql.reading(() => this.#sql.rows(sql, operator));
    for (const { kind, version } of list) {
      const text = this.#text(operator, String(kind), String(version));
      if (text !== undefined) yield { version: String(version), text };
    }
  }

  async addNotice(operator: string, id: string, jws: string, at: number): Promise<boolean> {
    return this.#writing(() => {
      if (this.#sql.one('SELECT 1 FROM notices WHERE operator = ? AND notice = ?', operator, id))
        return false;
      this.#sql.run(
        'INSERT INTO notices (operator, notice, at, jws) VALUES (?, ?, ?, ?)',
        operator,
        id,
        at,
        jws,
      );
      return true;
    });
  }

  async *keptNotices(operator: string): AsyncGenerator<{ id: string; jws: string }> {
    const sql = 'SELECT notice, jws FROM notices WHERE operator = ? ORDER BY id';
    for (const { notice, jws } of this.#sql.reading(() => this.#sql.rows(sql, operator)))
      yield { id: String(notice), jws: String(jws) };
  }

  async notices(operator: string): Promise<string[]> {
    const sql = `SELECT jws FROM notices WHERE operator = ? ORDER BY id DESC LIMIT ${MOST_NOTICES}`;
    return this.#sql.reading(() => this.#sql.rows(sql, operator).map((row) => String(row['jws'])));
  }

  async audit(operator: string, { at, action, subject }: AuditEntry): Promise<void> {
    this.#writing(() =>
      this.#sql.run(
        'INSERT INTO audit (operator, at, action, subject) VALUES (?, ?, ?, ?)',
        operator,
        at,
        action,
        subject,
      ),
    );
  }

  async auditEntries(operator: string, most: number): Promise<AuditEntry[]> {
    const sql = 'SELECT at, action, subject FROM audit WHERE operator = ? ORDER BY id DESC LIMIT ?';
    const rows = this.#sql.reading(() => this.#sql.rows(sql, operator, most));
    return rows.map((row) => ({ ...(row as unknown as AuditEntry) }));
  }

  async tallies(operator: string, from: string, to: string): Promise<Tally[]> {
    const sql = `SELECT day, purpose_id, consent_kind, event_state, action, method, language, gpc, count, choice_ms, timed
                 FROM tallies WHERE operator = ? AND day BETWEEN ? AND ?`;
    const rows = this.#sql.reading(() => this.#sql.rows(sql, operator, from, to));
    return rows.map((row) => ({ ...row, gpc: row['gpc'] === 1 }) as unknown as Tally);
  }

  #writing<Result>(work: () => Result): Result {
    try {
      return this.#sql.transaction(work);
    } catch (error) {
      throw sqliteError(error);
    }
  }
}
