import type { DraftProfile, DraftPurpose, DraftService } from './reading.js';

/** Purposes that name a service. */
export const servicePurposes = (profile: DraftProfile, service: DraftService): DraftPurpose[] =>
  (profile.purposes ?? []).filter((purpose) => service.id && purpose.services?.includes(service.id));
