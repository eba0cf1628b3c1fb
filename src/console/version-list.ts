import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { moment } from '../ui/moment.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { problemText } from './problem-text.js';
import type { Workspace } from './workspace.js';

/**
 * Every version that was published, and the way back to each.
 *
 * @fires pdp-console-taken - An older version is in the editor.
 */
export class VersionList extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      .panel {
        margin-top: 16px;
      }
      h2 {
        font-size: 16px;
        line-height: 24px;
      }
      .rows {
        margin-top: 0;
        border-top: 0;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @state() private problem = '';

  override render(): TemplateResult {
    const { texts, card } = this.desk;
    const { versions: words, publish } = texts.editor;
    const { in_force, initial, initial_name, versions } = this.workspace.versions!;
    const listed = versions.map(({ published_at, ...one }) => ({ ...one, at: published_at }));
    const all = listed.some(({ version }) => version === initial)
      ? listed
      : [...listed, { version: initial, name: initial_name, at: '' }];
    // The same text may have been published more than once; the newest of them is the one in force.
    const current = all.findIndex(({ version }) => version === in_force);
    return html`<h1>${texts.views.versions}</h1>
      <p class="lead">${words.lead}</p>
      ${this.problem ? html`<p class="note bad" role="alert">${icon('warn')}<span>${this.problem}</span></p>` : nothing}
      <div class="panel">
        <ul class="rows plain">
          ${all.map(
            ({ version, name, at }, place) =>
              html`<li class="spread" data-version=${version}>
                <div>
                  <h2>${publish.version}: ${name}</h2>
                  <p class="quiet">
                    ${at ? `${words.published}: ${moment(Date.parse(at), card.words)}` : words.initial} ·
                    ${words.hash}: <code>${version.slice(0, 12)}…</code>
                  </p>
                </div>
                ${
                  place === current
                    ? html`<span class="chip good">${icon('check')}${words.inForce}</span>`
                    : version === in_force
                      ? nothing
                      : html`<button type="button" @click=${() => void this.#take(version)}>
                          ${icon('back')}${words.take}
                        </button>`
                }
              </li>`,
          )}
        </ul>
      </div>`;
  }

  async #take(version: string): Promise<void> {
    if (this.workspace.isDirty && !confirm(this.desk.texts.leave)) return;
    try {
      await this.workspace.take(version);
      this.dispatchEvent(new Event('pdp-console-taken'));
    } catch (problem) {
      this.problem = problemText(problem, this.desk.texts);
    }
  }
}
