import { LitElement, type PropertyValues, type TemplateResult, css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Stats } from '../server/stats.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { drawState, LOADING, type LoadState, settle } from './load-state.js';
import { periodForm } from './period-form.js';
import { statsFigures } from './stats-figures.js';
import { dayBefore, today } from './today.js';
import type { Workspace } from './workspace.js';

const DEFAULT_DAYS = 30;

/** How visitors decide: figures, charts, tables. */
export class StatsView extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
        gap: 12px;
        margin: 16px 0;
      }
      p.panel {
        margin-top: 16px;
      }
      .tiles > div {
        padding: 14px 16px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      .tiles dt {
        font-size: 14px;
        line-height: 20px;
      }
      .tiles dd.value {
        font-size: 28px;
        line-height: 36px;
        font-weight: 650;
        font-variant-numeric: tabular-nums;
      }
      .charts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
        gap: 16px;
        margin-top: 16px;
      }
      .charts > .panel {
        margin: 0;
        min-width: 0;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .wide label {
        max-width: 420px;
        margin-bottom: 16px;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @state() private from = dayBefore(today(), DEFAULT_DAYS - 1);
  @state() private to = today();
  @state() private purpose = '';
  @state() private stats: LoadState<Stats> = LOADING;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const was = changed.get('desk');
    if (changed.has('desk') && was?.operator !== this.desk.operator) void this.#load();
  }

  async #load(): Promise<void> {
    const { desk, from, to } = this;
    this.stats = LOADING;
    const stats = await settle(desk.api.stats(desk.operator.slug, from, to));
    if (desk.operator === this.desk.operator && from === this.from && to === this.to) this.stats = stats;
  }

  override render(): TemplateResult {
    const { texts } = this.desk;
    return html`<h1>${texts.views.stats}</h1>
      <p class="lead">${texts.data.stats.lead}</p>
      ${periodForm(texts, this.from, this.to, (from, to) => {
        this.from = from;
        this.to = to;
        void this.#load();
      })}
      ${drawState(
        this.stats,
        texts,
        () => void this.#load(),
        (stats) =>
          statsFigures(stats, this.desk, this.workspace.published, this.purpose, (id) => (this.purpose = id)),
      )}`;
  }
}
