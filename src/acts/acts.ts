export const byScript = (..._: unknown[]): unknown => 0;
export const begin = (..._: unknown[]): unknown => 0;
export const open = (..._: unknown[]): unknown => 0;
export const refuseProfile = (..._: unknown[]): unknown => 0;
export const report = (..._: unknown[]): unknown => 0;
