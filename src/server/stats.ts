import { isDay } from './lookup-names.js';
import type { PublicationStore, Tally } from './publication-store.js';

const DEFAULT_DAYS = 30;
const DAY_MS = 864e5;

type Counts = Record<string, number>;

const countBy = (tallies: readonly Tally[], name: (tally: Tally) => string): Counts => {
  const counts: Counts = {};
  for (const tally of tallies) counts[name(tally)] = (counts[name(tally)] ?? 0) + tally.count;
  return counts;
};
const sum = (tallies: readonly Tally[], value: (tally: Tally) => number): number =>
  tallies.reduce((total, tally) => total + value(tally), 0);

/** How often what was decided, in the days asked for; a month by default. Counts only, no keys and no ids of receipts. */
export interface Stats {
  readonly from: string;
  readonly to: string;
  readonly receipts: {
    readonly total: number;
    readonly by_day: Counts;
    readonly by_action: Counts;
    readonly by_method: Counts;
    readonly by_language: Counts;
    /** Receipts of browsers that send the Global Privacy Control signal. */
    readonly gpc: number;
    /** Mean time from showing to choosing, milliseconds; null where none is known. */
    readonly choice_ms: number | null;
  };
  readonly purposes: readonly {
    readonly purpose_id: string;
    readonly consent_kind: string;
    readonly states: Counts;
    readonly by_day: Record<string, Counts>;
  }[];
}

/** The days of `from` and `to`, YYYY-MM-DD, or undefined where they are no days. */
export function readDays(
  from: string | undefined,
  to: string | undefined,
  now: number,
): { from: string; to: string } | undefined {
  const today = new Date(now).toISOString().slice(0, 10);
  const end = to ?? today;
  if (!isDay(end)) return undefined;
  const start = from ?? new Date(Date.parse(end) - (DEFAULT_DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  return isDay(start) && start <= end ? { from: start, to: end } : undefined;
}

export async function stats(
  store: PublicationStore,
  operator: string,
  { from, to }: { from: string; to: string },
): Promise<Stats> {
  const all = await store.tallies(operator, from, to);
  const receipts = all.filter((tally) => tally.purpose_id === '');
  const entries = all.filter((tally) => tally.purpose_id !== '');
  const timed = sum(receipts, (tally) => tally.timed);
  const names = [...new Set(entries.map((tally) => `${tally.purpose_id} ${tally.consent_kind}`))].sort();
  return {
    ...{ from, to },
    receipts: {
      total: sum(receipts, (tally) => tally.count),
      by_day: countBy(receipts, (tally) => tally.day),
      by_action: countBy(receipts, (tally) => tally.action),
      by_method: countBy(receipts, (tally) => tally.method),
      by_language: countBy(receipts, (tally) => tally.language),
      gpc: sum(
        receipts.filter((tally) => tally.gpc),
        (tally) => tally.count,
      ),
      choice_ms: timed > 0 ? Math.round(sum(receipts, (tally) => tally.choice_ms) / timed) : null,
    },
    purposes: names.map((name) => {
      const [purpose_id = '', consent_kind = ''] = name.split(' ');
      const own = entries.filter(
        (tally) => tally.purpose_id === purpose_id && tally.consent_kind === consent_kind,
      );
      const days = [...new Set(own.map((tally) => tally.day))].sort();
      return {
        ...{ purpose_id, consent_kind, states: countBy(own, (tally) => tally.event_state) },
        by_day: Object.fromEntries(
          days.map((day) => [
            day,
            countBy(
              own.filter((tally) => tally.day === day),
              (tally) => tally.event_state,
            ),
          ]),
        ),
      };
    }),
  };
}
