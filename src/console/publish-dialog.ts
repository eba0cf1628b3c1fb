import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Finding } from '../lint/finding.js';
import type { Fault } from '../model/problem.js';
import type { ProfileChange } from '../server/profile-change.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { ApiProblem } from './api-problem.js';
import { askedSentences, changeSentences } from './change-sentences.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { findingNote } from './finding-note.js';
import { findingStyles } from './finding.styles.js';
import { problemText } from './problem-text.js';
import type { Workspace } from './workspace.js';

/** The last step: what changes, who is asked again, what the lint says, and the button. The server has the last word. */
export class PublishDialog extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    findingStyles,
    css`
      dialog .note + section,
      dialog section + section {
        margin-top: 20px;
      }
      ul.plain {
        margin-top: 6px;
        padding-inline-start: 20px;
        list-style: disc;
      }
      ul.plain li + li {
        margin-top: 4px;
      }
      .version {
        max-width: 220px;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding: 12px 24px 16px;
        border-top: 1px solid var(--_border);
      }
      .done {
        display: flex;
        gap: 12px;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @state() private phase: 'checking' | 'ready' | 'publishing' | 'done' = 'checking';
  @state() private findings: readonly Finding[] = [];
  @state() private faults: readonly Fault[] = [];
  @state() private change: ProfileChange | undefined;
  @state() private problem = '';
  @state() private version = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  #said: { readonly what: readonly string[]; readonly asked: readonly string[] } = { what: [], asked: [] };

  /** Opens the step and lets the server look at the draft. */
  async open(): Promise<void> {
    this.version = this.workspace.version;
    this.problem = '';
    this.dialog.showModal();
    await this.#check();
  }

  async #check(): Promise<void> {
    this.phase = 'checking';
    await this.#ask(() => this.workspace.check());
    this.phase = 'ready';
  }

  /** Runs a call and keeps what it said. True if it was taken. */
  async #ask(call: () => ReturnType<Workspace['check']>): Promise<boolean> {
    const { published, draft } = this.workspace;
    this.problem = '';
    this.faults = [];
    let change = this.workspace.change;
    try {
      const answer = await call();
      ({ change } = answer);
      this.findings = answer.lint;
      return true;
    } catch (problem) {
      const told = problem instanceof ApiProblem && problem.code === 'profile-invalid' ? problem : undefined;
      this.findings = told?.lint.length ? told.lint : this.workspace.findings;
      this.faults = told?.errors ?? [];
      this.problem = told ? this.desk.texts.editor.publish.refused : problemText(problem, this.desk.texts);
      return false;
    } finally {
      this.change = change;
      this.#said = {
        what: changeSentences(published, draft, this.desk),
        asked: askedSentences(published, draft, change, this.desk),
      };
    }
  }

  async #publish(event: Event): Promise<void> {
    event.preventDefault();
    if (this.phase !== 'ready') return;
    this.phase = 'publishing';
    this.phase = (await this.#ask(() => this.workspace.publish())) ? 'done' : 'ready';
    if (this.phase === 'done') {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
    }
  }

  override render(): TemplateResult {
    const { close, editor } = this.desk.texts;
    return html`<dialog class="frame" aria-labelledby="title">
      <header>
        <h2 id="title">${editor.publish.title}</h2>
        <button type="button" class="icon" aria-label=${close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </header>
      ${this.phase === 'done' ? this.#renderDone() : this.#renderStep()}
    </dialog>`;
  }

  #renderDone(): TemplateResult {
    const { close, editor } = this.desk.texts;
    return html`<div class="body">
        <div class="done" tabindex="-1" data-published=${this.version}>
          <span class="good">${icon('check')}</span>
          <div>
            <p><b>${editor.publish.done(this.version)}</b></p>
            <p>${editor.publish.live}</p>
          </div>
        </div>
      </div>
      <div class="foot">
        <button type="button" class="strong" @click=${() => this.dialog.close()}>${close}</button>
      </div>`;
  }

  #renderStep(): TemplateResult {
    const { cancel, editor } = this.desk.texts;
    const { publish } = editor;
    const errors = this.findings.filter(({ severity }) => severity === 'error');
    const warnings = this.findings.filter(({ severity }) => severity === 'warn');
    const isBlocked = errors.length > 0 || this.faults.length > 0;
    const isBusy = this.phase !== 'ready';
    const list = (sentences: readonly string[]): TemplateResult =>
      html`<ul class="plain">
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
    return html`<form
        id="step"
        class="body"
        aria-busy=${isBusy}
        @submit=${(event: Event) => void this.#publish(event)}
      >
        ${this.phase === 'checking' ? html`<p class="quiet" role="status">${publish.checking}</p>` : nothing}
        ${this.problem ? html`<p class="note bad" role="alert">${icon('warn')}<span>${this.problem} ${isBlocked ? publish.blocked : ''}</span></p>` : nothing}
        ${errors.map((finding) => findingNote(finding, this.desk.texts))}
        ${this.faults.map(
          ({ pointer, detail }) =>
            html`<p class="note bad">
              ${icon('cross')}<span><code>${pointer || '/'}</code> ${detail}</span>
            </p>`,
        )}
        ${
          this.change
            ? html`<section>
                  <h3>${publish.what}</h3>
                  ${list(this.#said.what)}
                </section>
                <section data-asked-again=${this.change.asked_again.join(' ')}>
                  <h3>${publish.askedTitle}</h3>
                  ${list(this.#said.asked)}
                </section>`
            : nothing
        }
        <section class="fields">
          <label class="field version"
            ><span>${publish.version}</span
            ><input
              type="text"
              name="version"
              required
              maxlength="100"
              aria-describedby="version-note"
              .value=${this.version}
              @change=${(event: Event) => this.#rename((event.target as HTMLInputElement).value)}
          /></label>
          <p id="version-note" class="quiet">${publish.versionNote}</p>
        </section>
        ${
          warnings.length > 0
            ? html`<details>
                <summary>${icon('chevron')}${publish.warnings} (${warnings.length})</summary>
                ${warnings.map((finding) => findingNote(finding, this.desk.texts))}
              </details>`
            : nothing
        }
      </form>
      <div class="foot">
        <button type="submit" form="step" class="strong" ?disabled=${isBusy || isBlocked}>
          ${publish.submit(this.version)}
        </button>
        <button type="button" @click=${() => this.dialog.close()}>${cancel}</button>
      </div>`;
  }

  #rename(version: string): void {
    this.version = version.trim();
    this.workspace.version = this.version;
    void this.#check();
  }
}
