import type { OperatorProfile } from '../model/profile.js';

const PARAMETER = 'pdp-unsubscribe';

/** What a letter's link asks for: mailings of one purpose, or all, and the operator's challenge if it gave one. */
export interface Unsubscribing {
  readonly purposeIds?: readonly string[];
  readonly nonce?: string;
}

let taken: Unsubscribing | undefined;

/**
 * Reads `?pdp-unsubscribe=` of the page's address and takes it out of the address bar, so that the link's token
 * travels no further. True if it was there. The token opens the panel; only a click does something.
 */
export const takeUnsubscribe = ({ purposes }: OperatorProfile): boolean => {
  const url = new URL(location.href);
  const token = url.searchParams.get(PARAMETER);
  if (token === null) return false;
  url.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', url);
  taken = purposes.some(({ id, kind }) => id === token && kind === 'marketing')
    ? { purposeIds: [token] }
    : /^[A-Za-z0-9_-]{16,128}$/.test(token)
      ? { nonce: token }
      : {};
  return true;
};

/** What the link of this page asked for. */
export const unsubscribing = (): Unsubscribing => taken ?? {};
