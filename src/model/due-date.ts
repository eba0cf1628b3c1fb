import type { RightsRequest } from './decision.js';

/** A legal limit: so many days, working or calendar ones. */
export interface Limit {
  readonly days: number;
  readonly working: boolean;
}

const ANSWER: Limit = { days: 3, working: true };
const AT_ONCE: Limit = { days: 1, working: true };
const ON_REQUEST: Limit = { days: 15, working: false };

/**
 * Limits by kind of request. Law 94-V: information in three working days and correction or blocking in one (Article
 * 25), stop in fifteen working days after a withdrawal (Article 8(7)); Digital Code: fifteen days to delete,
 * anonymise or stop, taken as calendar days, the shorter reading. A complaint goes to others and has no limit here.
 */
export const LIMITS: Readonly<Record<RightsRequest['kind'], Limit | undefined>> = {
  information: ANSWER,
  access: ANSWER,
  rectify: AT_ONCE,
  block: AT_ONCE,
  erase: ON_REQUEST,
  anonymise: ON_REQUEST,
  restrict: ON_REQUEST,
  'object-marketing': ON_REQUEST,
  withdraw: { days: 15, working: true },
  complaint: undefined,
};

/** Out of public sources on the subject's demand: one working day (Law 94-V, Article 6). */
export const PUBLIC_LIMIT = AT_ONCE;

/** The day by the local clock, as YYYY-MM-DD. */
export const localDate = (at: Date): string =>
  new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())).toISOString().slice(0, 10);

/**
 * Last day of a limit that starts the day after `from` (local time), as YYYY-MM-DD. Working days are Monday to Friday:
 * holidays are the operator's calendar, so a date in working days is approximate.
 */
export const dueDate = (limit: Limit | undefined, from: Date): string | undefined => {
  if (!limit) return undefined;
  const day = new Date(localDate(from));
  for (let left = limit.days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (!limit.working || (day.getUTCDay() + 6) % 7 < 5) left--;
  }
  return day.toISOString().slice(0, 10);
};
