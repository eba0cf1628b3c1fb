import type { OperatorProfile, Service } from './profile.js';

const known = new WeakMap<OperatorProfile, ReadonlyMap<string | undefined, Service>>();

/** The service with this id. Asked for every tag and embed of a page, so it does not walk past all services each time. */
export const serviceOf = (profile: OperatorProfile, id: string | undefined): Service | undefined => {
  let services = known.get(profile);
  if (!services) {
    services = new Map(profile.services?.map((service) => [service.id, service]));
    known.set(profile, services);
  }
  return services.get(id);
};
