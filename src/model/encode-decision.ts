import { COOKIE_STATES } from './decode-decision.js';
import type { CookieDecision } from './decision.js';

const MAX_BYTES = 256;

/**
 * The cookie's value: version, time, outbox flag, and the state of each purpose. State, version and time only, no
 * identifier; at most 256 bytes: ids are cut until they fit. Those of grants first: a stricter state stands later, so it
 * holds for all that it names, and only two stricter ones that were cut may meet a grant and close it.
 */
export const encodeDecision = ({ at, pending, states }: CookieDecision): string => {
  const tokens = [...states].map(([id, is]) => `${COOKIE_STATES.indexOf(is)}${id}~`).sort();
  for (let length = 130; ; length--) {
    const value = [
      '1',
      at,
      pending ? 1 : '',
      ...new Set(tokens.map((token) => token.slice(0, Math.max(token < '1' ? length - 64 : length, 2)))),
    ].join('!');
    if (value.length + 'pdp_consent='.length <= MAX_BYTES || length === 2) return value;
  }
};
