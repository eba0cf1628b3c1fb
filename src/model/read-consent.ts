import { decodeDecision } from './decode-decision.js';
import { type OperatorProfile, isAskedInBanner } from './profile.js';
import { termEnd } from './term-end.js';

export interface RequestConsent {
  /** The visitor has decided about every purpose of the banner: no banner will be shown, its files need no preload. */
  readonly decided: boolean;
  /** Purposes that the cookie grants. The page still checks the ledger: render by it, but start no service by it. */
  readonly granted: ReadonlySet<string>;
}

/** Reads the decision from a request's `Cookie` header, by the same rules as the page. Never throws. */
export const readConsent = (
  cookieHeader: string | undefined,
  profile: OperatorProfile,
  now = Date.now(),
): RequestConsent => {
  const values = [...(cookieHeader ?? '').matchAll(/(?:^|;\s*)pdp_consent=([^;]*)/g)];
  const decision = values.length === 1 ? decodeDecision(values[0]![1], profile) : undefined;
  const asked = profile.purposes.filter(isAskedInBanner);
  const stands = (id: string, term: string): boolean => {
    const state = decision?.states.get(id);
    if (!state || state === 'blocked') return !!state;
    const until = termEnd(state === 'given' ? term : (profile.refusalTerm ?? 'P6M'), decision!.at * 1000);
    return now < (until ?? Infinity);
  };
  return {
    decided: asked.every(({ id, term }) => stands(id, term)),
    granted: new Set(
      asked
        .filter(({ id, term }) => decision?.states.get(id) === 'given' && stands(id, term))
        .map(({ id }) => id),
    ),
  };
};
