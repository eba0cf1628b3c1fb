import type { OperatorProfile, Purpose, Service } from './profile.js';

/** What a consent means (receipts.md 4.4): its hash decides whether an old grant still counts. */
export interface Meaning {
  readonly basis: 'consent';
  readonly countries: readonly string[];
  readonly data: readonly string[];
  readonly kind: string;
  readonly public: readonly string[] | false;
  readonly purpose: string;
  readonly recipients: readonly string[];
  readonly services: readonly string[];
  readonly term: string;
  readonly type: string;
}

const sorted = (...lists: (readonly (string | undefined)[] | undefined)[]): string[] =>
  [...new Set(lists.flatMap((list) => list ?? []))].filter((item): item is string => !!item).sort();

/** Services of a purpose without those in `off`; unknown ids are left out. */
export const servicesOf = (
  profile: OperatorProfile,
  purpose: Purpose,
  off: readonly string[] = [],
): Service[] => {
  const on = new Set(purpose.services);
  for (const id of off) on.delete(id);
  return (profile.services ?? []).filter(({ id }) => on.has(id));
};

/**
 * The meaning of a purpose when the services in `off` are not chosen. A service brings its own recipient and country
 * with it, so choosing fewer services tells fewer recipients. Arrays are sorted by UTF-16 code units, without repeats.
 */
export const meaningOf = (profile: OperatorProfile, purpose: Purpose, off?: readonly string[]): Meaning => {
  const services = servicesOf(profile, purpose, off);
  const opens = ['marketing', 'analytics', 'functional'].includes(purpose.kind) ? services : [];
  return {
    basis: 'consent',
    countries: sorted(
      purpose.crossBorder.countries,
      opens.map((s) => (s.thirdParty && s.country !== 'KZ' ? s.country : '')),
    ),
    data: sorted(purpose.data),
    kind: purpose.kind,
    public: purpose.public.value && sorted(purpose.public.sources),
    purpose: purpose.id,
    recipients: sorted(
      purpose.recipients,
      opens.map((s) => (s.thirdParty ? s.recipient : '')),
    ),
    services: sorted(services.map((s) => s.id)),
    term: purpose.term,
    type: purpose.type,
  };
};
