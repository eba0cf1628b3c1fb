import type { ChainFacts } from './chain-flags.js';
import type { PostgresConnection } from './postgres-connection.js';
import { PRESENT } from './postgres-receipts.js';
import type { NewReceipt } from './receipt-store.js';

/** What is kept of a key. */
export interface Chain {
  readonly complete: number;
  readonly topSeq: number | undefined;
  readonly topIat: number | undefined;
  readonly ephemeral: boolean;
}
type Near = [seq: number, hash: string, prevHash: string | null];

const numberOr = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

/** Name of a receipt's chain. */
export const keyOf = ({ operator, jkt }: Pick<NewReceipt, 'operator' | 'jkt'>): string =>
  `${operator} ${jkt}`;

/** Receipts of one key take turns; others do not wait. Locked in one order, so that nobody waits in a ring. */
export async function lockChains(sql: PostgresConnection, receipts: readonly NewReceipt[]): Promise<Chain[]> {
  const rows = await sql.rows(
    `INSERT INTO chains (operator, jkt, complete, ephemeral)
     SELECT operator, jkt, 0, false FROM unnest($1::text[], $2::text[]) AS given (operator, jkt) ORDER BY operator, jkt
     ON CONFLICT (operator, jkt) DO UPDATE SET jkt = excluded.jkt
     RETURNING operator, jkt, complete, top_seq, top_iat, ephemeral`,
    ...[receipts.map(({ operator }) => operator), receipts.map(({ jkt }) => jkt)],
  );
  const chains = new Map(
    rows.map((row) => [
      keyOf({ operator: String(row['operator']), jkt: String(row['jkt']) }),
      {
        complete: Number(row['complete']),
        topSeq: numberOr(row['top_seq']),
        topIat: numberOr(row['top_iat']),
        ephemeral: row['ephemeral'] === true,
      },
    ]),
  );
  return receipts.map((receipt) => chains.get(keyOf(receipt))!);
}

const FACTS = `SELECT
    (SELECT json_agg(json_build_array(seq, hash, prev_hash)) FROM receipts WHERE operator = g.operator AND jkt = g.jkt
       AND NOT ephemeral AND seq BETWEEN g.seq - 1 AND g.seq + 1) AS near,
    EXISTS (SELECT 1 FROM receipts WHERE operator = g.operator AND jkt = g.prev_jkt AND next_jkt = g.jkt) AS proven,
    EXISTS (SELECT 1 FROM texts WHERE operator = g.operator AND kind = 'document')
      AND NOT EXISTS (SELECT 1 FROM texts WHERE operator = g.operator AND kind = 'document' AND version = g.notice) AS unknown,
    EXISTS (SELECT 1 FROM receipts WHERE operator = g.operator AND jti = g.jti AND jkt = g.jkt) AS there
  FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[])
    WITH ORDINALITY AS g (operator, jkt, seq, prev_jkt, notice, jti, n) ORDER BY n`;

/** What flags are made of, and whether the receipt itself is there. */
export async function factsOf(
  sql: PostgresConnection,
  receipts: readonly NewReceipt[],
  chains: readonly Chain[],
): Promise<(ChainFacts & { readonly isThere: boolean })[]> {
  const of = <Item>(value: (receipt: NewReceipt) => Item): Item[] => receipts.map(value);
  const rows = await sql.rows(
    FACTS,
    ...[of(({ operator }) => operator), of(({ jkt }) => jkt), of(({ seq }) => seq)],
    ...[of(({ prevJkt = '' }) => prevJkt), of(({ noticeHash = '' }) => noticeHash), of(({ jti }) => jti)],
  );
  return receipts.map(({ seq, noticeHash }, n) => {
    const [row, chain] = [rows[n]!, chains[n]!];
    const near = (row['near'] ?? []) as Near[];
    const at = (place: number) => near.filter(([there]) => there === place);
    return {
      isThere: row['there'] === true,
      known: chain.topSeq !== undefined || chain.ephemeral,
      knownEphemeral: chain.ephemeral,
      topSeq: chain.topSeq,
      topIat: chain.topIat,
      sameSeq: at(seq).length > 0,
      before: at(seq - 1).map(([, hash]) => hash),
      namedAfter: at(seq + 1).map(([, , prevHash]) => prevHash ?? ''),
      rotationProven: row['proven'] === true,
      noticeUnknown: noticeHash !== undefined && row['unknown'] === true,
    };
  });
}

/** Keeps what the next receipt of each key needs to know, so that its cost does not grow with the chain. */
export async function extendChains(
  sql: PostgresConnection,
  added: readonly { readonly receipt: NewReceipt; readonly chain: Chain }[],
): Promise<number[]> {
  const next: Chain[] = [];
  for (const { receipt, chain } of added) {
    const { operator, jkt, seq, iat, ephemeral } = receipt;
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
    next.push({
      complete,
      topSeq: isTop ? seq : chain.topSeq,
      topIat: isTop ? iat : chain.topIat,
      ephemeral: ephemeral || chain.ephemeral,
    });
  }
  await sql.rows(
    `UPDATE chains SET complete = g.complete, top_seq = g.top_seq, top_iat = g.top_iat, ephemeral = g.ephemeral
     FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::boolean[])
       AS g (operator, jkt, complete, top_seq, top_iat, ephemeral)
     WHERE chains.operator = g.operator AND chains.jkt = g.jkt`,
    ...[added.map(({ receipt }) => receipt.operator), added.map(({ receipt }) => receipt.jkt)],
    ...[next.map(({ complete }) => complete), next.map(({ topSeq = null }) => topSeq)],
    ...[next.map(({ topIat = null }) => topIat), next.map(({ ephemeral }) => ephemeral)],
  );
  return next.map(({ complete }) => complete);
}
