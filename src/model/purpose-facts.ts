import type { OperatorProfile, Purpose } from './profile.js';

/**
 * A purpose, its services and the versions of the policies, as one text. A grant whose text is still the same is still
 * current without a closer look; one that differs is looked at by meaning (`covers`).
 */
export const purposeFacts = (profile: OperatorProfile, purpose: Purpose): string =>
  JSON.stringify([
    purpose,
    profile.services?.filter(({ id }) => purpose.services?.includes(id)),
    profile.policies.map(({ version }) => version),
  ]);
