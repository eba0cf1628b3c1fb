// Fills a receipt database with rows, to measure what a receipt costs above them.
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const INDEXES =
  "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'receipts' AND sql IS NOT NULL";

/**
 * Adds rows with random ids and keys, so that indexes are as deep and as scattered as real ones; the text of the receipt
 * is short, because a fill of ten million real ones would measure the disk's size and not the store.
 */
export function fillRows(file, rows) {
  const database = new DatabaseSync(file);
  // New pages need no rollback journal: without a write-ahead log nothing is written twice.
  database.exec(
    'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA threads = 2',
  );
  // Indexes are made after the rows: the same trees, in a tenth of the time.
  const indexes = database.prepare(INDEXES).all();
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  database.exec(`BEGIN;
    INSERT INTO receipts (operator, jkt, jti, hash, seq, ephemeral, iat, received_at, flags, jws, ack)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${rows})
    SELECT 'demo', substr(hex(randomblob(22)), 1, 43), substr(hex(randomblob(18)), 1, 36), substr(hex(randomblob(22)), 1, 43),
      0, 0, 1790000000 + n / 10, 1790000000 + n / 10, '', substr(hex(randomblob(100)), 1, 200), substr(hex(randomblob(40)), 1, 80)
    FROM numbers;
    INSERT INTO chains (operator, jkt, complete, top_seq, top_iat, ephemeral)
    SELECT operator, jkt, 1, 0, iat, 0 FROM receipts WHERE length(ack) = 80 AND id > (SELECT max(id) FROM receipts) - ${rows} ORDER BY jkt;`);
  for (const { sql } of indexes) database.exec(sql);
  database.exec('COMMIT; PRAGMA journal_mode = WAL');
  const count = Number(Object.values(database.prepare('SELECT count(*) FROM receipts').get())[0]);
  database.close();
  return { rows: count, bytes: statSync(file).size };
}
