/** Today by UTC, as the endpoint counts: YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The day that many days before a day. */
export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 864e5).toISOString().slice(0, 10);
