import Cookies from 'js-cookie';
import type { LiveConsent } from '../core/live-consent.js';
import { decodeDecision } from '../model/decode-decision.js';
import type { CookieDecision } from '../model/decision.js';
import { encodeDecision } from '../model/encode-decision.js';
import { termEnd } from '../model/term-end.js';
import { report } from './report.js';

const NAME = 'pdp_consent';
/** A grant has its term in the ledger, and a refusal may have none. */
const MOST_DAYS = 365;

/** What the cookie says now: another tab may have written it since this one has looked. */
export const keptDecision = ({ profile }: LiveConsent): CookieDecision | undefined => {
  try {
    return decodeDecision(Cookies.get(NAME), profile);
  } catch {
    // An element named `cookie` stands before the page's cookies: what is decided is in the ledger then.
    return;
  }
};

/** Writes the decision, or removes it, and reads it back: a browser may refuse in silence. */
export const keepDecision = (live: LiveConsent, decision: CookieDecision | undefined): void => {
  live.cookie = decision;
  const scope = {
    path: '/',
    sameSite: 'Lax',
    secure: location.protocol === 'https:',
    ...live.profile.cookie,
  } as const;
  let kept: boolean;
  try {
    // One from before the profile named a domain would stand beside it, and two mean "unknown".
    if (live.profile.cookie?.domain) Cookies.remove(NAME, { ...scope, domain: undefined });
    if (decision) {
      // A cookie that holds no grant ends with the refusal: then the visitor may be asked again.
      const end = [...decision.states.values()].includes('given')
        ? undefined
        : termEnd(live.profile.refusalTerm ?? 'P6M', decision.at * 1000);
      Cookies.set(NAME, encodeDecision(decision), { ...scope, expires: end ? new Date(end) : MOST_DAYS });
    } else Cookies.remove(NAME, scope);
    kept = !Cookies.get(NAME) === !decision;
  } catch {
    // A sandboxed frame has no cookies.
    kept = false;
  }
  if (!kept && live.signals.cookies === 'ok')
    report(live, 'ERR_DECISION_NOT_STORED', 'The browser did not keep the decision cookie.');
};
