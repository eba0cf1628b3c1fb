import type { Page } from './all-pages.js';

/**
 * Keys after `after`, a page of them in order, each with 1 where its receipts are those that its chain was last seen with:
 * something is there, the highest place is taken, and so is every place below the first gap. In the SQL of both stores;
 * the arguments are its parameters.
 */
export const chainCheck = (operator: string, after: string): string => `
  SELECT c.jkt AS jkt, CASE WHEN count(r.id) > 0
      AND max(CASE WHEN r.ephemeral THEN NULL ELSE r.seq END) IS NOT DISTINCT FROM c.top_seq
      AND count(DISTINCT CASE WHEN r.ephemeral OR r.seq >= c.complete THEN NULL ELSE r.seq END) = c.complete
    THEN 1 ELSE 0 END AS whole
  FROM (SELECT * FROM chains WHERE operator = ${operator} AND jkt > ${after} ORDER BY jkt LIMIT 1000) c
  LEFT JOIN receipts r ON r.operator = c.operator AND r.jkt = c.jkt
  GROUP BY c.jkt, c.top_seq, c.complete ORDER BY c.jkt`;

/** Keys in a page of its answer that have fewer receipts than they had; a page without any row was the last. */
export const brokenIn = (rows: readonly Readonly<Record<string, unknown>>[]): Page<string, string> => ({
  found: rows.flatMap(({ jkt, whole }) => (whole ? [] : [String(jkt)])),
  ...(rows.length > 0 && { next: String(rows.at(-1)!['jkt']) }),
});
