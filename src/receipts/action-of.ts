import type { Act, Action } from '../model/decision.js';
import { type Draft, isGrant } from './draft-entries.js';

/** Acts that are no statement about a consent. */
export const isStatement = (action: Action): boolean =>
  !['block', 'unblock', 'acknowledge-notice', 'rights-request', 'rotate-key'].includes(action);

/** The action that fits the entries (docs/receipts.md 2.3): "accept all" that grants nothing, or refuses something by hand, is a `save`. */
export const actionOf = (
  { action, method, request }: Act,
  drafts: readonly Draft[],
  isOneOff: boolean,
): Action => {
  const own = method === 'form' ? 'submit' : 'save';
  if (isOneOff && (request || action === 'block')) return 'rights-request';
  if (isOneOff && action === 'withdraw') return method === 'form' ? own : 'refuse-all';
  if (
    action === 'accept-all' &&
    (!drafts.some(isGrant) || drafts.some((draft) => !isGrant(draft) && draft.by === 'user'))
  )
    return own;
  if (action === 'renew' && !drafts.some((draft) => draft.state === 'renewed')) return own;
  return method === 'form' && isStatement(action) && action !== 'withdraw' && action !== 'renew'
    ? own
    : action;
};
