import { canonicalJson } from '../model/canonical-json.js';
import type { Recorded, RecordInput, StoredReceipt } from '../model/receipts-part.js';
import { SDK } from '../model/sdk.js';
import { type DeviceKey, makeKey, signText } from './device-key.js';
import { digest } from './digest.js';
import { type Expected, type Ledger, type LedgerKey, refuse } from './ledger.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { Step, planAct } from './plan-act.js';
import { signReceipt } from './sign-receipt.js';
import type { StoredHead } from './stored-head.js';

const DAY_MS = 864e5;
const YEAR_MS = 365 * DAY_MS;
const MAX_JWS_BYTES = 49_152;
/** Longest time between a new key and the receipt that it was made for. */
const FIRST_GRANT_MS = 60_000;

const works = (key: DeviceKey | undefined): Promise<boolean> =>
  Promise.resolve(key && signText(key, '')).then(Boolean, () => false);

/** What `append` wrote. */
export interface Appended extends Recorded {
  /** Receipts that hold a grant. */
  readonly grants: readonly string[];
}

/**
 * Reads the head, signs outside any transaction and writes receipts, outbox entries and head in one, if the head is
 * still the same; undefined if another tab was quicker. `onHead` is told what stood.
 */
export const append = async (
  ledger: Ledger,
  input: RecordInput,
  plan: typeof planAct,
  onHead: (head: StoredHead | undefined) => void,
): Promise<Appended | undefined> => {
  const { profile, now, onStatus } = input;
  const { id: namespace, receipts } = profile;
  const { storage } = ledger;
  const headKey: LedgerKey = [namespace, 'head'];
  const keyKey: LedgerKey = [namespace, 'key'];
  const found = (await ledger.get(headKey, keyKey)) as [StoredHead | undefined, DeviceKey | undefined];
  const [head] = found;
  let [, key] = found;
  let lastGood = head?.lastGood;
  onHead(head);
  const { grants, isOneOff, notice, steps, rotation, build, next, split } = plan(input, head);

  let previous = head;
  const expected: Expected[] = [[headKey, head]];
  if (isOneOff) key = await makeKey(now);
  else {
    // A key that outlived its head has signed numbers that nobody remembers. One of just now is that of a first grant
    // which another tab, or a page that died, has not finished.
    if (!head && key) {
      const isKnown = ((await ledger.list(namespace, 'receipt')) as StoredReceipt[]).some(
        ({ jkt }) => jkt === key!.jkt,
      );
      if (isKnown || Math.abs(now - key.since) > FIRST_GRANT_MS)
        lastGood = await (await import('./last-good.js')).lastGood(ledger, profile, key.jkt);
    }
    if ((head && head.jkt !== key?.jkt) || lastGood !== undefined || !(await works(key))) {
      // First grant, lost key or damaged ledger: a new key that is stored and read back once.
      if (
        !(await ledger.commit(
          [[keyKey, await makeKey(now)]],
          [],
          [
            [headKey, head],
            [keyKey, key],
          ],
        ))
      )
        return;
      [key] = (await ledger.get(keyKey)) as [DeviceKey | undefined];
      if (!(await works(key))) await refuse();
      previous = undefined;
    }
    expected.push([keyKey, key]);
  }

  const noticeHash = await digest(canonicalJson(notice));
  const state = !receipts.endpoint || (isOneOff && receipts.refusals === 'local') ? 'local' : 'queued';
  const puts: [LedgerKey, unknown][] = [[[namespace, 'notice', noticeHash], notice]];
  const made: Pick<StoredReceipt, 'jti' | 'jws' | 'hash'>[] = [];
  const at = Math.max(now, head?.at ?? 0);
  let choices = head?.choices ?? {};
  let oldKey: string | undefined;

  const add = async (step: Step, nextKey?: DeviceKey): Promise<void> => {
    const jti = crypto.randomUUID();
    const { jkt } = key!;
    const seq = previous ? previous.seq + 1 : 0;
    const chain = {
      seq,
      key_storage: isOneOff ? ('ephemeral' as const) : storage,
      prev_sha256: previous?.hash,
      next_jkt: nextKey?.jkt,
      prev_jkt: oldKey,
      last_good_sha256: (!previous && lastGood) || undefined,
    };
    const payload = await build(step, { jti, chain, noticeHash, storage, sdk: SDK });
    const { jws, hash } = await signReceipt(key!, payload);
    const halves = jws.length > MAX_JWS_BYTES ? split(step) : [];
    if (halves.length) {
      for (const half of halves) await add(half);
      return;
    }
    const receipt: StoredReceipt = {
      jws,
      jti,
      hash,
      jkt,
      seq,
      ephemeral: isOneOff,
      at: now,
      state,
      notice: noticeHash,
    };
    const entry: OutboxEntry = { jti, hash, rank: step.rank, since: at + puts.length, due: 0, tries: 0 };
    puts.push([[namespace, 'receipt', jti], receipt]);
    if (state === 'queued') puts.push([[namespace, 'outbox', jti], entry]);
    if (!nextKey) made.push(receipt);
    choices = next(choices, step, payload, { at, jti, hash });
    previous = {
      seq,
      hash,
      jkt,
      at,
      choices,
      checked: head?.checked,
      lookAt: profile.notices && (head?.lookAt ?? now + DAY_MS),
    };
    oldKey = undefined;
  };

  if (previous && key!.since + YEAR_MS < now) {
    const nextKey = await makeKey(now);
    await add(rotation, nextKey);
    oldKey = key!.jkt;
    key = nextKey;
    previous = undefined;
    puts.push([keyKey, nextKey]);
  }
  for (const step of steps) await add(step);
  if (!isOneOff) puts.push([headKey, previous]);
  if (!(await ledger.commit(puts, [], expected))) return;

  for (const { jti } of made) onStatus(state, jti);
  const { jti, jws, hash } = made[0]!;
  return {
    status: storage === 'memory' ? storage : state,
    jti,
    jws,
    hash,
    head: isOneOff ? undefined : previous,
    pending: (await ledger.list(namespace, 'outbox')).length > 0,
    grants: grants ? made.map((one) => one.jti) : [],
  };
};
