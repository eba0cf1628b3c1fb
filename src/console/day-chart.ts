import { LitElement, type TemplateResult, css, html, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { day } from '../ui/words.js';
import { labelEvery, niceTicks } from './chart-scale.js';
import { chartStyles } from './chart.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';

/** Counts of one kind, one for each day. */
export interface DaySeries {
  readonly name: string;
  readonly values: readonly number[];
}

const HEIGHT = 112;
const LEFT = 36;
const LABEL = 48;

const shortDay = (day: string, lang: string): string =>
  lang === 'en'
    ? new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day))
    : `${day.slice(8)}.${day.slice(5, 7)}`;

/** Columns by day: one small chart for each kind under the same scale, so that no legend is needed; the same as a table. */
export class DayChart extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    chartStyles,
    css`
      .series {
        margin-top: 12px;
      }
      .name {
        max-width: none;
        display: flex;
        gap: 8px;
        font-size: 14px;
        line-height: 20px;
      }
      .name b {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property() heading = '';
  @property({ attribute: false }) days: readonly string[] = [];
  @property({ attribute: false }) series: readonly DaySeries[] = [];
  @state() private width = 0;
  readonly #sizes = new ResizeObserver(([entry]) => (this.width = Math.floor(entry!.contentRect.width)));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  override render(): TemplateResult {
    const ticks = niceTicks(Math.max(0, ...this.series.flatMap(({ values }) => values)));
    return html`<figure aria-labelledby="heading">
      <h2 id="heading">${this.heading}</h2>
      ${this.width > 0 ? this.series.map((one, at) => this.#renderSeries(one, ticks, at === this.series.length - 1)) : nothing}
      ${this.#renderTable()}
    </figure>`;
  }

  #renderSeries({ name, values }: DaySeries, ticks: readonly number[], isLast: boolean): TemplateResult {
    const top = ticks.at(-1)!;
    const inner = this.width - LEFT;
    const column = inner / Math.max(1, values.length);
    const gap = Math.min(4, column * 0.2);
    const y = (value: number): number => 8 + (HEIGHT - 8) * (1 - value / top);
    const every = labelEvery(values.length, inner, LABEL);
    const total = values.reduce((sum, value) => sum + value, 0);
    const most = values.indexOf(Math.max(...values));
    const { texts, card } = this.desk;
    const { stats } = texts.data;
    const { words } = card;
    const said = `${this.heading}. ${name}: ${total}. ${stats.most(String(values[most] ?? 0), this.days[most] ? day(this.days[most], words) : '')}`;
    return html`<div class="series">
      <p class="name"><b>${name}</b><span>${total}</span></p>
      <svg role="img" aria-label=${said} width=${this.width} height=${HEIGHT + (isLast ? 24 : 6)}>
        ${ticks.map(
          (
            tick,
          ) => svg`<line class=${tick === 0 ? 'axis' : 'grid'} x1=${LEFT} x2=${this.width} y1=${y(tick)} y2=${y(tick)}></line>
            <text x=${LEFT - 8} y=${y(tick) + 4} text-anchor="end">${tick}</text>`,
        )}
        ${values.map((value, at) =>
          value > 0
            ? svg`<rect class="bar" x=${LEFT + at * column + gap / 2} width=${Math.max(1, column - gap)} y=${y(value)} height=${HEIGHT - y(value)}><title>${this.days[at]}: ${value}</title></rect>`
            : nothing,
        )}
        ${
          isLast
            ? this.days.map((one, at) =>
                at % every === 0
                  ? svg`<text x=${LEFT + (at + 0.5) * column} y=${HEIGHT + 18} text-anchor="middle">${shortDay(one, this.desk.texts.lang)}</text>`
                  : nothing,
              )
            : nothing
        }
      </svg>
    </div>`;
  }

  #renderTable(): TemplateResult {
    const { stats } = this.desk.texts.data;
    return html`<details>
      <summary>${icon('chevron')}${stats.table}</summary>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="heading">
        <table>
          <caption class="visually-hidden">
            ${this.heading}
          </caption>
          <thead>
            <tr>
              <th scope="col">${stats.day}</th>
              ${this.series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.days.map(
              (one, at) =>
                html`<tr>
                  <th scope="row">${day(one, this.desk.card.words)}</th>
                  ${this.series.map(({ values }) => html`<td class="number">${values[at]}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}
