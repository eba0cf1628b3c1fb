import type { CookieDecision } from './decision.js';
import { type OperatorProfile, isAskedInBanner } from './profile.js';

const STATES = ['given', 'refused', 'withdrawn', 'blocked'] as const;

/** Three characters for a purpose id. Two ids that meet share the stricter state, so a clash only restricts. */
const short = (id: string): string => {
  let hash = 5381;
  for (const letter of id) hash = (hash * 33 + letter.codePointAt(0)!) % 46656;
  return hash.toString(36).padStart(3, '0');
};

/**
 * The cookie's value: version, time, outbox flag, and per state the purposes in it. State bits, version and time
 * only, no identifier; at most 256 bytes with 64 purposes.
 */
export const encodeDecision = ({ at, pending, states }: CookieDecision): string =>
  ['1', at.toString(36), pending ? '1' : '', ...STATES.map((state) => [...states].map(([id, is]) => (is === state ? short(id) : '')).join(''))].join('.');

/** Reads a cookie's value for the purposes of a profile. Anything but our own grammar is undefined: never throws. */
export const decodeDecision = (value: string | undefined, profile: OperatorProfile): CookieDecision | undefined => {
  const match = /^1\.([0-9a-z]{1,7})\.(1?)\.((?:[0-9a-z]{3})*)\.((?:[0-9a-z]{3})*)\.((?:[0-9a-z]{3})*)\.((?:[0-9a-z]{3})*)$/.exec(value ?? '');
  if (!match) return;
  const states = new Map<string, (typeof STATES)[number]>();
  for (const purpose of profile.purposes)
    if (isAskedInBanner(purpose))
      STATES.forEach((state, n) => {
        if (match[n + 3]!.match(/.{3}/g)?.includes(short(purpose.id))) states.set(purpose.id, state);
      });
  return { at: parseInt(match[1]!, 36), pending: !!match[2], states };
};
