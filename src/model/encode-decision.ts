import { COOKIE_STATES } from './decode-decision.js';
import type { CookieDecision } from './decision.js';
import { shortId } from './short-id.js';

/**
 * The cookie's value: version, time, outbox flag, and per state the purposes in it. State bits, version and time
 * only, no identifier; at most 256 bytes with 64 purposes.
 */
export const encodeDecision = ({ at, pending, states }: CookieDecision): string =>
  ['1', at.toString(36), pending ? '1' : '', ...COOKIE_STATES.map((state) => [...states].map(([id, is]) => (is === state ? shortId(id) : '')).join(''))].join('.');
