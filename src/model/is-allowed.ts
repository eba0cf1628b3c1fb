import type { CookieDecision, LedgerHead, StateWithReasons } from './decision.js';
import { type OperatorProfile, type Purpose, isAskedInBanner } from './profile.js';
import { purposeFacts } from './purpose-facts.js';
import type { Signals } from './signals.js';

/** Everything the rule looks at; nothing else can open a gate. */
export interface Facts {
  readonly profile: OperatorProfile;
  readonly signals: Signals;
  readonly cookie: CookieDecision | undefined;
  readonly head: LedgerHead | undefined;
}

/** A refusal that is in the cookie alone stands for six months. */
const REFUSAL_MS = 158e8;

/** Milliseconds: a clock set back can't lengthen a term. */
export const nowOf = (head: LedgerHead | undefined): number => Math.max(Date.now(), head?.at ?? 0);

/** Conditions outside the decision that close a purpose: an ended purpose, signals, cookies. */
export const closedBy = ({ profile, signals }: Facts, purpose: Purpose): string[] => {
  const banner = isAskedInBanner(purpose);
  const heeded = (banner && (purpose.signals ?? profile.signals ?? ['gpc'])) || [];
  const closes = {
    closed: purpose.closed,
    gpc: signals.gpc && heeded.includes('gpc'),
    dnt: signals.dnt === '1' && heeded.includes('dnt'),
    cookies: banner && signals.cookies !== 'ok',
  };
  return Object.entries(closes).flatMap(([name, does]) => (does ? name : []));
};

/**
 * State of one purpose of basis `consent`: the stricter of ledger and cookie. A grant needs the ledger, a refusal may
 * live in the cookie alone; whatever is unknown is undecided. `stale` may still be covered by the meaning that was
 * granted: the acts look closer before anyone is asked.
 */
export const stateOf = (facts: Facts, purpose: Purpose): StateWithReasons => {
  const { cookie, head } = facts;
  const standing = head?.choices[purpose.id];
  let state: StateWithReasons['state'] = (isAskedInBanner(purpose) ? cookie?.states.get(purpose.id) : standing?.state) ?? 'undecided';
  if (state === 'given' || (standing && standing.state !== 'given' && state !== 'undecided')) state = standing?.state ?? 'undecided';
  const over = (standing?.until ?? cookie!?.at * 1e3 + REFUSAL_MS) <= nowOf(head);
  if (state === 'given') {
    if (standing!.facts !== purposeFacts(facts.profile, purpose)) state = 'stale';
    if (purpose.closed || (standing!.until && over)) state = 'expired';
  } else if (over && state !== 'blocked') state = 'undecided';
  return { state, reasons: [state, ...closedBy(facts, purpose)].filter((reason) => reason !== 'given') };
};

/**
 * Conditions that keep a purpose or service from running; empty = it may run. Every purpose that names a service must
 * be allowed (receipts.md 2.2, rule 5); what no purpose names never runs; strictly necessary purposes are not asked.
 */
export const closedFor = (facts: Facts, id: string): string[] => {
  const naming = facts.profile.purposes.filter((purpose) => purpose.id === id || purpose.services?.includes(id));
  return naming.length
    ? naming.flatMap((purpose) => {
        if (purpose.basis !== 'consent') return purpose.basis === 'strictly-necessary' ? [] : 'unknown';
        return stateOf(facts, purpose).reasons.concat(facts.head?.choices[purpose.id]?.off?.includes(id) ? 'not-chosen' : []);
      })
    : ['unknown'];
};
