import type { CookieDecision } from './decision.js';
import type { OperatorProfile } from './profile.js';
import { shortId } from './short-id.js';

/** States in the order of the cookie's groups; a purpose in two groups has the later, stricter one. */
export const COOKIE_STATES = ['given', 'refused', 'withdrawn', 'blocked'] as const;

/** Reads a cookie's value for the purposes of a profile. Anything but our own grammar is undefined: never throws. */
export const decodeDecision = (value = '', profile: OperatorProfile): CookieDecision | undefined => {
  if (!/^1\.\w{1,7}\.1?(\.(\w{3})*){4}$/.test(value)) return;
  const [, at, pending, ...groups] = value.split('.');
  const states: CookieDecision['states'] = new Map();
  for (const { id } of profile.purposes)
    groups.forEach((group, n) => group.match(/.../g)?.includes(shortId(id)) && states.set(id, COOKIE_STATES[n]!));
  return { at: parseInt(at!, 36), pending: !!pending, states };
};
