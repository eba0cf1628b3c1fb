import type { NoticeDocument } from '../model/decision.js';
import type { FormProof } from '../model/handle.js';
import { payloadOf } from '../model/payload-of.js';
import type { LedgerPart, StoredReceipt } from '../model/receipts-part.js';
import { termEnd } from '../model/term-end.js';
import { type LedgerContents, checkChain } from './check-chain.js';
import { exportReceipts } from './export-receipts.js';
import { forgetLedger } from './forget-ledger.js';
import { type LedgerKey, currentLedger } from './ledger.js';
import { readHead } from './record-decision.js';
import type { StoredHead } from './stored-head.js';

const COMPACT_ABOVE = 500;
/** How long after its end a consent may have to be proven: the general limitation period (Civil Code, Article 178). */
const PROOF_PERIOD = 'P3Y';

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

/** Whether a receipt can be asked for no more: every term in it and the proof period are over. An open term never is. */
const isPast = ({ jws, at }: StoredReceipt, now: number): boolean => {
  const terms = payloadOf(jws)?.processing.map(
    ({ validity_duration: term }) => termEnd(term, at) ?? Infinity,
  );
  return !!terms && termEnd(PROOF_PERIOD, Math.max(at, ...terms))! < now;
};

/** Lets the texts of confirmed receipts go; hash and acknowledgement stay, so that the chain still checks. */
const compact = async (
  namespace: string,
  receipts: readonly StoredReceipt[],
  mayGo: (receipt: StoredReceipt) => boolean,
): Promise<number> => {
  const old = receipts.filter((one) => one.jws && one.state === 'confirmed' && one.ack && mayGo(one));
  if (old.length)
    await (
      await currentLedger()
    ).commit(
      old.map((one): [LedgerKey, StoredReceipt] => [[namespace, 'receipt', one.jti], { ...one, jws: '' }]),
      [],
      [],
      false,
    );
  return old.length;
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
      const choices = Object.entries(head.choices ?? {}).filter(
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
    const named = new Set(Object.values(head?.choices ?? {}).map(({ jti }) => jti));
    const older = new Set(receipts.slice(0, -COMPACT_ABOVE));
    return compact(namespace, receipts, (one) => older.has(one) && !named.has(one.jti));
  },

  compactExpired: async (namespace, now) =>
    compact(namespace, (await read(namespace)).receipts, (one) => isPast(one, now)),
});
