import { CONDITIONS } from './conditions.js';
import type { CookieDecision, CookieState } from './decision.js';
import type { OperatorProfile } from './profile.js';

/**
 * Reads a cookie's value for the purposes of a profile: `1!seconds!pending!length!0id!1id…`, each id cut to `length`
 * characters after the digit of its state. Anything else is undefined or says nothing about a purpose; never throws.
 */
export const decodeDecision = (value: string | undefined, { purposes }: OperatorProfile): CookieDecision | undefined => {
  const [version, at, pending, length, ...tokens] = (value ?? '').split('!');
  if (version === '1' && +at! > 0)
    return {
      at: +at!,
      pending: !!pending,
      states: new Map(
        purposes.flatMap(({ id }) => tokens.filter((token) => token.slice(1) === id.slice(0, +length!)).map((token) => [id, CONDITIONS[+token[0]!] as CookieState])),
      ),
    };
  return;
};
