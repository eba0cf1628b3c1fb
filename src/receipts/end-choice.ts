import type { LedgerHead } from '../model/decision.js';
import { type LedgerKey, REFUSED, currentLedger } from './ledger.js';
import { readHead } from './record-decision.js';
import { withLock } from './with-lock.js';

/**
 * Brings the end of what was given forward to `now`, milliseconds, and never puts it off. Writes the head alone: no
 * receipt, since the subject has not acted. Resolves to the head as the page may use it; nothing is made where there is none.
 */
export const endChoice = (namespace: string, id: string, now: number): Promise<LedgerHead | undefined> =>
  withLock(`pdp-consent:${namespace}`, async () => {
    const headKey: LedgerKey = [namespace, 'head'];
    for (;;)
      try {
        const ledger = await currentLedger();
        const [head] = (await ledger.get(headKey)) as [LedgerHead | undefined];
        const standing = head && Object.hasOwn(head.choices, id) ? head.choices[id] : undefined;
        const isGiven = standing?.state === 'given' || standing?.before === 'given';
        if (!isGiven || standing.until! <= now) break;
        const next = { ...head, choices: { ...head!.choices, [id]: { ...standing, until: now } } };
        if (await ledger.commit([[headKey, next]], [], [[headKey, head]], false)) break;
      } catch (error) {
        if (error !== REFUSED) throw error;
        // Memory answers from now on.
      }
    return readHead(namespace);
  });
