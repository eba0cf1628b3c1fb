import type { LedgerHead, StateWithReasons } from '../model/decision.js';
import type { CleanupReport } from '../model/handle.js';
import type { OperatorProfile, Purpose, Service } from '../model/profile.js';
import { type Traces, clearServices } from './clear-service-cookies.js';

/** What is needed of the page's consent. */
interface Gated {
  readonly profile: OperatorProfile;
  readonly state: Readonly<Record<string, StateWithReasons>>;
  readonly running: ReadonlySet<string>;
  readonly head?: LedgerHead | undefined;
}

const stopped = new Map<string, Service>();

/** Traces without those that a running service declares too. */
const tracesOf = ({ profile, running }: Gated, services: readonly Service[]): Traces[] => {
  const inUse = (profile.services ?? []).filter(({ id }) => running.has(id));
  const cookies = new Set(inUse.flatMap((service) => service.cookies?.map(({ name }) => name)));
  const keys = new Set(inUse.flatMap((service) => service.storageKeys));
  return services
    .filter(({ id }) => !running.has(id))
    .map((service) => ({
      cookies: service.cookies?.filter(({ name }) => !cookies.has(name)),
      storageKeys: service.storageKeys?.filter((name) => !keys.has(name)),
    }));
};

/**
 * Clears what services left that may not run any more, and once more when the page is left: code that ran can't be
 * taken back, and some vendors write their mark anew after they were told to stop.
 * @param options - of `clearServices`
 */
export const leaveNoTraces = (
  live: Gated,
  services: readonly Service[],
  options: Parameters<typeof clearServices>[1],
): Promise<CleanupReport> => {
  if (!stopped.size)
    addEventListener(
      'pagehide',
      () => void clearServices(tracesOf(live, [...stopped.values()]), { quiet: true, leaving: true }),
    );
  for (const service of services) stopped.set(service.id, service);
  return clearServices(tracesOf(live, services), options);
};

/** Clears after purposes that were given `before`, as far as their services don't run any more; tells whether any had run. */
export const clearAfter = (
  live: Gated,
  purposes: readonly Purpose[],
  before: Gated['state'],
): Promise<CleanupReport> => {
  const { profile, running } = live;
  const servicesOf = (of: readonly Purpose[]): Set<string> =>
    new Set(of.flatMap(({ services = [] }) => services));
  const given = servicesOf(purposes);
  // A service runs if all purposes that name it are open.
  const closed = servicesOf(profile.purposes.filter(({ id }) => before[id]?.reasons.length));
  const leaving = (profile.services ?? []).filter(({ id }) => given.has(id) && !running.has(id));
  return leaveNoTraces(live, leaving, { ran: leaving.some(({ id }) => !closed.has(id)) });
};

/**
 * Services of purposes that were given once and have ended: withdrawn, blocked, or expired between two visits. A
 * withdrawal that the ledger does not know yet is being taken now: whoever records it clears, and tells what went.
 */
export const endedServices = ({ profile, state, running, head }: Gated): Service[] => {
  const hasEnded = (id: string): boolean => {
    const is = state[id]?.state ?? '';
    return /^(expired|blocked)$/.test(is) || (is === 'withdrawn' && head?.choices[id]?.state !== 'given');
  };
  const ended = new Set(profile.purposes.flatMap(({ id, services = [] }) => (hasEnded(id) ? services : [])));
  return (profile.services ?? []).filter(({ id }) => !running.has(id) && ended.has(id));
};
