import { allPages, type Page } from './all-pages.js';

/** A key whose stored chain and receipts do not belong together. */
export interface ChainFault {
  readonly jkt: string;
  /**
   * `receipts-missing`: it has fewer than it had; `chain-changed`: what is noted of its chain is not what its receipts say;
   * `chain-missing`: nothing is noted, though it has receipts.
   */
  readonly code: 'receipts-missing' | 'chain-changed' | 'chain-missing';
}

/** A question of both stores in SQL: keys after `after`, a page of them in order, each with its fault or null. */
export type ChainQuery = (operator: string, after: string) => string;
type Row = Readonly<Record<string, unknown>>;

/** Highest place in the chain that a receipt takes; one-off keys take none. */
const HIGHEST = 'max(CASE WHEN r.ephemeral THEN NULL ELSE r.seq END)';

/** All that `chains` says of a key can be told from its receipts: it is told anew and compared. */
const noted: ChainQuery = (operator, after) => `
  SELECT c.jkt AS jkt, CASE
    WHEN count(r.id) = 0 OR coalesce(${HIGHEST}, -1) < coalesce(c.top_seq, -1)
      OR count(DISTINCT CASE WHEN r.ephemeral OR r.seq >= c.complete THEN NULL ELSE r.seq END) < c.complete
      THEN 'receipts-missing'
    WHEN ${HIGHEST} IS DISTINCT FROM c.top_seq
      OR count(CASE WHEN NOT r.ephemeral AND r.seq = c.complete THEN 1 END) > 0
      OR CASE WHEN c.top_seq IS NULL THEN c.top_iat IS NOT NULL
           ELSE count(CASE WHEN NOT r.ephemeral AND r.seq = c.top_seq AND r.iat = c.top_iat THEN 1 END) = 0 END
      OR max(CASE WHEN r.ephemeral THEN 1 ELSE 0 END) <> CASE WHEN c.ephemeral THEN 1 ELSE 0 END
      THEN 'chain-changed'
    END AS fault
  FROM (SELECT * FROM chains WHERE operator = ${operator} AND jkt > ${after} ORDER BY jkt LIMIT 1000) c
  LEFT JOIN receipts r ON r.operator = c.operator AND r.jkt = c.jkt
  GROUP BY c.jkt, c.top_seq, c.top_iat, c.complete, c.ephemeral ORDER BY c.jkt`;

/** The other way round: a row of `chains` that was taken out is seen by its receipts alone. */
const unnoted: ChainQuery = (operator, after) => `
  SELECT r.jkt AS jkt, CASE WHEN c.jkt IS NULL THEN 'chain-missing' END AS fault
  FROM (SELECT DISTINCT operator, jkt FROM receipts WHERE operator = ${operator} AND jkt > ${after}
    ORDER BY jkt LIMIT 1000) r
  LEFT JOIN chains c ON c.operator = r.operator AND c.jkt = r.jkt ORDER BY r.jkt`;

/** A page without any row was the last. */
const faultsIn = (rows: readonly Row[]): Page<ChainFault, string> => ({
  found: rows.flatMap(({ jkt, fault }) =>
    fault ? [{ jkt: String(jkt), code: fault as ChainFault['code'] }] : [],
  ),
  ...(rows.length > 0 && { next: String(rows.at(-1)!['jkt']) }),
});

/** Every fault that the two questions find; `ask` puts one to the store. */
export async function* chainFaults(
  ask: (query: ChainQuery, after: string) => readonly Row[] | Promise<readonly Row[]>,
): AsyncGenerator<ChainFault> {
  for (const query of [noted, unnoted])
    yield* allPages(async (after?: string) => faultsIn(await ask(query, after ?? '')));
}
