// Fills a receipt database with rows, to measure what a receipt costs above them.
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const AT_ONCE = 50_000;
/** Of base64url, in the order of the index. */
const SIGNS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const sign = (shift) => `substr('${SIGNS}', 1 + (place >> ${shift} & 63), 1)`;
const random = (length) => `substr(lower(hex(randomblob(${Math.ceil(length / 2)}))), 1, ${length})`;

const ADD = `
  WITH RECURSIVE numbers (n) AS (SELECT CAST(?1 AS INTEGER) UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?2),
    places (n, place) AS (SELECT n, n * 16777216 / CAST(?3 AS INTEGER) FROM numbers)
  INSERT INTO receipts (operator, jkt, jti, hash, seq, ephemeral, iat, received_at, flags, jws, ack)
  SELECT 'demo', ${[18, 12, 6, 0].map(sign).join(' || ')} || ${random(39)}, printf('%06x', place) || ${random(30)}, ${random(43)},
    0, 0, 1790000000 + n / 10, 1790000000 + n / 10, '', ${random(200)}, ${random(80)}
  FROM places`;
const CHAINS =
  'INSERT INTO chains SELECT operator, jkt, 1, seq, iat, ephemeral FROM receipts WHERE id > ? ORDER BY id';

/**
 * Adds rows until there are so many; what is there stays. Their ids and keys are spread over all that there can be, so
 * that a new receipt's places in the indexes are as scattered as among real ones, but come in order: each page of an
 * index is visited once. The text of the receipt is short: the store is measured, and not the size of the disk. After
 * `seconds` it stops, and the next call goes on.
 */
export function fillRows(file, rows, seconds = Infinity) {
  const started = performance.now();
  const database = new DatabaseSync(file);
  const single = (sql) => Number(Object.values(database.prepare(sql).get())[0]);
  // Nothing has to outlive a failure of the machine, and nothing is written twice.
  database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000');
  const [add, chains] = [database.prepare(ADD), database.prepare(CHAINS)];
  const wanted = rows - single('SELECT count(*) FROM receipts');
  const isTime = () => performance.now() - started < seconds * 1000;
  for (let from = 0; from < wanted && isTime(); from += AT_ONCE) {
    const last = single('SELECT coalesce(max(id), 0) FROM receipts');
    database.exec('BEGIN');
    add.run(from, Math.min(from + AT_ONCE, wanted), wanted);
    chains.run(last);
    database.exec('COMMIT');
  }
  const filled = single('SELECT count(*) FROM receipts');
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
  return { rows: filled, bytes: statSync(file).size };
}
