import type { Flag } from '../model/acknowledgement.js';
import { missingBelow } from './missing-below.js';
import type { PostgresConnection } from './postgres-connection.js';
import type { KeptReceipt, NewReceipt, PutResult, StoredReceipt } from './receipt-store.js';

export const KEPT_COLUMNS = 'jkt, jti, hash, seq, jws, received_at, flags, ack';

/** Receipts of a key ($2) that count for its chain. */
export const PRESENT = 'FROM receipts WHERE operator = $1 AND jkt = $2 AND NOT ephemeral AND seq';
/** A row of `KEPT_COLUMNS` as a receipt. */
export const keptReceipt = (row: Record<string, unknown>, missing: readonly number[] = []): KeptReceipt => ({
  ...{
    jkt: String(row['jkt']),
    jti: String(row['jti']),
    hash: String(row['hash']),
    jws: String(row['jws']),
    ack: String(row['ack']),
  },
  ...{ seq: Number(row['seq']), receivedAt: Number(row['received_at']), missing },
  flags: String(row['flags']).split(' ').filter(Boolean) as Flag[],
});

/** Columns that make a `StoredReceipt`. */
export const STORED_COLUMNS = `${KEPT_COLUMNS}, iat, prev_hash, next_jkt, ephemeral`;
/** A row of `STORED_COLUMNS` as a receipt. */
export function storedReceipt(row: Record<string, unknown>): StoredReceipt {
  const text = (name: string) => (row[name] as string | null) ?? undefined;
  return {
    ...keptReceipt(row),
    ...{ iat: Number(row['iat']), prevHash: text('prev_hash'), nextJkt: text('next_jkt') },
    ephemeral: row['ephemeral'] === true,
  };
}

/** Sequence numbers below `seq` that are not stored. */
export async function missingOf(
  sql: PostgresConnection,
  operator: string,
  jkt: string,
  seq: number,
): Promise<number[]> {
  const chain = await sql.one('SELECT complete FROM chains WHERE operator = $1 AND jkt = $2', operator, jkt);
  const complete = Number(chain?.['complete'] ?? 0);
  if (complete >= seq) return [];
  const rows = await sql.rows(
    `SELECT DISTINCT seq ${PRESENT} BETWEEN $3 AND $4 ORDER BY seq LIMIT 5000`,
    operator,
    jkt,
    complete,
    seq,
  );
  return missingBelow(
    seq,
    complete,
    rows.map((row) => Number(row['seq'])),
  );
}

/** The receipts that are stored under these ids and keys, as outcomes of bringing them again. */
export async function findAgain(
  sql: PostgresConnection,
  receipts: readonly NewReceipt[],
): Promise<(PutResult | undefined)[]> {
  const rows = await sql.rows(
    `SELECT n, ${KEPT_COLUMNS.split(', ')
      .map((name) => `receipts.${name}`)
      .join(', ')}
     FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given (operator, jti, jkt, n)
     JOIN receipts USING (operator, jti, jkt)`,
    ...[
      receipts.map(({ operator }) => operator),
      receipts.map(({ jti }) => jti),
      receipts.map(({ jkt }) => jkt),
    ],
  );
  const found: (PutResult | undefined)[] = receipts.map(() => undefined);
  for (const row of rows) {
    const n = Number(row['n']) - 1;
    const { operator, hash, jkt } = receipts[n]!;
    found[n] =
      row['hash'] === hash
        ? {
            outcome: 'duplicate',
            receipt: keptReceipt(row, await missingOf(sql, operator, jkt, Number(row['seq']))),
          }
        : { outcome: 'conflict' };
  }
  return found;
}
