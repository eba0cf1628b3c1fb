import { canonicalJson } from '../model/canonical-json.js';
import { covers } from '../model/covers.js';
import type { NoticeDocument, StandingChoice } from '../model/decision.js';
import { meaningOf } from '../model/meaning.js';
import type { OperatorProfile } from '../model/profile.js';
import { purposeFacts } from '../model/purpose-facts.js';
import type { ReceiptPayload } from '../model/receipt.js';
import type { ReceiptVerdict, StoredReceipt } from '../model/receipts-part.js';
import { termEnd } from '../model/term-end.js';
import { verifyReceipt } from '../model/verify-receipt.js';
import { checkAcknowledgement } from './check-acknowledgement.js';
import { digest } from './digest.js';
import { isGrant } from './draft-entries.js';
import type { StoredHead } from './stored-head.js';

/** A receipt as it was read and judged. `payload` is there if signature and form are good. */
interface Read {
  readonly receipt: StoredReceipt;
  readonly payload?: ReceiptPayload;
  code?: string | undefined;
}

/** Everything of one namespace that a check looks at. */
export interface LedgerContents {
  readonly head: StoredHead | undefined;
  readonly receipts: readonly StoredReceipt[];
  readonly notices: readonly NoticeDocument[];
}

export interface ChainReport {
  readonly verdicts: readonly ReceiptVerdict[];
  /** What the head claims is what the receipts say, without gaps up to its newest one. */
  readonly isHeadTrue: boolean;
  /** Hash of the last receipt before the damage in the head's chain; empty if there is none. */
  readonly lastGood: string;
}

/** One receipt by itself: steps 2 to 7 of docs/receipts.md 7, and that what lies beside it says the same. */
const readReceipt = async (receipt: StoredReceipt): Promise<Read> => {
  if (!receipt.jws) return { receipt };
  const check = await verifyReceipt(receipt.jws);
  if (!check.ok) return { receipt, code: check.code };
  const { payload, hash, jkt } = check;
  const isSame =
    receipt.jti === payload.jti &&
    receipt.hash === hash &&
    receipt.jkt === jkt &&
    receipt.seq === payload.chain.seq &&
    receipt.ephemeral === (payload.chain.key_storage === 'ephemeral') &&
    receipt.notice === payload.privacy_notice.text_sha256 &&
    receipt.at === Date.parse(payload.event.event_time);
  return { receipt, payload, code: isSame ? undefined : 'receipt-conflict' };
};

/** Place in the chain of one key: numbers without gaps or repeats, each naming the hash before it. */
const checkPlaces = (reads: readonly Read[]): void => {
  const own = reads.filter(({ receipt }) => !receipt.ephemeral);
  for (const read of own) {
    const { receipt, payload } = read;
    const before = own.filter(
      (one) => one.receipt.jkt === receipt.jkt && one.receipt.seq === receipt.seq - 1,
    );
    const twins = own.filter((one) => one.receipt.jkt === receipt.jkt && one.receipt.seq === receipt.seq);
    if (read.code || !payload) continue;
    const { prev_sha256: previous, prev_jkt: old } = payload.chain;
    if (twins.length > 1) read.code = 'chain-fork';
    else if (receipt.seq && !before.length) read.code = 'chain-gap';
    else if (receipt.seq && before[0]!.receipt.hash !== previous) read.code = 'chain-break';
    else if (
      old &&
      !own.some((one) => one.receipt.jkt === old && one.payload?.chain.next_jkt === receipt.jkt)
    )
      read.code = 'rotation-unproven';
  }
};

/** Receipts in the order in which they were made: chains by their first receipt, then by number. */
const inOrder = (reads: readonly Read[]): Read[] => {
  const starts = new Map<string, number>();
  for (const { receipt } of reads)
    starts.set(receipt.jkt, Math.min(receipt.at, starts.get(receipt.jkt) ?? Infinity));
  return [...reads].sort(
    (a, b) => starts.get(a.receipt.jkt)! - starts.get(b.receipt.jkt)! || a.receipt.seq - b.receipt.seq,
  );
};

