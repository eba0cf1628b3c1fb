import type { LiveConsent } from '../core/live-consent.js';
import type { Act, Choice } from '../model/decision.js';
import type { ActResult, ConsentHandle, Part } from '../model/handle.js';
import { type OperatorProfile, isAskedInBanner } from '../model/profile.js';
import type { LedgerReport, ReceiptsPart } from '../model/receipts-part.js';
import { completeHandle } from './complete-handle.js';
import { ConsentError } from './consent-error.js';
import type { Deciding } from './when-deciding.js';
import { everGiven, recalled, tellLater } from './withdraw-all.js';

/** Longest wait for the last receipt to leave before everything is deleted, milliseconds. */
const LAST_POST_MS = 10_000;

/**
 * Posts what waits still. As asked for by a person: it waits for the tab that sends now instead of leaving it to that one,
 * for nothing stays to send; but being forgotten does not depend on a network.
 */
const postLast = (profile: OperatorProfile, part: ReceiptsPart): Promise<unknown> =>
  Promise.race([
    part.flush({ profile, onStatus: () => {} }, { now: true, parked: true }).catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, LAST_POST_MS)),
  ]);

/** Runs a method of `Consent`. `before` is the state when it was called: what only closes has closed since. */
export const runByScript = async (
  { decide, keepDecision, loadReceipts }: Deciding,
  live: LiveConsent,
  handle: ConsentHandle | undefined,
  name: string,
  argument: unknown,
  before: LiveConsent['state'],
): Promise<unknown> => {
  if (!handle)
    throw new ConsentError(
      'ERR_PROFILE_INVALID',
      'Nothing can be decided by this element; see its `pdp-consent-error`.',
    );
  completeHandle(live, handle);
  const { profile } = live;
  const { id: namespace } = profile;
  const act = async (
    action: Act['action'],
    choices: Readonly<Record<string, Choice>>,
    seen = before,
  ): Promise<ActResult> => {
    const unknown = Object.keys(choices).find((id) => !Object.hasOwn(before, id));
    if (unknown !== undefined)
      throw new ConsentError('ERR_PURPOSE_UNKNOWN', `The profile asks about no purpose "${unknown}".`);
    if (Object.values(choices).some(Boolean) && !profile.receipts.allowApiGrants)
      throw new ConsentError(
        'ERR_GRANT_NOT_ALLOWED',
        'A script may not grant here: set `receipts.allowApiGrants` in the profile, or open the banner.',
      );
    return Object.keys(choices).length
      ? decide(live, { choices, method: 'api', action, gesture: false }, seen)
      : { status: 'none' };
  };
  const all = (ids: readonly string[], choice: boolean): Record<string, boolean> =>
    Object.fromEntries(ids.map((id) => [id, choice]));
  const inBanner = profile.purposes.filter(isAskedInBanner).map(({ id }) => id);
  const withdraw = async (ids?: readonly string[] | string): Promise<ActResult> => {
    if (ids !== undefined || live.cookie || live.acts)
      return act('withdraw', all([ids ?? everGiven(live, before)].flat(), false));
    const seen = await recalled(live, before);
    // What was decided meanwhile holds.
    const forgotten = everGiven(live, seen).filter((id) => !live.acts?.has(id));
    return act('withdraw', all(forgotten, false), seen);
  };

  const verifyLedger = async (): Promise<LedgerReport> => {
    const report = await (await handle.ledger()).verify(profile);
    // What the receipts do not bear out closes.
    if (!report.ok) await live.look();
    return report;
  };

  switch (name) {
    case 'open':
      if (argument === 'withdraw') {
        const withdrawing = withdraw();
        if (everGiven(live, before).length || (await withdrawing).status !== 'none')
          tellLater(live, withdrawing);
      }
      return handle.open(argument as Part);
    case 'explain':
      return handle.explain(argument as string);
    case 'acceptAll':
      return act('accept-all', all(inBanner, true));
    case 'refuseAll':
      return act('refuse-all', all(inBanner, false));
    case 'decide':
      return act(
        'save',
        // Whatever is no yes is a no.
        Object.fromEntries(
          Object.entries((argument ?? {}) as Record<string, Choice>).map(([id, choice]) => [
            id,
            choice && String(choice) ? choice : false,
          ]),
        ),
      );
    case 'withdraw':
      return withdraw(argument as string[] | string | undefined);
    case 'closePurpose':
      return (await import('./close-purpose.js')).closePurpose(live, argument as string);
    case 'receipts':
      return (await handle.ledger()).receipts(namespace);
    case 'verify':
      return verifyLedger();
    case 'export':
      return (await handle.ledger()).export(profile);
    default:
      // forget: a final withdrawal first, posted if possible, as is an earlier one that waits still.
      await withdraw();
      await postLast(profile, await loadReceipts(live));
      await (await handle.ledger()).forget(namespace);
      live.head = undefined;
      keepDecision(live, undefined);
      live.channel?.postMessage(0);
      return live.update();
  }
};
