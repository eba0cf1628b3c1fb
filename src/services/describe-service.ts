import type { OperatorProfile, Purpose, Service } from '../model/profile.js';
import { CATALOGUE } from './catalogue.js';
import type { ServiceFacts } from './service-facts.js';

/** What the catalogue knows of a service, if the profile names an entry of it. */
export const factsOf = ({ catalogue }: Pick<Service, 'catalogue'>): ServiceFacts | undefined =>
  catalogue !== undefined && Object.hasOwn(CATALOGUE, catalogue) ? CATALOGUE[catalogue] : undefined;

/** The service with what the catalogue knows of it; what the profile says itself stands. */
export const describeService = (service: Service): Service => {
  const facts = factsOf(service);
  if (!facts) return service;
  const { provider, country, policyUrl, hosts, cookies, storageKeys = [] } = facts;
  return {
    provider,
    country,
    policyUrl,
    hosts: [...hosts],
    cookies: [...cookies],
    ...(storageKeys.length && { storageKeys: [...storageKeys] }),
    ...service,
  };
};

/** A purpose with what its services add to what Article 8 of the law wants told: third parties and countries. */
const describePurpose = (purpose: Purpose, services: readonly Service[], home: string): Purpose => {
  const named = new Set(purpose.services);
  const used = services
    .filter(({ id }) => named.has(id))
    .map((service) => ({ ...service, facts: factsOf(service) }));
  const abroad = used.flatMap(({ country, facts }) =>
    facts && country && country !== home ? [country] : [],
  );
  const { crossBorder } = purpose;
  return {
    ...purpose,
    thirdParty: purpose.thirdParty || used.some(({ facts }) => facts?.thirdParty),
    crossBorder: {
      ...crossBorder,
      value: crossBorder.value || abroad.length > 0,
      countries: [...new Set([...crossBorder.countries, ...abroad])],
    },
  };
};

/**
 * The profile with the catalogue's facts filled in: run before linting and publishing, never in a page. It only adds:
 * a purpose that uses a service abroad says so. `home`: the operator's country, ISO 3166.
 */
export const describeProfile = (profile: OperatorProfile, home = 'KZ'): OperatorProfile => {
  const services = (profile.services ?? []).map(describeService);
  return {
    ...profile,
    ...(profile.services && { services }),
    purposes: profile.purposes.map((purpose) => describePurpose(purpose, services, home)),
  };
};
