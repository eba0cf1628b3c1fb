import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { moment } from '../ui/moment.js';
import { titleOf } from '../ui/receipt-card.js';
import { icon } from '../ui/visitor-icons.js';
import { downloadFile } from '../ui/download-file.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { drawState, LOADING, type LoadState, settle } from './load-state.js';
import type { RecordsPage, StoredRecord } from './operator-api.js';
import { operatorCard } from './operator-card.js';
import { problemText } from './problem-text.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PAGE = '25';

/** Receipts of an operator: found by id, read one by one, exported all together. */
export class RecordsView extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      .search > label {
        flex: 1 1 320px;
      }
      form,
      .list {
        margin-top: 16px;
      }
      .record {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 4px 16px;
        align-items: center;
      }
      .record h2 {
        font-size: 16px;
        line-height: 24px;
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        margin-top: 4px;
      }
      #note {
        margin-top: 4px;
      }
      .export {
        margin-top: 16px;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @state() private records: LoadState<RecordsPage> = LOADING;
  @state() private sought = '';
  @state() private fault = '';
  @state() private chosen: StoredRecord | undefined;
  @state() private told = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const was = changed.get('desk');
    if (!changed.has('desk') || was?.operator === this.desk.operator) return;
    this.chosen = undefined;
    this.sought = '';
    void this.#load();
  }

  async #load(): Promise<void> {
    const { desk, sought } = this;
    this.records = LOADING;
    const found = await settle(
      desk.api.records(desk.operator.slug, sought ? { jti: sought } : { limit: PAGE }),
    );
    if (desk.operator === this.desk.operator && sought === this.sought) this.records = found;
  }

  async #more(page: RecordsPage): Promise<void> {
    const { desk, sought } = this;
    const next = await settle(
      desk.api.records(desk.operator.slug, { limit: PAGE, before: String(page.next) }),
    );
    if (desk.operator !== this.desk.operator || sought !== this.sought) return;
    this.records =
      next.is === 'here'
        ? { is: 'here', answer: { ...next.answer, records: [...page.records, ...next.answer.records] } }
        : next;
  }

  override render(): TemplateResult {
    const { texts } = this.desk;
    const { records: words } = texts.data;
    if (this.chosen)
      return html`<p>
          <button type="button" @click=${() => void this.#back()}>${icon('back')}${words.back}</button>
        </p>
        <h1 class="visually-hidden">${texts.views.records}</h1>
        <pdp-console-record .desk=${this.desk} .record=${this.chosen}></pdp-console-record>`;
    return html`<h1 tabindex="-1">${texts.views.records}</h1>
      <p class="lead">${words.lead}</p>
      <form class="end search" role="search" @submit=${(event: Event) => this.#search(event)}>
        <label class="field"
          ><span>${words.id}</span>
          <input
            type="search"
            name="id"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="note"
            aria-invalid=${this.fault ? 'true' : nothing}
            .value=${this.sought}
        /></label>
        <button class="strong">${words.search}</button>
        ${this.sought ? html`<button type="button" @click=${() => this.#find('')}>${words.clear}</button>` : nothing}
      </form>
      <p id="note" class="quiet">${words.idNote}</p>
      ${this.fault ? html`<p class="note bad" role="alert">${icon('warn')}<span>${this.fault}</span></p>` : nothing}
      <div class="list">
        ${drawState(
          this.records,
          texts,
          () => void this.#load(),
          (page) => this.#renderList(page),
        )}
      </div>
      <section class="panel export" aria-labelledby="export">
        <h2 id="export">${words.export}</h2>
        <p class="quiet">${words.exportNote}</p>
        <p class="actions">
          <button type="button" name="csv" @click=${() => void this.#export('csv')}>
            ${icon('down')}${words.csv}
          </button>
          <button type="button" name="ndjson" @click=${() => void this.#export('ndjson')}>
            ${icon('down')}${words.ndjson}
          </button>
        </p>
        <p class="quiet" role="status">${this.told}</p>
      </section>`;
  }

  #renderList(page: RecordsPage): TemplateResult {
    const { records: words } = this.desk.texts.data;
    if (page.records.length === 0)
      return html`<p class="panel" role="status">${this.sought ? words.notFound : words.nothing}</p>`;
    return html`<div class="panel">
      <ul class="rows plain">
        ${page.records.map((record) => this.#renderRow(record))}
      </ul>
      ${page.next === undefined ? nothing : html`<p class="actions"><button type="button" @click=${() => void this.#more(page)}>${words.more}</button></p>`}
    </div>`;
  }

  #renderRow(record: StoredRecord): TemplateResult {
    const card = operatorCard(this.desk);
    const { payload, jti } = record;
    return html`<li class="record" data-jti=${jti}>
      <div>
        <h2>${titleOf(payload, card)}</h2>
        <p class="quiet">
          ${moment(Date.parse(record.received_at ?? payload.event.event_time), card.words)},
          ${payload.privacy_notice.language}, <code>${jti.slice(0, 8)}</code>
        </p>
        <p class="chips">
          ${payload.processing.map(({ purpose, event_state }) => html`<span class="tag">${purpose}: ${card.texts.states[event_state]}</span>`)}
        </p>
      </div>
      <button
        type="button"
        aria-label="${this.desk.texts.data.records.open}: ${jti}"
        @click=${() => void this.#open(record)}
      >
        ${this.desk.texts.data.records.open}
      </button>
    </li>`;
  }

  async #open(record: StoredRecord): Promise<void> {
    this.chosen = record;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }
  async #back(): Promise<void> {
    this.chosen = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  #search(event: Event): void {
    event.preventDefault();
    this.#find((new FormData(event.target as HTMLFormElement).get('id') as string).trim().toLowerCase());
  }

  #find(id: string): void {
    this.fault = id === '' || UUID.test(id) ? '' : this.desk.texts.data.records.badId;
    if (this.fault) return;
    this.sought = id;
    void this.#load();
  }

  async #export(format: 'csv' | 'ndjson'): Promise<void> {
    const { api, operator, texts } = this.desk;
    const name = `${operator.slug || 'operator'}-consents.${format}`;
    this.told = texts.loading;
    try {
      const file = await api.export(operator.slug, format);
      downloadFile(name, file, file.type);
      this.told = texts.data.records.exported(name);
    } catch (problem) {
      this.told = problemText(problem, texts);
    }
  }
}
