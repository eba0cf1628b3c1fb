import { flagsOf } from './chain-flags.js';
import type { Outcome } from './group-commit.js';
import { type Chain, extendChains, factsOf, keyOf, lockChains } from './postgres-chains.js';
import type { PostgresConnection } from './postgres-connection.js';
import { findAgain, missingOf } from './postgres-receipts.js';
import type { Acknowledge, KeptReceipt, NewReceipt, PutResult } from './receipt-store.js';
import { type OperatorTally, talliesOf } from './tallies-of.js';

/** A receipt on its way in, and what signs for it. */
export interface PostgresArrival {
  readonly receipt: NewReceipt;
  readonly acknowledge: Acknowledge;
}

/** Parallel transactions count in rows of their own, so that no two wait for one another. */
const LANES = 32;

/**
 * Stores receipts with flags and acknowledgements, or finds those that are there; within one transaction, with as many
 * questions to the database as for one. One outcome each. Receipts of one key come one after another.
 */
export async function putReceipts(
  sql: PostgresConnection,
  arrivals: readonly PostgresArrival[],
): Promise<Outcome<PutResult>[]> {
  const outcomes = new Map<PostgresArrival, Outcome<PutResult>>();
  for (let left = arrivals; left.length > 0;) {
    const turn = new Map<string, PostgresArrival>();
    const later: PostgresArrival[] = [];
    for (const one of left) {
      const key = keyOf(one.receipt);
      if (turn.has(key)) later.push(one);
      else turn.set(key, one);
    }
    await putTurn(sql, [...turn.values()], outcomes);
    left = later;
  }
  return arrivals.map((one) => outcomes.get(one)!);
}

/** Receipts of different keys. */
async function putTurn(
  sql: PostgresConnection,
  turn: readonly PostgresArrival[],
  outcomes: Map<PostgresArrival, Outcome<PutResult>>,
): Promise<void> {
  const findThem = async (some: readonly PostgresArrival[]) => {
    const found = await findAgain(
      sql,
      some.map(({ receipt }) => receipt),
    );
    some.forEach((one, n) => found[n] && outcomes.set(one, { value: found[n] }));
  };
  await findThem(turn);
  const fresh = turn.filter((one) => !outcomes.has(one));
  if (fresh.length === 0) return;
  const chains = await lockChains(
    sql,
    fresh.map(({ receipt }) => receipt),
  );
  const facts = await factsOf(
    sql,
    fresh.map(({ receipt }) => receipt),
    chains,
  );
  // Another process brought them while this one waited for their chains.
  const meanwhile = fresh.filter((_, n) => facts[n]!.isThere);
  if (meanwhile.length > 0) await findThem(meanwhile);
  const rows: Row[] = [];
  const kept: [arrival: PostgresArrival, receipt: KeptReceipt, chain: Chain][] = [];
  for (const [n, one] of fresh.entries()) {
    if (outcomes.has(one)) continue;
    const { receipt } = one;
    const flags = flagsOf(receipt, facts[n]!);
    try {
      const ack = one.acknowledge(flags);
      const { jkt, jti, hash, seq, jws, receivedAt } = receipt;
      rows.push({ receipt, flags: flags.join(' '), ack });
      kept.push([one, { jkt, jti, hash, seq, jws, receivedAt, flags, ack, missing: [] }, chains[n]!]);
    } catch (error) {
      outcomes.set(one, { error }); // Nothing is written for it; the others go on.
    }
  }
  if (rows.length === 0) return;
  await insertRows(sql, rows);
  const extended = await extendChains(
    sql,
    kept.map(([{ receipt }, , chain]) => ({ receipt, chain })),
  );
  await tally(
    sql,
    rows.map(({ receipt }) => receipt),
  );
  for (const [n, [one, receipt]] of kept.entries()) {
    const isComplete = extended[n]! >= receipt.seq;
    const missing = isComplete ? [] : await missingOf(sql, one.receipt.operator, receipt.jkt, receipt.seq);
    outcomes.set(one, { value: { outcome: 'recorded', receipt: { ...receipt, missing } } });
  }
}

interface Row {
  readonly receipt: NewReceipt;
  readonly flags: string;
  readonly ack: string;
}

/** The unique index decides between processes: who comes second starts again and finds the first. */
const insertRows = (sql: PostgresConnection, rows: readonly Row[]) => {
  const of = <Item>(value: (receipt: NewReceipt) => Item): Item[] =>
    rows.map(({ receipt }) => value(receipt));
  return sql.rows(
    `INSERT INTO receipts (operator, jkt, jti, hash, seq, prev_hash, next_jkt, ephemeral, iat, received_at, flags, jws, ack)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[],
       $8::boolean[], $9::bigint[], $10::bigint[], $11::text[], $12::text[], $13::text[])`,
    ...[of(({ operator }) => operator), of(({ jkt }) => jkt), of(({ jti }) => jti), of(({ hash }) => hash)],
    ...[of(({ seq }) => seq), of(({ prevHash = null }) => prevHash), of(({ nextJkt = null }) => nextJkt)],
    ...[of(({ ephemeral }) => ephemeral), of(({ iat }) => iat), of(({ receivedAt }) => receivedAt)],
    ...[rows.map(({ flags }) => flags), of(({ jws }) => jws), rows.map(({ ack }) => ack)],
  );
};

async function tally(sql: PostgresConnection, receipts: readonly NewReceipt[]): Promise<void> {
  const lane = Math.floor(Math.random() * LANES);
  const sums = talliesOf(receipts);
  if (sums.length === 0) return;
  const of = <Item>(value: (one: OperatorTally) => Item): Item[] => sums.map(value);
  await sql.rows(
    `INSERT INTO tallies AS kept SELECT * FROM unnest($1::text[], $2::text[], $3::smallint[], $4::text[], $5::text[],
       $6::text[], $7::text[], $8::text[], $9::text[], $10::boolean[], $11::bigint[], $12::bigint[], $13::bigint[])
     ON CONFLICT (operator, day, lane, purpose_id, consent_kind, event_state, action, method, language, gpc)
     DO UPDATE SET count = kept.count + excluded.count, choice_ms = kept.choice_ms + excluded.choice_ms, timed = kept.timed + excluded.timed`,
    ...[of(({ operator }) => operator), of(({ day }) => day), of(() => lane)],
    ...[of((one) => one.purpose_id), of((one) => one.consent_kind), of((one) => one.event_state)],
    ...[of(({ action }) => action), of(({ method }) => method), of(({ language }) => language)],
    ...[of(({ gpc }) => gpc), of(({ count }) => count), of((one) => one.choice_ms), of(({ timed }) => timed)],
  );
}
