import type { NoticeDocument } from '../model/decision.js';
import type { FormProof } from '../model/handle.js';
import type { LedgerPart, StoredReceipt } from '../model/receipts-part.js';
import { type LedgerContents, checkChain } from './check-chain.js';
import { exportReceipts } from './export-receipts.js';
import { forgetLedger } from './forget-ledger.js';
import { type LedgerKey, currentLedger } from './ledger.js';
import { readHead } from './record-decision.js';
import type { StoredHead } from './stored-head.js';

const COMPACT_ABOVE = 500;

const read = async (namespace: string): Promise<LedgerContents> => {
  const ledger = await currentLedger();
  const receipts = (await ledger.list(namespace, 'receipt')) as StoredReceipt[];
  const starts = new Map<string, number>();
  for (const { jkt, at } of receipts) starts.set(jkt, Math.min(at, starts.get(jkt) ?? Infinity));
  return {
    head: await readHead(namespace),
    receipts: receipts.sort((a, b) => starts.get(a.jkt)! - starts.get(b.jkt)! || a.seq - b.seq),
    notices: (await ledger.list(namespace, 'notice')) as NoticeDocument[],
  };
};

/** What the reading side can do beyond the interface that the core knows. */
export interface CompactableLedger extends LedgerPart {
  /**
   * Beyond the newest 500 receipts, keeps only hash and acknowledgement of confirmed ones that no standing choice
   * names. To be offered after an export; resolves to how many texts were let go.
   */
  compact(namespace: string): Promise<number>;
}

/**
 * Chunk `ledger`: reading, checking, taking home, forgetting. None of it makes a database. After `verify` the head is to
 * be read again: a damaged chain loses its grants there, and the next receipt starts a new chain.
 */
export const createLedger = (proofs: readonly FormProof[] = []): CompactableLedger => ({
  receipts: async (namespace) => (await read(namespace)).receipts as StoredReceipt[],

  notice: async (namespace, hash) =>
    (await (await currentLedger()).get([namespace, 'notice', hash]))[0] as NoticeDocument | undefined,

  async verify(profile) {
    const namespace = profile.id;
    const contents = await read(namespace);
    const { head } = contents;
    const { verdicts, isHeadTrue, lastGood } = await checkChain(contents, profile);
    const ledger = await currentLedger();
    // A head in memory has no page after this one, and may hold grants that wait for the operator's answer.
    if (head && head.lastGood === undefined && ledger.storage === 'indexeddb') {
      const choices = Object.entries(head.choices).filter(
        ([, choice]) => choice.state !== 'given' && choice.before !== 'given',
      );
      const next: StoredHead = isHeadTrue
        ? { ...head, checked: Date.now() }
        : { ...head, lastGood, choices: Object.fromEntries(choices) };
      await ledger.commit([[[namespace, 'head'], next]], [], [[[namespace, 'head'], head]], false);
    }
    return { ok: verdicts.every(({ ok }) => ok), receipts: verdicts };
  },

  export: async (profile) => exportReceipts(profile, await read(profile.id), Date.now(), proofs),

  forget: forgetLedger,

  async compact(namespace) {
    const { head, receipts } = await read(namespace);
    const ledger = await currentLedger();
    const named = new Set(Object.values(head?.choices ?? {}).map(({ jti }) => jti));
    const old = receipts
      .slice(0, -COMPACT_ABOVE)
      .filter(({ jti, jws, state, ack }) => jws && state === 'confirmed' && ack && !named.has(jti));
    await ledger.commit(
      old.map((one): [LedgerKey, StoredReceipt] => [[namespace, 'receipt', one.jti], { ...one, jws: '' }]),
      [],
      [],
      false,
    );
    return old.length;
  },
});
