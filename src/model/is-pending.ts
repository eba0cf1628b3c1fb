import type { OperatorProfile } from './profile.js';

/** True while a policy of the profile is published but applies only from a later day (its local midnight). */
export const isPending = ({ policies }: Pick<OperatorProfile, 'policies'>, now: number): boolean =>
  policies.some(
    ({ effectiveFrom }) => effectiveFrom !== undefined && Date.parse(`${effectiveFrom}T00:00`) > now,
  );
