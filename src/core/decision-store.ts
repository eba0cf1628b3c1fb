import Cookies from 'js-cookie';
import { decodeDecision, encodeDecision } from '../model/decision-codec.js';
import type { CookieDecision } from '../model/decision.js';
import type { OperatorProfile } from '../model/profile.js';

const NAME = 'pdp_consent';

/** True if the page has our cookie at all: then a ledger may exist, otherwise nothing of ours is looked for. */
export const hasDecision = (): boolean => /(^|; )pdp_consent=/.test(readAll());

const readAll = (): string => {
  try {
    return document.cookie;
  } catch {
    return '';
  }
};

/** The decision in the cookie. Two cookies of that name, one of them from another path or host, mean "unknown". */
export const loadDecision = (profile: OperatorProfile): CookieDecision | undefined =>
  readAll().split('pdp_consent=').length > 2 ? undefined : decodeDecision(/(?:^|; )pdp_consent=([^;]*)/.exec(readAll())?.[1], profile);

/** Writes the decision and reads it back; false if the browser did not keep it. */
export const saveDecision = (profile: OperatorProfile, decision: CookieDecision | undefined): boolean => {
  const scope = { path: '/', sameSite: 'Lax', secure: location.protocol === 'https:', ...profile.cookie } as const;
  try {
    if (!decision) Cookies.remove(NAME, scope);
    else Cookies.set(NAME, encodeDecision(decision), { ...scope, expires: 365 });
    return hasDecision() === !!decision;
  } catch {
    return false;
  }
};
