import type { LedgerHead } from '../model/decision.js';
import type { ReceiptsPart, Recorded } from '../model/receipts-part.js';
import { type Appended, append } from './append.js';
import { REFUSED, carryOver, currentLedger } from './ledger.js';
import type { OutboxEntry } from './outbox-entry.js';
import { withLock } from './with-lock.js';

const REQUEST_LIMIT_MS = 10_000;

/** Grants of this page's life that no storage holds: they count once the operator has acknowledged them. */
const unproven = new Set<string>();

/** The head as the page may use it. */
export const readHead: ReceiptsPart['head'] = async (namespace) => {
  try {
    const ledger = await currentLedger();
    const [found] = (await ledger.get([namespace, 'head'])) as [LedgerHead | undefined];
    if (!found || !unproven.size) return found;
    const waiting = new Set(
      ((await ledger.list(namespace, 'outbox')) as OutboxEntry[]).map(({ jti }) => jti),
    );
    const proven = Object.entries(found.choices).filter(
      ([, { jti, state }]) => state !== 'given' || !unproven.has(jti) || !waiting.has(jti),
    );
    return { ...found, choices: Object.fromEntries(proven) };
  } catch {
    // Storage was refused just now: nothing is known of a grant, so the gate stays closed.
    return;
  }
};

/** Chunk `receipts`: builds, signs and stores a receipt for every act, and has it sent. */
export const createReceipts = (): ReceiptsPart => {
  // Asked for at once, so that a click does not wait for it; asked for again by an act if it did not come.
  const plan = async (): Promise<typeof import('./plan-act.js')> => import('./plan-act.js');
  plan().catch(() => undefined);
  let outbox: Promise<ReceiptsPart['flush']> | undefined;
  // Sending is a chunk of its own: a receipt is in storage before it comes, and waits there if it does not.
  const flush: ReceiptsPart['flush'] = (...task) =>
    (outbox ??= import('./outbox.js').then(({ createOutbox }) => createOutbox())).then(
      (send) => send(...task),
      () => {
        // What listens for a line that is there again would have come with that chunk. One of those that waited asks again.
        if (outbox) setTimeout(() => void flush(...task), REQUEST_LIMIT_MS);
        outbox = undefined;
        return false;
      },
    );

  const record: ReceiptsPart['record'] = async (input): Promise<Recorded> => {
    const { id, receipts } = input.profile;
    const { planAct } = await plan();
    const { grants, ...recorded } = await withLock(`pdp-consent:${id}`, async (): Promise<Appended> => {
      for (let stood: LedgerHead | undefined; ;)
        try {
          const done = await append(await currentLedger(), input, planAct, (found) => (stood = found));
          if (done) return done;
        } catch (error) {
          if (error !== REFUSED) throw error;
          carryOver(id, stood);
        }
    });
    const sending = flush(input, { now: true });
    if (recorded.status !== 'memory' || !grants.length || receipts.allowUnproven) return recorded;
    for (const jti of grants) unproven.add(jti);
    await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, REQUEST_LIMIT_MS))]);
    const proven = await readHead(id);
    const isProven = Object.values(proven?.choices ?? {}).some(
      ({ jti, state }) => state === 'given' && grants.includes(jti),
    );
    return { ...recorded, head: proven, status: isProven ? 'memory' : 'unproven' };
  };
  return { record, flush, head: readHead };
};
