import type { OperatorProfile } from '../model/profile.js';

/** True in a frame whose parents are not all of this origin or named by the profile: there accept could be stolen. */
export const isInForeignFrame = ({ frameParents = [] }: OperatorProfile): boolean =>
  window !== top &&
  // Firefox before 147 has no list of ancestors; an unknown parent counts as foreign.
  ![...(location.ancestorOrigins ?? [document.referrer.split('/', 3).join('/')])].every((origin) =>
    [location.origin, ...frameParents].includes(origin),
  );
