import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseJsonObject, splitJws } from '../model/compact-jws.js';
import type { OperatorNotice } from '../model/operator-notice.js';
import type { Text } from '../model/text.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { moment } from '../ui/moment.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { ApiProblem } from './api-problem.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { drawState, LOADING, type LoadState, settle } from './load-state.js';
import { problemText } from './problem-text.js';
import { today } from './today.js';
import type { Workspace } from './workspace.js';

const KINDS = ['statement', 'policy-change', 'breach'] as const;

const read = (jws: string): OperatorNotice[] => {
  const notice = parseJsonObject(splitJws(jws)?.payload);
  return notice ? [notice as unknown as OperatorNotice] : [];
};

/** Signed messages to visitors: those that are out, and a new one. */
export class NoticesView extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      .end > label {
        flex: 1 1 220px;
      }
      section {
        margin-top: 16px;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @state() private notices: LoadState<readonly string[]> = LOADING;
  @state() private heading: Text = {};
  @state() private body: Text = {};
  @state() private told: { readonly good: boolean; readonly words: string } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const was = changed.get('desk');
    if (changed.has('desk') && was?.operator !== this.desk.operator) void this.#load();
  }

  async #load(): Promise<void> {
    const { desk } = this;
    this.notices = LOADING;
    const notices = await settle(desk.api.notices(desk.operator.slug));
    if (desk.operator === this.desk.operator) this.notices = notices;
  }

  override render(): TemplateResult {
    const { texts } = this.desk;
    const { notices } = texts.data;
    return html`<h1>${texts.views.notices}</h1>
      <p class="lead">${notices.lead}</p>
      <section aria-labelledby="published">
        ${drawState(
          this.notices,
          texts,
          () => void this.#load(),
          (list) => this.#renderList(list.flatMap(read)),
        )}
      </section>
      ${this.#renderForm()}`;
  }

  #renderList(list: readonly OperatorNotice[]): TemplateResult {
    const { texts, card } = this.desk;
    const { notices } = texts.data;
    return html`<div class="panel">
      <h2 id="published">${notices.published}</h2>
      ${
        list.length === 0
          ? html`<p class="quiet">${notices.empty}</p>`
          : html`<ul class="rows">
              ${list.map(({ id, kind, issued, texts: said }) => {
                const shown = said[texts.lang] ?? Object.values(said)[0];
                return html`<li data-notice=${id}>
                  <h3>${shown?.title}</h3>
                  <p class="quiet">
                    ${notices.kinds[kind]}, ${moment(Date.parse(issued), card.words)}, <code>${id}</code>
                  </p>
                  <p>${shown?.body}</p>
                </li>`;
              })}
            </ul>`
      }
    </div>`;
  }

  #renderForm(): TemplateResult {
    const { notices } = this.desk.texts.data;
    const { published } = this.workspace;
    const { languages, operator } = published;
    const row = (label: string, text: Text, set: (text: Text) => void): TemplateResult =>
      html`<pdp-console-text-row
        .desk=${this.desk}
        .label=${label}
        .languages=${languages}
        .text=${text}
        @pdp-console-text=${({ detail }: CustomEvent<{ lang: string; words: string }>) => set({ ...text, [detail.lang]: detail.words })}
      ></pdp-console-text-row>`;
    return html`<section class="panel" aria-labelledby="new">
      <h2 id="new">${notices.new}</h2>
      <p class="quiet">${notices.warning}</p>
      <form class="fields" @submit=${(event: Event) => void this.#publish(event)}>
        <div class="end">
          <label class="field"
            ><span>${notices.kind}</span>
            <select name="kind">
              ${KINDS.map((kind) => html`<option value=${kind}>${notices.kinds[kind]}</option>`)}
            </select></label
          >
          <label class="field"
            ><span>${notices.id}</span
            ><input
              type="text"
              name="id"
              required
              pattern="[A-Za-z0-9][A-Za-z0-9._:\\-]{0,63}"
              value=${`notice-${today()}`}
          /></label>
          <label class="field"
            ><span>${notices.email}</span
            ><input type="email" name="email" required value=${operator.email ?? ''}
          /></label>
        </div>
        ${row(notices.heading, this.heading, (text) => (this.heading = text))}
        ${row(notices.body, this.body, (text) => (this.body = text))}
        ${this.told ? html`<p class="note ${this.told.good ? 'good' : 'bad'}" role="status">${icon(this.told.good ? 'check' : 'warn')}<span>${this.told.words}</span></p>` : nothing}
        <p><button class="strong">${notices.submit}</button></p>
      </form>
    </section>`;
  }

  async #publish(event: Event): Promise<void> {
    event.preventDefault();
    const { api, operator, texts } = this.desk;
    const { notices } = texts.data;
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const said = this.workspace.published.languages.flatMap((lang) => {
      const [title, body] = [this.heading[lang]?.trim(), this.body[lang]?.trim()];
      return title && body ? [[lang, { title, body }] as const] : [];
    });
    try {
      await api.publishNotice(operator.slug, {
        id: given.get('id'),
        kind: given.get('kind'),
        affects: { origins: operator.origins },
        texts: Object.fromEntries(said),
        steps: [],
        contact: { email: given.get('email') },
      });
      this.told = { good: true, words: notices.done };
      this.heading = this.body = {};
      await this.#load();
    } catch (problem) {
      const faults = problem instanceof ApiProblem ? problem.errors : [];
      const words =
        faults.length > 0
          ? `${notices.refused} ${faults.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; ')}`
          : problemText(problem, texts);
      this.told = { good: false, words };
    }
  }
}
