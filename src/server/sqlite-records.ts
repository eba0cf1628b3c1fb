import type { Page } from './all-pages.js';
import type { ChainQuery } from './chain-check.js';
import type { Outcome } from './group-commit.js';
import type { KeptReceipt, PutResult, RecordPage, RecordSearch, StoredReceipt } from './receipt-store.js';
import { tally } from './sqlite-publications.js';
import { type Arrival, KEPT_COLUMNS, SqliteReceipts, STORED_COLUMNS } from './sqlite-receipts.js';
import type { SqliteRow, SqliteStatements, SqliteValue } from './sqlite-statements.js';

const PAGE = 500;

/** Receipts in tables of SQLite, wherever these are kept. Every method throws what SQLite throws. */
export class SqliteRecords {
  readonly #sql: SqliteStatements;
  readonly #receipts: SqliteReceipts;

  constructor(sql: SqliteStatements) {
    this.#sql = sql;
    this.#receipts = new SqliteReceipts(sql);
  }

  /** Stores and counts them, within a transaction that somebody else begins and commits. */
  put(group: readonly Arrival[]): Outcome<PutResult>[] {
    const outcomes = this.#receipts.putAll(group);
    const isNew = (_: Arrival, n: number) => {
      const outcome = outcomes[n]!;
      return 'value' in outcome && outcome.value.outcome === 'recorded';
    };
    tally(
      this.#sql,
      group.filter(isNew).map(({ receipt }) => receipt),
    );
    return outcomes;
  }

  find(operator: string, jti: string, hash: string): KeptReceipt | undefined {
    const sql = `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = ? AND jti = ? AND hash = ?`;
    const row = this.#sql.one(sql, operator, jti, hash);
    return row && this.#receipts.kept(row, operator);
  }

  chainOf(operator: string, jkt: string): KeptReceipt[] {
    const sql = `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = ? AND jkt = ? ORDER BY seq, id`;
    return this.#kept(this.#sql.rows(sql, operator, jkt), operator);
  }

  /** A page in order of arrival; `next` is what to ask after. */
  pageAfter(operator: string, after = 0): Page<StoredReceipt, number> {
    const sql = `SELECT id, ${STORED_COLUMNS} FROM receipts WHERE operator = ? AND id > ? ORDER BY id LIMIT ${PAGE}`;
    const rows = this.#sql.rows(sql, operator, after);
    const next = rows.length === PAGE ? { next: Number(rows.at(-1)!['id']) } : {};
    return { found: rows.map((row) => this.#receipts.stored(row, operator)), ...next };
  }

  /** A page of the answer to a question about chains. */
  chains(query: ChainQuery, operator: string, after: string): SqliteRow[] {
    return this.#sql.rows(query('?', '?'), operator, after);
  }

  page(operator: string, { jti, jkt, from, to, before, most }: RecordSearch): RecordPage {
    const wanted: [string, SqliteValue | undefined][] = [
      ['operator = ?', operator],
      ['jti = ?', jti],
      ['jkt = ?', jkt],
      ['received_at >= ?', from],
      ['received_at <= ?', to],
      ['id < ?', before],
    ];
    const given = wanted.filter((one): one is [string, SqliteValue] => one[1] !== undefined);
    const sql = `SELECT id, ${KEPT_COLUMNS} FROM receipts WHERE ${given.map(([clause]) => clause).join(' AND ')} ORDER BY id DESC LIMIT ?`;
    const rows = this.#sql.rows(sql, ...given.map(([, value]) => value), most + 1);
    const shown = rows.slice(0, most);
    const next = rows.length > most ? { next: Number(shown.at(-1)!['id']) } : {};
    return { receipts: this.#kept(shown, operator), ...next };
  }

  count(operator: string): number {
    return Number(this.#sql.one('SELECT count(*) AS n FROM receipts WHERE operator = ?', operator)?.['n']);
  }

  #kept(rows: readonly SqliteRow[], operator: string): KeptReceipt[] {
    return rows.map((row) => this.#receipts.kept(row, operator));
  }
}
