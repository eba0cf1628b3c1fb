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

/** Browser settings that close a purpose of the banner: they restrict, they never consent. */
export const closedBy = ({ profile, signals }: Facts, purpose: Purpose): string[] =>
  isAskedInBanner(purpose)
    ? (purpose.signals ?? profile.signals ?? ['gpc'])
        .filter((name) => +signals[name]!)
        .concat((signals.cookies !== 'ok' ? 'cookies' : []) as never)
    : [];

/**
 * State of one purpose of basis `consent`: the stricter of ledger and cookie. A grant needs the ledger, a refusal may
 * live in the cookie alone; whatever is unknown is undecided. `stale` may still be covered by the meaning that was
 * granted: the acts look closer before anyone is asked.
 */
export const stateOf = (facts: Facts, purpose: Purpose): StateWithReasons => {
  const { cookie, head } = facts;
  const standing = head?.choices?.[purpose.id];
  let state: StateWithReasons['state'] | undefined = isAskedInBanner(purpose)
    ? cookie?.states.get(purpose.id)
    : standing?.state;
  if (state === 'given' || (state && standing && standing.state !== 'given')) state = standing?.state;
  // A clock set back can't lengthen a term.
  const over =
    (standing ? standing.until! : (cookie?.at as number) * 1e3 + REFUSAL_MS) <=
    Math.max(Date.now(), head?.at ?? 0);
  if (state === 'given')
    state =
      purpose.closed || over
        ? 'expired'
        : standing!.facts === purposeFacts(facts.profile, purpose)
          ? state
          : 'stale';
  else if (!state || (over && state !== 'blocked')) state = 'undecided';
  return { state, reasons: [state, ...closedBy(facts, purpose)].filter((reason) => reason !== 'given') };
};

/**
 * Conditions that keep a purpose or service from running; empty = it may run. Every purpose that names a service must
 * be allowed (receipts.md 2.2, rule 5); what no purpose names never runs; strictly necessary purposes are not asked.
 * `stateNow` spares whoever asks for many services at once working out the same states again.
 */
export const closedFor = (facts: Facts, id: string, stateNow = stateOf): string[] => {
  const naming = facts.profile.purposes.filter(
    (purpose) => purpose.id === id || purpose.services?.includes(id),
  );
  return naming[0]
    ? naming.flatMap((purpose) =>
        purpose.basis === 'consent'
          ? stateNow(facts, purpose).reasons.concat(
              facts.head?.choices?.[purpose.id]?.off?.includes(id) ? 'not-chosen' : [],
            )
          : purpose.basis === 'strictly-necessary'
            ? []
            : 'unknown',
      )
    : ['unknown'];
};
