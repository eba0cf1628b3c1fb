import type { Flag } from '../model/acknowledgement.js';
import { flagsOf } from './chain-flags.js';
import { missingBelow } from './missing-below.js';
import { type PostgresConnection, Refusal } from './postgres-connection.js';
import type { Acknowledge, KeptReceipt, NewReceipt, PutResult } from './receipt-store.js';
import { talliesOf } from './tallies-of.js';

export const KEPT_COLUMNS = 'jkt, jti, hash, seq, jws, received_at, flags, ack';

interface Chain {
  readonly complete: number;
  readonly topSeq: number | undefined;
  readonly topIat: number | undefined;
  readonly ephemeral: boolean;
}
type Near = [seq: number, hash: string, prevHash: string | null];

const PRESENT = 'FROM receipts WHERE operator = $1 AND jkt = $2 AND NOT ephemeral AND seq';
/** Parallel transactions count in rows of their own, so that no two wait for one another. */
const LANES = 32;

const numberOr = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

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

/** Stores one receipt with flags and acknowledgement, or finds the one that is there; within a transaction. */
export async function putReceipt(
  sql: PostgresConnection,
  receipt: NewReceipt,
  acknowledge: Acknowledge,
): Promise<PutResult> {
  const { operator, jkt, jti, hash, jws, seq, iat, receivedAt, ephemeral } = receipt;
  const found = await findAgain(sql, receipt);
  if (found) return found;
  const chain = await lockChain(sql, operator, jkt);
  const { isThere, ...known } = await facts(sql, receipt, chain);
  // Another process brought it while this one waited for the chain.
  const meanwhile = isThere ? await findAgain(sql, receipt) : undefined;
  if (meanwhile) return meanwhile;
  const flags = flagsOf(receipt, known);
  let ack: string;
  try {
    ack = acknowledge(flags);
  } catch (error) {
    throw new Refusal('no acknowledgement', { cause: error });
  }
  // The unique index decides between processes: who comes second starts again and finds the first.
  await sql.rows(
    `INSERT INTO receipts (operator, jkt, jti, hash, seq, prev_hash, next_jkt, ephemeral, iat, received_at, flags, jws, ack)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    ...[
      operator,
      jkt,
      jti,
      hash,
      seq,
      receipt.prevHash ?? null,
      receipt.nextJkt ?? null,
      ephemeral,
      iat,
      receivedAt,
      flags.join(' '),
      jws,
      ack,
    ],
  );
  await extendChain(sql, receipt, chain);
  await tally(sql, receipt);
  const missing = await missingOf(sql, operator, jkt, seq);
  return { outcome: 'recorded', receipt: { jkt, jti, hash, seq, jws, receivedAt, flags, ack, missing } };
}

/** The receipt that is stored under this id and key, as the outcome of bringing it again. */
async function findAgain(
  sql: PostgresConnection,
  { operator, jkt, jti, hash }: NewReceipt,
): Promise<PutResult | undefined> {
  const known = await sql.one(
    `SELECT ${KEPT_COLUMNS} FROM receipts WHERE operator = $1 AND jti = $2 AND jkt = $3`,
    ...[operator, jti, jkt],
  );
  if (!known) return undefined;
  if (known['hash'] !== hash) return { outcome: 'conflict' };
  const missing = await missingOf(sql, operator, jkt, Number(known['seq']));
  return { outcome: 'duplicate', receipt: keptReceipt(known, missing) };
}

/** Receipts of one key take turns; others do not wait. */
async function lockChain(sql: PostgresConnection, operator: string, jkt: string): Promise<Chain> {
  const row = await sql.one(
    `INSERT INTO chains (operator, jkt, complete, ephemeral) VALUES ($1, $2, 0, false)
     ON CONFLICT (operator, jkt) DO UPDATE SET jkt = excluded.jkt RETURNING complete, top_seq, top_iat, ephemeral`,
    ...[operator, jkt],
  );
  return {
    complete: Number(row?.['complete']),
    topSeq: numberOr(row?.['top_seq']),
    topIat: numberOr(row?.['top_iat']),
    ephemeral: row?.['ephemeral'] === true,
  };
}

async function facts(
  sql: PostgresConnection,
  { operator, jkt, jti, seq, prevJkt, noticeHash }: NewReceipt,
  chain: Chain,
) {
  const row = await sql.one(
    `SELECT (SELECT json_agg(json_build_array(seq, hash, prev_hash)) ${PRESENT} BETWEEN $3::bigint - 1 AND $3::bigint + 1) AS near,
       EXISTS (SELECT 1 FROM receipts WHERE operator = $1 AND jkt = $4 AND next_jkt = $2) AS proven,
       EXISTS (SELECT 1 FROM texts WHERE operator = $1 AND kind = 'document')
         AND NOT EXISTS (SELECT 1 FROM texts WHERE operator = $1 AND kind = 'document' AND version = $5) AS unknown,
       EXISTS (SELECT 1 FROM receipts WHERE operator = $1 AND jti = $6 AND jkt = $2) AS there`,
    ...[operator, jkt, seq, prevJkt ?? '', noticeHash ?? '', jti],
  );
  const near = (row?.['near'] ?? []) as Near[];
  const at = (place: number) => near.filter(([there]) => there === place);
  return {
    isThere: row?.['there'] === true,
    known: chain.topSeq !== undefined || chain.ephemeral,
    knownEphemeral: chain.ephemeral,
    topSeq: chain.topSeq,
    topIat: chain.topIat,
    sameSeq: at(seq).length > 0,
    before: at(seq - 1).map(([, hash]) => hash),
    namedAfter: at(seq + 1).map(([, , prevHash]) => prevHash ?? ''),
    rotationProven: row?.['proven'] === true,
    noticeUnknown: noticeHash !== undefined && row?.['unknown'] === true,
  };
}

/** Keeps what the next receipt of the key needs to know, so that its cost does not grow with the chain. */
async function extendChain(
  sql: PostgresConnection,
  { operator, jkt, seq, iat, ephemeral }: NewReceipt,
  chain: Chain,
): Promise<void> {
  let { complete } = chain;
  if (!ephemeral && seq === complete) {
    complete++;
    const above =
      seq < (chain.topSeq ?? -1)
        ? await sql.rows(`SELECT DISTINCT seq ${PRESENT} > $3 ORDER BY seq`, operator, jkt, seq)
        : [];
    for (const row of above) if (Number(row['seq']) === complete) complete++;
  }
  const isTop = !ephemeral && (chain.topSeq ?? -1) < seq;
  await sql.rows(
    'UPDATE chains SET complete = $3, top_seq = $4, top_iat = $5, ephemeral = $6 WHERE operator = $1 AND jkt = $2',
    ...[
      operator,
      jkt,
      complete,
      isTop ? seq : (chain.topSeq ?? null),
      isTop ? iat : (chain.topIat ?? null),
      ephemeral || chain.ephemeral,
    ],
  );
}

async function tally(sql: PostgresConnection, receipt: NewReceipt): Promise<void> {
  const lane = Math.floor(Math.random() * LANES);
  for (const one of talliesOf([receipt]))
    await sql.rows(
      `INSERT INTO tallies AS kept VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT (operator, day, lane, purpose_id, consent_kind, event_state, action, method, language, gpc)
       DO UPDATE SET count = kept.count + excluded.count, choice_ms = kept.choice_ms + excluded.choice_ms, timed = kept.timed + excluded.timed`,
      ...[
        receipt.operator,
        one.day,
        lane,
        one.purpose_id,
        one.consent_kind,
        one.event_state,
        one.action,
        one.method,
        one.language,
      ],
      ...[one.gpc, one.count, one.choice_ms, one.timed],
    );
}
