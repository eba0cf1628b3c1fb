import { type TemplateResult, html } from 'lit';
import type { Action } from '../model/decision.js';
import type { OperatorProfile } from '../model/profile.js';
import type { Stats } from '../server/stats.js';
import { say } from '../ui/words.js';
import type { BarGroup } from './bar-chart.js';
import { daysBetween, percent } from './chart-scale.js';
import type { DaySeries } from './day-chart.js';
import type { Desk } from './desk.js';
import { languageName } from './language-name.js';

type Counts = Readonly<Record<string, number>>;

/** A renewal is a consent too; blocking is neither. */
const answers = (states: Counts): { given: number; refused: number; withdrawn: number } => ({
  given: (states['given'] ?? 0) + (states['renewed'] ?? 0),
  refused: states['refused'] ?? 0,
  withdrawn: states['withdrawn'] ?? 0,
});

const bars = (counts: Counts, name: (key: string) => string): BarGroup => ({
  name: '',
  bars: Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([key, value]) => ({ name: name(key), value })),
});

/** Figures and charts of a period. `purpose`: whose days are drawn; empty: all decisions. */
export function statsFigures(
  stats: Stats,
  desk: Desk,
  profile: OperatorProfile,
  purpose: string,
  choose: (purpose: string) => void,
): TemplateResult {
  const { texts } = desk;
  const { stats: words } = texts.data;
  const { receipts, purposes } = stats;
  if (receipts.total === 0) return html`<p class="panel">${words.empty}</p>`;

  const days = daysBetween(stats.from, stats.to);
  const all = purposes
    .map(({ states }) => answers(states))
    .reduce(
      (sum, one) => ({
        given: sum.given + one.given,
        refused: sum.refused + one.refused,
        withdrawn: sum.withdrawn + one.withdrawn,
      }),
      answers({}),
    );
  const title = (id: string): string =>
    say(profile.purposes.find((one) => one.id === id)?.title, texts.lang) || id;
  const chosen = purposes.filter(({ purpose_id }) => purpose_id === purpose);
  const series: DaySeries[] =
    chosen.length === 0
      ? [{ name: words.receipts, values: days.map((day) => receipts.by_day[day] ?? 0) }]
      : (['given', 'refused', 'withdrawn'] as const).map((state) => ({
          name: words.states[state],
          values: days.map((day) =>
            chosen.reduce((sum, { by_day }) => sum + answers(by_day[day] ?? {})[state], 0),
          ),
        }));
  const groups: BarGroup[] = purposes.map(({ purpose_id, states }) => {
    const counted = answers(states);
    return {
      name: title(purpose_id),
      note: `${words.rate}: ${percent(counted.withdrawn, counted.given).replace(' %', '')}`,
      bars: (['given', 'refused', 'withdrawn'] as const).map((state) => ({
        name: words.states[state],
        value: counted[state],
      })),
    };
  });
  const tile = (name: string, value: string, note: string): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd class="value">${value}</dd>
      <dd class="quiet">${note}</dd>
    </div>`;
  const seconds =
    receipts.choice_ms === null
      ? words.unknown
      : words.seconds(
          // Chromium takes Kazakh but has not its numbers, and writes a point; they are written as Russian ones.
          new Intl.NumberFormat(texts.lang === 'kk' ? 'ru' : texts.lang, { maximumFractionDigits: 1 }).format(
            receipts.choice_ms / 1000,
          ),
        );
  const chart = (heading: string, list: readonly BarGroup[]): TemplateResult =>
    html`<section class="panel">
      <pdp-console-bars .desk=${desk} heading=${heading} .groups=${list}></pdp-console-bars>
    </section>`;
  return html`<dl class="tiles">
      ${tile(words.total, String(receipts.total), words.totalNote)}
      ${tile(words.agreed, percent(all.given, all.given + all.refused), words.agreedNote)}
      ${tile(words.withdrawn, percent(all.withdrawn, all.given).replace(' %', ''), words.withdrawnNote)}
      ${tile(words.time, seconds, words.timeNote)}
      ${tile(words.gpc, percent(receipts.gpc, receipts.total), words.gpcNote)}
    </dl>
    <div class="charts">
      <section class="panel wide">
        <label class="field"
          ><span>${words.purpose}</span>
          <select
            name="purpose"
            @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
          >
            <option value="" ?selected=${purpose === ''}>${words.all}</option>
            ${[...new Set(purposes.map(({ purpose_id }) => purpose_id))].map((id) => html`<option value=${id} ?selected=${id === purpose}>${title(id)}</option>`)}
          </select></label
        >
        <pdp-console-days
          .desk=${desk}
          heading=${chosen.length > 0 ? words.byDayOf(title(purpose)) : words.byDay}
          .days=${days}
          .series=${series}
        ></pdp-console-days>
      </section>
      ${chart(words.byPurpose, groups)} ${chart(words.byLanguage, [bars(receipts.by_language, languageName)])}
      ${chart(words.byAction, [bars(receipts.by_action, (key) => words.actions[key as Action] ?? key)])}
      ${chart(words.byMethod, [bars(receipts.by_method, (key) => words.methods[key] ?? key)])}
    </div>`;
}
