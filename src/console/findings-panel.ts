import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Finding } from '../lint/finding.js';
import type { ConsoleTexts } from '../messages/console/console-texts.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import { findingNote } from './finding-note.js';
import { findingStyles } from './finding.styles.js';

/**
 * Everything that the lint says about the draft: errors first and open, the rest folded.
 *
 * @fires pdp-console-go - `detail` is the JSON pointer of the place to show.
 */
export class FindingsPanel extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    findingStyles,
    css`
      :host {
        margin-top: 16px;
      }
      details {
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) texts!: ConsoleTexts;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  /** True for a pointer that has a field in the editor. */
  @property({ attribute: false }) reachable: (pointer: string) => boolean = () => false;

  override render(): TemplateResult {
    const { findings } = this.texts.editor;
    const errors = this.findings.filter(({ severity }) => severity === 'error');
    const others = this.findings.filter(({ severity }) => severity !== 'error');
    const warnings = others.filter(({ severity }) => severity === 'warn').length;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${findings.title}</h2>
      <p class="quiet" role="status">
        ${this.findings.length === 0 ? findings.none : findings.count(errors.length, warnings)}
      </p>
      ${errors.map((finding) => this.#note(finding))}
      ${
        others.length > 0
          ? html`<details>
              <summary>
                ${icon('chevron')}${findings.severities.warn} · ${findings.severities.info} (${others.length})
              </summary>
              ${others.map((finding) => this.#note(finding))}
            </details>`
          : nothing
      }
    </section>`;
  }

  #note(finding: Finding): TemplateResult {
    const go = this.reachable(finding.at)
      ? () => void this.dispatchEvent(new CustomEvent('pdp-console-go', { detail: finding.at }))
      : undefined;
    return findingNote(finding, this.texts, go);
  }
}
