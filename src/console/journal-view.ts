import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { moment } from '../ui/moment.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { drawState, LOADING, type LoadState, settle } from './load-state.js';
import type { AuditLine } from './operator-api.js';

/** What administrators did, newest first. */
export class JournalView extends LitElement {
  static override styles = [designTokens, visitorStyles, consoleStyles];

  @property({ attribute: false }) desk!: Desk;
  @state() private lines: LoadState<readonly AuditLine[]> = LOADING;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const was = changed.get('desk');
    if (changed.has('desk') && was?.operator !== this.desk.operator) void this.#load();
  }

  async #load(): Promise<void> {
    const { desk } = this;
    this.lines = LOADING;
    const lines = await settle(desk.api.audit(desk.operator.slug));
    if (desk.operator === this.desk.operator) this.lines = lines;
  }

  override render(): TemplateResult {
    const { texts } = this.desk;
    return html`<h1>${texts.views.journal}</h1>
      <p class="lead">${texts.data.journal.lead}</p>
      <div class="actions"></div>
      ${drawState(
        this.lines,
        texts,
        () => void this.#load(),
        (lines) => this.#renderLines(lines),
      )}`;
  }

  #renderLines(lines: readonly AuditLine[]): TemplateResult {
    const { texts, card } = this.desk;
    const { journal } = texts.data;
    if (lines.length === 0) return html`<p class="panel">${journal.empty}</p>`;
    return html`<div class="panel scroll" tabindex="0" role="group" aria-label=${texts.views.journal}>
      <table>
        <thead>
          <tr>
            <th scope="col">${journal.when}</th>
            <th scope="col">${journal.what}</th>
            <th scope="col">${journal.subject}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ at, action, subject }) =>
              html`<tr data-action=${action}>
                <td>${moment(Date.parse(at), card.words)}</td>
                <th scope="row">${journal.actions[action] ?? action}</th>
                <td><code>${subject.length > 20 ? `${subject.slice(0, 12)}…` : subject}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
