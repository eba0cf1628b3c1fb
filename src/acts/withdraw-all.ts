import type { LiveConsent } from '../core/live-consent.js';
import type { Act } from '../model/decision.js';
import type { ActResult } from '../model/handle.js';

/** Withdrawals that nobody has been told of yet. */
const untold = new WeakMap<LiveConsent, Promise<ActResult>>();

/** Whether there is anything to take back: then the way to it is offered. */
export const isAnythingGiven = ({ state }: LiveConsent): boolean =>
  Object.values(state).some((purpose) => purpose.state === 'given');

/**
 * What a withdrawal of everything is about: all that was given once, also where its term is over or it reads differently
 * now, and what is being given.
 */
export const everGiven = ({ acts }: LiveConsent, state: LiveConsent['state']): string[] =>
  Object.keys(state).filter(
    (id) => /^(given|stale|expired)$/.test(state[id]!.state) || acts?.get(id)?.choices[id],
  );

/**
 * The state with what the ledger alone knows of: where the cookie is gone, or an element named `cookie` stands before it,
 * everything looks undecided, though what was given still stands on the next page.
 */
export const recalled = async (
  live: LiveConsent,
  state: LiveConsent['state'],
): Promise<LiveConsent['state']> => {
  if (live.cookie) return state;
  const before = new Map(live.acts);
  const part = await live.whenDeciding!(({ loadReceipts }) => loadReceipts(live));
  // Looked at, not kept: without a cookie the head would open what is asked in forms.
  const head = (await part.head(live.profile.id)) ?? live.head;
  // What was decided meanwhile holds.
  const forgotten = Object.keys(state).filter(
    (id) => head?.choices?.[id]?.state === 'given' && live.acts?.get(id) === before.get(id),
  );
  return {
    ...state,
    ...Object.fromEntries(forgotten.map((id) => [id, { state: 'given' as const, reasons: [] }])),
  };
};

/** Keeps what a withdrawal until the part that tells of it is there. */
export const tellLater = (live: LiveConsent, withdrawing: Promise<ActResult>): void => {
  // Whoever waits for it learns of a failure.
  withdrawing.catch(() => {});
  untold.set(live, withdrawing);
};

/** Withdraws everything at one press. The gate closes in this task; nothing happens where nothing was given. */
export const withdrawAll = (
  live: LiveConsent,
  controlId: string,
  gesture: boolean,
  { state }: Pick<LiveConsent, 'state'> = live,
): void => {
  const ids = everGiven(live, state);
  if (!ids.length) return;
  const act: Act = {
    choices: Object.fromEntries(ids.map((id) => [id, false])),
    method: 'rights',
    action: 'withdraw',
    gesture,
    controlId,
  };
  // What closes does not wait for a chunk.
  live.close(ids);
  tellLater(
    live,
    live.whenDeciding!((deciding) => deciding.decide(live, act, state)),
  );
};

/**
 * What the part is to tell of. Where the page had only the core, the press that brought this chunk is carried out now.
 */
export const takeWithdrawal = async (
  live: LiveConsent,
): Promise<{ withdrawing: Promise<ActResult> | undefined }> => {
  if (!untold.has(live)) {
    const gesture = !!navigator.userActivation?.isActive;
    withdrawAll(live, 'page-withdraw', gesture, { state: await recalled(live, live.state) });
  }
  const withdrawing = untold.get(live);
  untold.delete(live);
  return { withdrawing };
};

/** Lets elements of the page with `data-pdp-open="withdraw"` close the gate in the task of their click; the core then opens the report. */
export const withdrawAtPress = (live: LiveConsent): void =>
  document.addEventListener(
    'click',
    (event) => {
      // An element that was taken out of the page leaves the press to the one that is there.
      if (
        live.host.isConnected &&
        (event.composedPath()[0] as Partial<Element>).closest?.('[data-pdp-open=withdraw]')
      )
        withdrawAll(live, 'page-withdraw', event.isTrusted);
    },
    true,
  );
