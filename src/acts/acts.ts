export const byScript = (..._: unknown[]): never => 0 as never;
export const begin = (..._: unknown[]): unknown => 0;
export const open = (..._: unknown[]): unknown => 0;
export const refuseProfile = (..._: unknown[]): unknown => 0;
