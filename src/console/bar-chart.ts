import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { percent } from './chart-scale.js';
import { chartStyles } from './chart.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';

/** Counts that belong together; their shares are of their sum. */
export interface BarGroup {
  /** Empty where there is one group only. */
  readonly name: string;
  readonly note?: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

/** Lying bars with name, count and share beside each, as long as the share: the whole track is all of the group. A table too. */
export class BarChart extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    chartStyles,
    css`
      .group {
        margin-top: 12px;
      }
      h3 + .quiet {
        margin-bottom: 4px;
      }
      .line {
        margin-top: 8px;
        font-size: 14px;
        line-height: 20px;
      }
      .words {
        max-width: none;
        margin-bottom: 4px;
        display: flex;
        gap: 12px;
        justify-content: space-between;
      }
      .words > span:last-child {
        flex: none;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property() heading = '';
  @property({ attribute: false }) groups: readonly BarGroup[] = [];

  override render(): TemplateResult {
    return html`<figure aria-labelledby="heading">
      <h2 id="heading">${this.heading}</h2>
      ${this.groups.map((group) => this.#renderGroup(group))} ${this.#renderTable()}
    </figure>`;
  }

  #renderGroup({ name, note, bars }: BarGroup): TemplateResult {
    const sum = bars.reduce((all, { value }) => all + value, 0);
    return html`<div class="group">
      ${name ? html`<h3>${name}</h3>` : nothing} ${note ? html`<p class="quiet">${note}</p>` : nothing}
      ${bars.map(
        (bar) =>
          html`<div class="line">
            <p class="words">
              <span>${bar.name}</span
              ><span>${bar.value}<span class="quiet"> (${percent(bar.value, sum)})</span></span>
            </p>
            <svg width="100%" height="12" aria-hidden="true">
              <rect class="track" width="100%" height="12" rx="3"></rect>
              <rect
                class="bar"
                width=${`${sum > 0 ? (bar.value / sum) * 100 : 0}%`}
                height="12"
                rx="3"
              ></rect>
              <line class="axis" x1="0" x2="0" y1="-2" y2="14"></line>
            </svg>
          </div>`,
      )}
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
              <th scope="col">${this.heading}</th>
              <th scope="col" class="number">${stats.receipts}</th>
              <th scope="col" class="number">${stats.share}</th>
            </tr>
          </thead>
          <tbody>
            ${this.groups.map(({ name, bars }) => {
              const sum = bars.reduce((all, { value }) => all + value, 0);
              return bars.map(
                (bar) =>
                  html`<tr>
                    <th scope="row">${[name, bar.name].filter(Boolean).join(': ')}</th>
                    <td class="number">${bar.value}</td>
                    <td class="number">${percent(bar.value, sum)}</td>
                  </tr>`,
              );
            })}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}