/** True if the receipts bear out a grant that the head holds: who edits the head gains nothing. */
const isBorneOut = async (
  id: string,
  choice: StandingChoice,
  reads: readonly Read[],
  profile: OperatorProfile,
): Promise<boolean> => {
  if (choice.state !== 'given' && choice.before !== 'given') return true;
  const about = reads.flatMap(({ receipt, payload, code }) => {
    const entry = code ? undefined : payload?.processing.find(({ purpose_id }) => purpose_id === id);
    return entry ? [{ receipt, entry, level: payload!.form?.form_level }] : [];
  });
  const source = about.find(({ receipt }) => receipt.jti === choice.jti);
  const latest = about.at(-1)?.entry.event_state;
  const after = about.slice(about.indexOf(source!) + 1).map(({ entry }) => entry.event_state);
  if (!source || source.receipt.hash !== choice.hash || !isGrant({ state: source.entry.event_state }))
    return false;
  if (
    after.some((state) => state !== 'blocked' && state !== 'unblocked') ||
    (latest === 'blocked') !== (choice.state === 'blocked')
  )
    return false;
  const { entry, receipt, level } = source;
  const purpose = profile.purposes.find((known) => known.id === id);
  // Same facts mean that nobody looks closer, so the meaning has to say the same.
  const isCurrent = purpose && choice.facts === purposeFacts(profile, purpose);
  if (isCurrent && !covers(choice.meaning, meaningOf(profile, purpose, choice.off))) return false;
  return (
    choice.level === level &&
    entry.meaning_sha256 === (await digest(canonicalJson(choice.meaning))) &&
    choice.at >= receipt.at &&
    reads.some((read) => read.receipt.at === choice.at) &&
    // The operator may have brought the end forward; nobody can put it off.
    (choice.until ?? Infinity) <= (termEnd(entry.validity_duration, choice.at) ?? Infinity)
  );
};

/** Judges every receipt of a ledger; never stops at the first fault. Compacted receipts are judged by hash and acknowledgement. */
export const checkChain = async (
  { head, receipts, notices }: LedgerContents,
  profile: OperatorProfile,
): Promise<ChainReport> => {
  const reads = inOrder(await Promise.all(receipts.map(readReceipt)));
  checkPlaces(reads);
  const chain = reads.filter(({ receipt }) => head && receipt.jkt === head.jkt && !receipt.ephemeral);
  const newest = chain.at(-1)?.receipt;
  let isHeadTrue =
    !head ||
    (!!newest && newest.seq === head.seq && newest.hash === head.hash && chain.every(({ code }) => !code));
  for (const [id, choice] of Object.entries(head?.choices ?? {}))
    isHeadTrue &&= await isBorneOut(
      id,
      choice,
      reads.filter(({ receipt }) => !receipt.ephemeral),
      profile,
    );
  const damage = chain.findIndex(({ code }) => code);
  const lastGood = (damage < 0 ? newest : chain[damage - 1]?.receipt)?.hash ?? '';

  const hashes = new Set(await Promise.all(notices.map((notice) => digest(canonicalJson(notice)))));
  for (const read of reads) {
    const { receipt } = read;
    if (read.code) continue;
    const isAcknowledged =
      receipt.ack !== undefined && (await checkAcknowledgement(profile, receipt, receipt.ack)) !== 'open';
    const needsProof = receipt.ack !== undefined || receipt.state === 'confirmed' || !receipt.jws;
    if (needsProof && !isAcknowledged) read.code = 'ack-invalid';
    else if (receipt.jws && !hashes.has(receipt.notice)) read.code = 'notice-missing';
  }
  const verdicts = reads.map(({ receipt, code }): ReceiptVerdict => ({ jti: receipt.jti, ok: !code, code }));
  if (!isHeadTrue && chain.every(({ code }) => !code || code.startsWith('ack') || code.startsWith('notice')))
    verdicts.push({ jti: '', ok: false, code: newest?.hash === head?.hash ? 'head-changed' : 'chain-gap' });
  return { verdicts, isHeadTrue, lastGood };
};
