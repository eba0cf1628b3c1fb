import type { StandingChoice, CookieDecision, StateWithReasons } from './decision.js';
import { covers } from './covers.js';
import { meaningOf } from './meaning.js';
import { type OperatorProfile, type Purpose, isAskedInBanner } from './profile.js';
import type { Signals } from './signals.js';
import { termDays } from './term-days.js';

/** Everything the rule looks at; nothing else can open a gate. */
export interface Facts {
  readonly profile: OperatorProfile;
  readonly signals: Signals;
  readonly cookie: CookieDecision | undefined;
  readonly choices: Readonly<Record<string, StandingChoice>>;
  /** Milliseconds: the later of the clock and the latest time in the ledger. */
  readonly now: number;
}

const DAY_MS = 864e5;

/** Conditions outside the decision that close a purpose: signals, cookies, an ended purpose. */
export const closedBy = ({ profile, signals }: Facts, purpose: Purpose): string[] => {
  const heeded = purpose.signals ?? profile.signals ?? ['gpc'];
  const reasons: string[] = [];
  if (signals.gpc && heeded.includes('gpc')) reasons.push('gpc');
  if (signals.dnt === '1' && heeded.includes('dnt')) reasons.push('dnt');
  if (signals.cookies !== 'ok') reasons.push('cookies');
  if (purpose.closed) reasons.push('closed');
  return reasons;
};

/**
 * State of one purpose of basis `consent`: the stricter of ledger and cookie. A grant needs the ledger, a refusal may
 * live in the cookie alone; whatever is unknown is undecided.
 */
export const stateOf = (facts: Facts, purpose: Purpose): StateWithReasons => {
  const { cookie, now } = facts;
  const banner = isAskedInBanner(purpose);
  const reasons = banner ? closedBy(facts, purpose) : purpose.closed ? ['closed'] : [];
  const standing = Object.hasOwn(facts.choices, purpose.id) ? facts.choices[purpose.id] : undefined;
  const told = cookie?.states.get(purpose.id);
  const refusedAt = standing && standing.state !== 'given' ? standing.at : (cookie?.at ?? 0) * 1000;
  let state: StateWithReasons['state'] = banner ? (told ?? 'undecided') : (standing?.state ?? 'undecided');
  if (standing?.state === 'blocked') state = 'blocked';
  else if (state === 'given') {
    if (!standing) state = 'undecided';
    else if (standing.state !== 'given') state = standing.state;
    else if (purpose.closed || (standing.until ?? Infinity) <= now) state = 'expired';
    else if (!covers(standing.meaning, meaningOf(facts.profile, purpose, standing.off))) state = 'stale';
    // A tick is not written form (esaulet 7.2): the consent is recorded, the transfer stays closed.
    else if (purpose.crossBorder.writtenForm && standing.level !== 'signed') reasons.push('written');
  } else if (state === 'refused' && standing?.state === 'withdrawn') state = 'withdrawn';
  if ((state === 'refused' || state === 'withdrawn') && now > refusedAt + termDays(facts.profile.refusalTerm ?? 'P6M') * DAY_MS) state = 'undecided';
  return { state, reasons: state === 'given' ? reasons : [state, ...reasons] };
};

/** May code of this purpose run? Given, nothing against it; strictly necessary purposes are not asked. */
export const isPurposeAllowed = (facts: Facts, purpose: Purpose): boolean =>
  purpose.basis === 'strictly-necessary' || (purpose.basis === 'consent' && !stateOf(facts, purpose).reasons.length);

/**
 * Conditions that keep a service from running; empty = it may run. Every purpose that names the service must be
 * allowed (receipts.md 2.2, rule 5); a service that no purpose names never runs.
 */
export const closedFor = (facts: Facts, serviceId: string): string[] => {
  const naming = facts.profile.purposes.filter((purpose) => purpose.services?.includes(serviceId));
  const asked = naming.filter((purpose) => purpose.basis === 'consent');
  if (!asked.length) return naming.some((purpose) => purpose.basis === 'strictly-necessary') ? [] : ['unknown'];
  return asked.flatMap((purpose) => {
    const { reasons } = stateOf(facts, purpose);
    const off = facts.choices[purpose.id]?.off?.includes(serviceId);
    return [...reasons, ...(off ? ['not-chosen'] : [])].map((reason) => `${purpose.id}:${reason}`);
  });
};
