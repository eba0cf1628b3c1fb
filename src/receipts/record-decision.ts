import type { LedgerHead } from '../model/decision.js';
import type { ReceiptsPart, Recorded, RecordInput, StoredReceipt } from '../model/receipts-part.js';
import { actionOf } from './action-of.js';
import { buildReceipt } from './build-receipt.js';
import { type DeviceKey, makeKey, signBytes } from './device-key.js';
import { canonical, digest } from './digest.js';
import { type Draft, draftEntries, isGrant } from './draft-entries.js';
import { type Expected, type Ledger, type LedgerKey, REFUSED, carryOver, currentLedger, refuse } from './ledger.js';
import { nextChoices } from './next-choices.js';
import { noticeInForce } from './notice-in-force.js';

import type { OutboxEntry } from './outbox-entry.js';
import { signReceipt } from './sign-receipt.js';
import type { StoredHead } from './stored-head.js';
import { withLock } from './with-lock.js';

const YEAR_MS = 365 * 864e5;
const MAX_JWS = 49_152;
const REQUEST_LIMIT_MS = 10_000;

/** Grants of this page's life that no storage holds: they count once the operator has acknowledged them. */
const unproven = new Set<string>();

const works = (key: DeviceKey | undefined): Promise<boolean> => Promise.resolve(key && signBytes(key, '')).then(Boolean, () => false);

/** One try; undefined if another tab was quicker. */
const append = async (ledger: Ledger, input: RecordInput, onHead: (head: StoredHead | undefined) => void): Promise<(Recorded & { isGrant: boolean }) | undefined> => {
  const { profile, act, now, onStatus } = input;
  const namespace = profile.id;
  const headKey: LedgerKey = [namespace, 'head'];
  const keyKey: LedgerKey = [namespace, 'key'];
  let [head, key] = (await ledger.get([headKey, keyKey])) as [StoredHead | undefined, DeviceKey | undefined];
  onHead(head);
  const drafts = draftEntries(input, head);
  // Before the first grant no key and no id is kept (docs/receipts.md 6.1).
  const isOneOff = !head && !drafts.some(isGrant);
  const action = actionOf(act, drafts, isOneOff);
  const isBare = action === 'rights-request' || action === 'acknowledge-notice';
  if (!isBare && !drafts.length) throw new Error('The act names no purpose that it could change.');

  let previous = head;
  const expected: Expected[] = [[headKey, head]];
  if (isOneOff) key = await makeKey(now);
  else {
    if ((head && head.jkt !== key?.jkt) || head?.lastGood !== undefined || !(await works(key))) {
      // First grant, lost key or damaged ledger: a new key that is stored and read back once.
      const fresh = await makeKey(now);
      if (!(await ledger.commit([[keyKey, fresh]], [], [[headKey, head], [keyKey, key]]))) return;
      key = (await ledger.get([keyKey]))[0] as DeviceKey | undefined;
      if (!(await works(key))) refuse();
      previous = undefined;
    }
    expected.push([keyKey, key]);
  }

  const notice = noticeInForce(input);
  const noticeHash = await digest(canonical(notice));
  const state = !profile.receipts.endpoint || (isOneOff && profile.receipts.refusals === 'local') ? 'local' : 'queued';
  const puts: [LedgerKey, unknown][] = [[[namespace, 'notice', noticeHash], notice]];
  const made: StoredReceipt[] = [];
  const time = Math.max(now, head?.at ?? 0);
  let choices = head?.choices ?? {};
  let rotated: string | undefined;

  const add = async (step: typeof action, group: readonly Draft[], next?: DeviceKey): Promise<void> => {
    const jti = crypto.randomUUID();
    const seq = previous ? previous.seq + 1 : 0;
    const payload = await buildReceipt(input, {
      action: step,
      drafts: group,
      chain: {
        seq,
        key_storage: isOneOff ? 'ephemeral' : ledger.storage,
        prev_sha256: previous?.hash,
        next_jkt: next?.jkt,
        prev_jkt: rotated,
        last_good_sha256: previous ? undefined : head?.lastGood || undefined,
      } as never,
      notice,
      noticeHash,
      storage: ledger.storage,
      jti,
    });
    const { jws, hash } = await signReceipt(key!, payload);
    if (jws.length > MAX_JWS && group.length > 1) {
      const half = group.length >> 1;
      for (const part of [group.slice(0, half), group.slice(half)]) await add(actionOf(act, part, isOneOff), part);
      return;
    }
    const at = time + made.length;
    const { jkt } = key!;
    const receipt: StoredReceipt = { jws, jti, hash, jkt, seq, ephemeral: isOneOff, at: now, state, notice: noticeHash };
    const rank = group.some((draft) => draft.state === 'withdrawn' || draft.state === 'blocked') ? 0 : step === 'rights-request' ? 1 : 2;
    made.push(receipt);
    puts.push([[namespace, 'receipt', jti], receipt]);
    if (state === 'queued') puts.push([[namespace, 'outbox', jti], { jti, hash, rank, since: at, due: 0, tries: 0 } satisfies OutboxEntry]);
    choices = nextChoices(profile, choices, group, { at: time, jti, hash });
    previous = { seq, hash, jkt, at: time, choices, checked: head?.checked };
    rotated = undefined;
  };

  if (previous && key!.since + YEAR_MS < now) {
    const next = await makeKey(now);
    await add('rotate-key', [], next);
    rotated = key!.jkt;
    key = next;
    previous = undefined;
    puts.push([keyKey, next]);
  }
  // A public distribution is alone in its receipt (Article 6 of Law 94-V; docs/receipts.md 2.2, rule 1).
  const isPublic = ({ purpose }: Draft): boolean => purpose.kind === 'public_distribution';
  const plain = drafts.filter((draft) => !isPublic(draft));
  const groups = isBare ? [[]] : [...(plain.length ? [plain] : []), ...drafts.filter(isPublic).map((draft) => [draft])];
  for (const group of groups) await add(isBare ? action : actionOf(act, group, isOneOff), group);

  if (!isOneOff) puts.push([headKey, previous]);
  if (!(await ledger.commit(puts, [], expected))) return;
  for (const { jti } of made) onStatus(state, jti);
  const first = made[made.length - groups.length]!;
  return {
    status: ledger.storage === 'memory' ? 'memory' : state,
    jti: first.jti,
    jws: first.jws,
    hash: first.hash,
    head: isOneOff ? undefined : previous,
    pending: state === 'queued' || (await ledger.list(namespace, 'outbox')).length > 0,
    isGrant: drafts.some(isGrant),
  };
};

