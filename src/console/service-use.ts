import type { OperatorProfile, Purpose, Recipient, Service } from '../model/profile.js';

/** A service that some version of the profile knows, with what it needs to come back. */
export interface KnownService {
  readonly service: Service;
  /** Purposes that it served in that version. */
  readonly purposes: readonly string[];
  readonly recipient?: Recipient | undefined;
  /** That version. */
  readonly was: OperatorProfile;
}

/** Kinds whose third parties and countries follow from the services; the others name them by themselves. */
const follows = ({ kind }: Purpose): boolean => ['analytics', 'marketing', 'functional'].includes(kind);
const HOME = 'KZ';

const known = (profile: OperatorProfile): KnownService[] =>
  (profile.services ?? []).map((service) => ({
    service,
    purposes: profile.purposes.filter((one) => one.services?.includes(service.id)).map(({ id }) => id),
    recipient: profile.recipients?.find(({ id }) => id === service.recipient),
    was: profile,
  }));

/** Every service of these versions, newest version first, each once and as its newest version has it. */
export const knownServices = (versions: readonly OperatorProfile[]): KnownService[] => {
  const all = new Map<string, KnownService>();
  for (const profile of versions)
    for (const one of known(profile)) if (!all.has(one.service.id)) all.set(one.service.id, one);
  return [...all.values()];
};

/** The purpose with what follows from the services that are left: third parties, countries, place, and whether it is asked. */
function settled(purpose: Purpose, services: readonly Service[], gone: Service | undefined): Purpose {
  const left = services.filter(({ id }) => purpose.services?.includes(id));
  const { closed: _closed, ...open } = purpose;
  // A question with nothing behind it is not asked.
  const asked = left.length === 0 ? { ...open, closed: true } : open;
  if (!follows(purpose)) return asked;
  const abroad = left.flatMap(({ thirdParty, country }) =>
    thirdParty && country && country !== HOME ? [country] : [],
  );
  const recipients = purpose.recipients?.filter(
    (id) => id !== gone?.recipient || left.some(({ recipient }) => recipient === id),
  );
  const countries = purpose.crossBorder.countries.filter(
    (code) => code !== gone?.country || abroad.includes(code),
  );
  const storage = [
    ...purpose.storage.filter(
      (code) => code === HOME || code !== gone?.country || abroad.includes(code) || countries.includes(code),
    ),
    ...abroad.filter((code) => !purpose.storage.includes(code)),
  ];
  return {
    ...asked,
    ...(recipients && { recipients }),
    thirdParty: left.some(({ thirdParty }) => thirdParty) || (recipients?.length ?? 0) > 0,
    crossBorder: { ...purpose.crossBorder, value: abroad.length + countries.length > 0, countries },
    storage: storage.length > 0 ? storage : [HOME],
  };
}

/** The profile without a service. Purposes that used it say what is left; one that has none left is no longer asked. */
export function switchOff(profile: OperatorProfile, id: string): OperatorProfile {
  const gone = profile.services?.find((service) => service.id === id);
  const services = (profile.services ?? []).filter((service) => service.id !== id);
  return {
    ...profile,
    services,
    purposes: profile.purposes.map((purpose) =>
      purpose.services?.includes(id)
        ? settled({ ...purpose, services: purpose.services.filter((one) => one !== id) }, services, gone)
        : purpose,
    ),
  };
}

const sameSet = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/**
 * The profile with a service, used for these purposes. Where a purpose then has the services that it had in the version
 * that knew this service, it says again what it said there.
 */
export function switchOn(
  profile: OperatorProfile,
  { service, recipient, was }: KnownService,
  purposes: readonly string[],
): OperatorProfile {
  const order = (was.services ?? []).map(({ id }) => id);
  const place = ({ id }: Service): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const services = [...(profile.services ?? []).filter(({ id }) => id !== service.id), service].sort(
    (a, b) => place(a) - place(b),
  );
  const isNew = recipient && !profile.recipients?.some(({ id }) => id === recipient.id);
  return {
    ...profile,
    ...(isNew && { recipients: [...(profile.recipients ?? []), recipient] }),
    services,
    purposes: profile.purposes.map((purpose) => {
      if (!purposes.includes(purpose.id)) return purpose;
      const ids = [...new Set([...(purpose.services ?? []), service.id])];
      const before = was.purposes.find(({ id }) => id === purpose.id);
      if (!before || !sameSet(before.services, ids))
        return settled({ ...purpose, services: ids }, services, undefined);
      const { closed: _closed, ...open } = purpose;
      const { services: as, thirdParty, crossBorder, storage, recipients, closed } = before;
      return {
        ...open,
        ...{ services: as, thirdParty, crossBorder, storage },
        ...(recipients && { recipients }),
        ...(closed && { closed }),
      };
    }),
  };
}

/** Ends a purpose, or asks it again. */
export const switchPurpose = (profile: OperatorProfile, id: string, isOn: boolean): OperatorProfile => ({
  ...profile,
  purposes: profile.purposes.map((purpose) => {
    if (purpose.id !== id) return purpose;
    const { closed: _closed, ...open } = purpose;
    return isOn ? open : { ...open, closed: true };
  }),
});
