import type { CookieDecision, CookieState } from './decision.js';
import type { OperatorProfile } from './profile.js';

/** The cookie names a state by its place here; the stricter stands later. */
export const COOKIE_STATES: readonly CookieState[] = ['given', 'refused', 'withdrawn', 'blocked'];

/**
 * Reads a cookie's value for the purposes of a profile: `1!seconds!pending!0id~!1id~…`, the digit of a state before
 * each id. Where ids had to be cut, `~` is gone with their end. Anything else is undefined or says nothing about a
 * purpose; never throws.
 */
export const decodeDecision = (
  value: string | undefined,
  { purposes }: OperatorProfile,
): CookieDecision | undefined => {
  const [version, at, pending, ...tokens] = value?.split('!') ?? [];
  if (version === '1' && +at! > 0)
    return {
      at: +at!,
      pending: !!pending,
      states: new Map(
        purposes.flatMap(({ id }) =>
          tokens
            .filter((token) => `${id}~`.startsWith(token.slice(1)))
            .map((token) => [id, COOKIE_STATES[token[0] as never]!]),
        ),
      ),
    };
  return;
};