/** Chunk `receipts`: builds, signs and stores a receipt for every act, and sends it. */
export const createReceipts = (): ReceiptsPart => {
  let outbox: Promise<ReceiptsPart['flush']> | undefined;
  // Sending is a chunk of its own: a receipt is in storage before it comes, and waits there if it does not.
  const flush: ReceiptsPart['flush'] = (...task) =>
    (outbox ??= import('./outbox.js').then(({ createOutbox }) => createOutbox())).then(
      (send) => send(...task),
      () => ((outbox = undefined), false),
    );
  const head = async (namespace: string): Promise<LedgerHead | undefined> => {
    const ledger = await currentLedger();
    try {
      const [found] = (await ledger.get([[namespace, 'head']])) as [LedgerHead | undefined];
      if (!found || !unproven.size) return found;
      const waiting = new Set(((await ledger.list(namespace, 'outbox')) as OutboxEntry[]).map(({ jti }) => jti));
      const proven = Object.entries(found.choices).filter(([, { state, jti }]) => state !== 'given' || !unproven.has(jti) || !waiting.has(jti));
      return { ...found, choices: Object.fromEntries(proven) };
    } catch {
      // Storage refused just now: memory knows nothing of a grant, so the gate stays closed.
      return;
    }
  };

  const record = async (input: RecordInput): Promise<Recorded> => {
    const { profile } = input;
    const recorded = await withLock(`pdp-consent:${profile.id}`, async () => {
      let seen: StoredHead | undefined;
      for (;;)
        try {
          const done = await append(await currentLedger(), input, (head) => (seen = head));
          if (done) return done;
        } catch (error) {
          if (error !== REFUSED) throw error;
          carryOver(profile.id, seen);
        }
    });
    const { isGrant: isGranting, ...result } = recorded;
    const sending = flush(input, { now: true });
    if (result.status !== 'memory' || !isGranting || profile.receipts.allowUnproven) return result;
    unproven.add(result.jti);
    await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, REQUEST_LIMIT_MS))]);
    const proven = await head(profile.id);
    const isProven = Object.values(proven?.choices ?? {}).some(({ jti }) => jti === result.jti);
    return { ...result, head: proven, status: isProven ? 'memory' : 'unproven' };
  };
  return { record, flush, head };
};
