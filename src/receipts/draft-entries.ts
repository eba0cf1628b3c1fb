import type { LedgerHead, StandingChoice } from '../model/decision.js';
import type { Purpose } from '../model/profile.js';
import type { ReceiptEntry } from '../model/receipt.js';
import type { RecordInput } from '../model/receipts-part.js';

/** What an act does to one purpose. */
export interface Draft {
  readonly purpose: Purpose;
  readonly state: ReceiptEntry['event_state'];
  readonly by: 'user' | 'signal';
  /** Services of the purpose that are left out. */
  readonly off: readonly string[];
  readonly standing: StandingChoice | undefined;
}

export const isGrant = ({ state }: Pick<Draft, 'state'>): boolean => state === 'given' || state === 'renewed';

/**
 * Turns the choices of an act into results, purpose by purpose. What stood before is read from the ledger's head, not
 * from the page: another tab may have acted since.
 */
export const draftEntries = ({ profile, act, closed }: RecordInput, head: LedgerHead | undefined): Draft[] =>
  profile.purposes.flatMap((purpose): Draft[] => {
    const { id, services = [] } = purpose;
    const standing = head?.choices && Object.hasOwn(head.choices, id) ? head.choices[id] : undefined;
    const was = standing?.state === 'blocked' ? standing.before : standing?.state;
    const isBlocking = act.action === 'block' || act.action === 'unblock';
    const isEnding = act.action === 'withdraw' || act.action === 'refuse-all';
    const isClosed = closed.includes(id) && !isBlocking;
    let choice = Object.hasOwn(act.choices, id) ? act.choices[id] : undefined;
    // A grant that a signal closes is recorded by the next act of the subject, also where that act does not name it.
    if (choice === undefined && isClosed && was === 'given' && ['accept-all', 'save'].includes(act.action))
      choice = false;
    if (
      choice === undefined ||
      purpose.basis !== 'consent' ||
      (act.action === 'unblock' && standing?.state !== 'blocked') ||
      (act.action === 'accept-all' && purpose.kind === 'public_distribution')
    )
      return [];
    const isGiven =
      !isClosed && !isEnding && !isBlocking && choice !== false && (choice === true || choice.length > 0);
    return [
      {
        purpose,
        standing,
        by: isClosed && !isEnding ? 'signal' : 'user',
        off: isGiven
          ? services.filter((service) => choice !== true && !(choice as readonly string[]).includes(service))
          : (standing?.off ?? []),
        state: isBlocking
          ? `${act.action as 'block'}ed`
          : isGiven
            ? was === 'given'
              ? 'renewed'
              : 'given'
            : (head && act.action === 'withdraw') ||
                (was === 'given' && !(isClosed && act.action === 'accept-all'))
              ? 'withdrawn'
              : 'refused',
      },
    ];
  });
