/** Limits of what a profile may hold. The size is checked on bytes, before parsing. */
export const PROFILE_LIMITS = { bytes: 262_144, depth: 8, purposes: 64, text: 4000 } as const;
