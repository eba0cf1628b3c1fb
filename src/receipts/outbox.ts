import type { LedgerHead } from '../model/decision.js';
import type { OperatorProfile } from '../model/profile.js';
import type { ReceiptsPart, RecordInput, StoredReceipt } from '../model/receipts-part.js';
import { SDK } from '../model/sdk.js';
import { deliver } from './deliver.js';
import { type Ledger, type LedgerKey, currentLedger } from './ledger.js';
import type { OutboxEntry } from './outbox-entry.js';

const DAY_MS = 864e5;
const MAX_BACKOFF_MS = 900_000;
/** A first acknowledgement that does not fit, and three more. */
const OPEN_TRIES = 4;
const ODD_TRIES = 3;
/** Failures in a row after which a batch ends: the line is probably down. */
const BATCH_FAILURES = 3;

type Task = Pick<RecordInput, 'profile' | 'onStatus'>;

const versionOf = (profile: OperatorProfile): string => `${SDK.version} ${profile.version}`;

const isReady = (entry: OutboxEntry, isNow: boolean, version: string): boolean => {
  const now = Date.now();
  // A clock that was set back must not make an entry wait for more than a day.
  const isAhead = (time = 0): boolean => time > now && time <= now + DAY_MS;
  return !isAhead(entry.hold) && (!isAhead(entry.due) || (entry.parked ? entry.parked !== version : isNow));
};

const byUrgency = (a: OutboxEntry, b: OutboxEntry): number => a.rank - b.rank || a.since - b.since;

/** Sends one receipt and settles it. True if it left the outbox. */
const sendOne = async (
  ledger: Ledger,
  { profile, onStatus }: Task,
  entry: OutboxEntry,
  keepalive: boolean,
  resent: Set<string>,
): Promise<boolean> => {
  const { jti } = entry;
  const namespace = profile.id;
  const at: LedgerKey = [namespace, 'receipt', jti];
  const box: LedgerKey = [namespace, 'outbox', jti];
  const receipt = (await ledger.get(at))[0] as StoredReceipt;
  let isPlain = !!entry.plain;
  let answer = await deliver(profile, receipt, isPlain, keepalive);
  if (answer.is === 'type') answer = await deliver(profile, receipt, (isPlain = !isPlain), keepalive);

  if ('ack' in answer) {
    const { is: state, ack, receivedAt, missing } = answer;
    const puts: [LedgerKey, unknown][] = [[at, { ...receipt, state, ack, receivedAt, reason: undefined }]];
    if (missing.length) {
      for (const one of (await ledger.list(namespace, 'receipt')) as StoredReceipt[]) {
        // Once in a page's life: a server that keeps asking must not make a loop.
        if (
          one.jkt !== receipt.jkt ||
          one.seq >= receipt.seq ||
          !missing.includes(one.seq) ||
          resent.has(one.jti) ||
          !one.jws
        )
          continue;
        resent.add(one.jti);
        puts.push([
          [namespace, 'outbox', one.jti],
          { jti: one.jti, hash: one.hash, rank: 2, since: one.at, due: 0, tries: 0 } satisfies OutboxEntry,
        ]);
      }
    }
    if (await ledger.commit(puts, [box], [[box, entry]], false)) onStatus(state, jti);
    return true;
  }

  const now = Date.now();
  const tries = entry.tries + 1;
  const odd = answer.is === 'odd' ? (entry.odd ?? 0) + 1 : 0;
  const open = (entry.open ?? 0) + +(answer.is === 'open');
  const isParked = answer.is === 'park' || answer.is === 'type' || odd >= ODD_TRIES;
  const state = isParked ? 'parked' : answer.is === 'open' ? 'delivered' : receipt.state;
  const waits = isParked || open >= OPEN_TRIES;
  const next: OutboxEntry = {
    ...entry,
    tries,
    odd,
    open,
    plain: isPlain,
    parked: isParked ? versionOf(profile) : undefined,
    hold: answer.waitMs && now + answer.waitMs,
    due:
      now +
      (waits
        ? DAY_MS
        : (answer.waitMs ?? 0) + Math.random() * Math.min(1000 * 2 ** entry.tries, MAX_BACKOFF_MS)),
  };
  const isNew = state !== receipt.state;
  const puts: [LedgerKey, unknown][] = [[box, next]];
  if (isNew) puts.push([at, { ...receipt, state, reason: isParked ? answer.reason : undefined }]);
  if ((await ledger.commit(puts, [], [[box, entry]], false)) && isNew)
    onStatus(state, jti, isParked ? answer.reason : undefined);
  return false;
};

/** Sends what waits: withdrawals first, one sender per origin. Nothing is dropped by age, count or number of tries. */
export const createOutbox = (): ReceiptsPart['flush'] => {
  const resent = new Set<string>();
  let running: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Task | undefined;
  let isFirst = true;

  const flush: ReceiptsPart['flush'] = (task, { now = false, keepalive = false, parked = false } = {}) => {
    if (!last) listen();
    last = task;
    if (running && !now && !parked) return running;
    // Who is in a hurry gets a turn of its own: the one that runs may have passed by, or be about to fail.
    const turn: Promise<boolean> = (running ?? Promise.resolve())
      .then(() => run(task, now || isFirst, keepalive, parked ? '' : versionOf(task.profile)))
      .catch(() => false)
      .finally(() => {
        if (running === turn) running = undefined;
      });
    return (running = turn);
  };

  const run = async (task: Task, isNow: boolean, keepalive: boolean, version: string): Promise<boolean> => {
    const namespace = task.profile.id;
    if (!task.profile.receipts.endpoint) return true;
    isFirst = false;
    clearTimeout(timer);
    const waiting = async (): Promise<OutboxEntry[]> =>
      (await (await currentLedger()).list(namespace, 'outbox')) as OutboxEntry[];
    const batch = async (): Promise<void> => {
      const tried = new Set<string>();
      for (let failures = 0; failures < BATCH_FAILURES;) {
        const ledger = await currentLedger();
        const [head] = (await ledger.get([namespace, 'head'])) as [LedgerHead | undefined];
        // While data are blocked the operator gets no more consents to act on; requests and what closes go on.
        const isHeld = Object.values(head?.choices ?? {}).some(({ state }) => state === 'blocked');
        const entry = (await waiting())
          .filter((one) => !tried.has(one.jti) && isReady(one, isNow, version) && !(isHeld && one.rank > 1))
          .sort(byUrgency)[0];
        if (!entry) return;
        tried.add(entry.jti);
        failures = (await sendOne(ledger, task, entry, keepalive || document.hidden, resent))
          ? 0
          : failures + 1;
      }
    };
    // A person who asks waits for the tab that sends now; others leave it to that tab.
    // Memory belongs to this tab, so no other one sends it.
    if (navigator.locks && (await currentLedger()).storage === 'indexeddb')
      await navigator.locks.request(
        'pdp-consent-send',
        { ifAvailable: version !== '' },
        (lock) => lock && batch(),
      );
    else await batch();
    const rest = await waiting();
    if (rest.length) {
      const due = Math.min(...rest.map((one) => Math.max(one.due, one.hold ?? 0)));
      timer = setTimeout(() => void flush(task), Math.min(Math.max(due - Date.now(), 1000), MAX_BACKOFF_MS));
    }
    return !rest.length;
  };

  const listen = (): void => {
    addEventListener('online', () => void flush(last!, { now: true }));
    document.addEventListener(
      'visibilitychange',
      () => void flush(last!, { now: true, keepalive: document.hidden }),
    );
  };
  return flush;
};
