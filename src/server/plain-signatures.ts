import type { KeyObject } from 'node:crypto';

/**
 * Marks a key for signatures of r then s (IEEE P1363), as JOSE has them. The option is read from the key itself when a
 * bare key is given; beside it, as `{ key, dsaEncoding }`, each call would cost two exceptions within Node.
 */
export const plainSignatures = (key: KeyObject): KeyObject =>
  Object.assign(key, { dsaEncoding: 'ieee-p1363' as const });
