import { type Ledger, type LedgerKey, currentLedger } from '../receipts/ledger.js';
import type { LedgerHead } from '../model/decision.js';
import type { OperatorProfile } from '../model/profile.js';

const DAY_MS = 864e5;
const LIMIT_MS = 10_000;
/** At most 16 notices of 32 KiB, and the JSON around them. */
const MOST_NOTICES = 16;
const MOST_CHARACTERS = 600_000;

interface Fetched {
  readonly at: number;
  readonly notices: readonly string[];
}

const read = async (address: string): Promise<string[]> => {
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-cache',
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const text = (await answer.text()).trim();
  if (text.length > MOST_CHARACTERS) throw new Error('answer too large');
  // One notice as plain text, or a list of them.
  if (!text.startsWith('{')) return text ? [text] : [];
  const { notices } = JSON.parse(text) as { notices?: unknown };
  return Array.isArray(notices)
    ? notices.filter((one): one is string => typeof one === 'string').slice(0, MOST_NOTICES)
    : [];
};

/**
 * Notices as the operator publishes them, unchecked: asked for at most once a day, kept between, so that one is shown
 * until it is acknowledged. Rejects if they can't be had now; the next page asks again.
 */
export const fetchNotices = async (
  { id, notices }: OperatorProfile,
  now: number,
): Promise<readonly string[]> => {
  if (!notices) return [];
  const key: LedgerKey = [id, 'fetched'];
  const ledger: Ledger = await currentLedger();
  const [kept] = (await ledger.get(key)) as [Fetched | undefined];
  // A clock that was set back must not keep a notice away.
  if (kept && kept.at <= now && now < kept.at + DAY_MS) return kept.notices;
  const fresh: Fetched = { at: now, notices: await read(notices.url) };
  await ledger.commit([[key, fresh]], [], [], false);
  return fresh.notices;
};

/** Tells the next pages when to look again: at once while a notice waits to be acknowledged, else in a day. */
export const lookAgain = async ({ id }: OperatorProfile, now: number, isWaiting: boolean): Promise<void> => {
  const key: LedgerKey = [id, 'head'];
  const ledger: Ledger = await currentLedger();
  const [head] = (await ledger.get(key)) as [LedgerHead | undefined];
  if (head)
    await ledger.commit(
      [[key, { ...head, lookAt: isWaiting ? now : now + DAY_MS }]],
      [],
      [[key, head]],
      false,
    );
};
