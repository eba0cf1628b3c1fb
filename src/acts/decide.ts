import { languageOf } from '../core/language-of.js';
import type { LiveConsent } from '../core/live-consent.js';
import type { Act, CookieState } from '../model/decision.js';
import type { ActResult } from '../model/handle.js';
import { closedBy } from '../model/is-allowed.js';
import { isAskedInBanner } from '../model/profile.js';
import type { DeliveryStatus, ReceiptsPart } from '../model/receipts-part.js';
import { keepDecision, keptDecision } from './keep-decision.js';
import { report } from './report.js';

let receipts: Promise<ReceiptsPart> | undefined;
/** The recording side, once for the page; asked for again after a failure. */
export const loadReceipts = (live: LiveConsent): Promise<ReceiptsPart> =>
  (receipts ??= import('../receipts/record-decision.js').then(
    (chunk) => {
      const part = chunk.createReceipts();
      live.readHead = () => part.head(live.profile.id);
      return part;
    },
    (cause: unknown) => {
      receipts = undefined;
      throw cause;
    },
  ));

const onStatusOf =
  (live: LiveConsent) =>
  (status: DeliveryStatus, jti: string, reason?: string): void => {
    live.emit('pdp-consent-receipt', { jti, status, reason });
    if (status === 'parked')
      report(
        live,
        'ERR_RECEIPT_REJECTED',
        `The endpoint refused receipt ${jti} (${reason}). It is kept and can be exported.`,
      );
    if (status !== 'queued' && status !== 'local') void flush(live);
  };

/** Calls of scripts that have closed something in memory are about to say so in the cookie. */
const callsBegun = (live: LiveConsent): Promise<unknown> | undefined => live.calling?.catch(() => {});

/** Sends what waits; the cookie remembers whether something still does, so that the next page knows without looking. */
export const flush = async (live: LiveConsent): Promise<void> => {
  const empty = await (await loadReceipts(live)).flush({ profile: live.profile, onStatus: onStatusOf(live) });
  await callsBegun(live);
  const kept = keptDecision(live);
  if (kept && empty === kept.pending) keepDecision(live, { ...kept, pending: !empty });
};

/**
 * Takes one act in the normative order. What closes, closes in memory and in the cookie before anything is awaited;
 * what opens, opens once its receipt is stored. `before` is the state the visitor saw.
 */
export const decide = async (live: LiveConsent, act: Act, before = live.state): Promise<ActResult> => {
  const { profile } = live;
  const asked = profile.purposes.filter(({ id }) => Object.hasOwn(act.choices, id) && before[id]);
  const acts = (live.acts ??= new Map<string, Act>());
  for (const { id } of asked) acts.set(id, act);
  const closed = asked.filter((purpose) => closedBy(live, purpose).length).map(({ id }) => id);
  const closes = (id: string): boolean =>
    act.choices[id] === false || closed.includes(id) || act.action === 'block';
  const keptStates = () => new Map((keptDecision(live) ?? live.cookie)?.states);
  let states = keptStates();
  const tell = (id: string, state: CookieState): void => {
    if (asked.some((purpose) => purpose.id === id && isAskedInBanner(purpose))) states.set(id, state);
  };
  const at = Math.floor(Math.max(Date.now(), live.head?.at ?? 0) / 1000);
  for (const { id } of asked)
    if (closes(id))
      tell(
        id,
        act.action === 'block'
          ? 'blocked'
          : ['undecided', 'refused'].includes(before[id]!.state)
            ? 'refused'
            : 'withdrawn',
      );
  if (asked.some(({ id }) => closes(id))) {
    keepDecision(live, { at, pending: true, states: new Map(states) });
    live.update();
  }

  let result: ActResult = { status: 'none' };
  try {
    const part = await loadReceipts(live);
    const was = Object.fromEntries(Object.entries(before).map(([id, { state }]) => [id, state]));
    const recorded = await part.record({
      profile,
      signals: live.signals,
      act,
      lang: live.lang ?? languageOf(live.host),
      before: was,
      closed,
      now: at * 1000 + (Date.now() % 1000),
      onStatus: onStatusOf(live),
    });
    live.head = recorded.head ?? live.head;
    // What was closed meanwhile stays closed: by a later act, also by one of a script that waits for its chunk.
    await callsBegun(live);
    states = keptStates();
    for (const { id } of asked) {
      const standing = live.head?.choices?.[id];
      if (standing && recorded.status !== 'unproven' && !closes(id) && acts.get(id) === act)
        tell(id, standing.state);
    }
    keepDecision(live, { at, pending: recorded.pending, states });
    live.channel?.postMessage(0);
    result = recorded;
  } catch (cause) {
    report(
      live,
      'ERR_RECEIPT_NOT_SIGNED',
      'No receipt could be made, so nothing was granted. Receipts need https and WebCrypto.',
      cause,
    );
  }
  live.update();

  const left = asked.filter(
    ({ id, services }) =>
      before[id]!.state === 'given' && services?.some((service) => !live.running.has(service)),
  );
  if (!left.length) return result;
  try {
    const { clearAfter } = await import('../cleanup/leave-no-traces.js');
    return { ...result, cleaned: await clearAfter(live, left, before) };
  } catch (cause) {
    report(live, 'ERR_SERVICE_FAILED', 'Cookies of withdrawn services were not removed.', cause);
    return result;
  }
};

/** A cookie that is stricter than the ledger means that a page died between the two: the receipt is made now. */
export const recover = async (live: LiveConsent): Promise<void> => {
  live.head = (await (await loadReceipts(live)).head(live.profile.id)) ?? live.head;
  const lost = Object.keys(live.state).filter(
    (id) =>
      !live.acts &&
      live.head?.choices[id]?.state === 'given' &&
      /refused|withdrawn/.test(live.cookie?.states.get(id) ?? ''),
  );
  if (lost.length) {
    const given = Object.fromEntries(lost.map((id) => [id, { state: 'given' as const, reasons: [] }]));
    await decide(
      live,
      {
        choices: Object.fromEntries(lost.map((id) => [id, false])),
        method: 'recovered',
        action: 'withdraw',
        gesture: false,
      },
      { ...live.state, ...given },
    );
  }
  await flush(live);
};
