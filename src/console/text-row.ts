import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Finding } from '../lint/finding.js';
import type { Text } from '../model/text.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { findingNote } from './finding-note.js';
import { findingStyles } from './finding.styles.js';
import { type ParityFault, textParity } from './text-parity.js';
import { languageName } from './language-name.js';

/** Long texts get more lines at once; characters per line in a column of three. */
const LINE = 34;

/**
 * One text in its languages side by side, with what differs between them under each.
 *
 * @fires pdp-console-text - `detail` has language and words.
 */
export class TextRow extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    findingStyles,
    css`
      :host {
        padding: 12px 0;
      }
      fieldset {
        min-width: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      .languages {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 190px), 1fr));
        gap: 8px 12px;
        margin-top: 6px;
      }
      textarea {
        display: block;
        min-height: 44px;
        field-sizing: content;
        font-size: 15px;
      }
      .mark {
        display: flex;
        gap: 6px;
        margin-top: 4px;
        color: var(--_warn);
        font-size: 14px;
        line-height: 20px;
      }
      .mark svg {
        width: 16px;
        height: 16px;
        margin-top: 2px;
      }
      textarea[data-marked] {
        border-color: var(--_warn);
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property() pointer = '';
  @property() label = '';
  @property({ attribute: false }) languages: readonly string[] = [];
  @property({ attribute: false }) text: Text = {};
  /** Shown in an empty field, by language. */
  @property({ attribute: false }) standard: Text | undefined;
  @property({ attribute: false }) findings: readonly Finding[] = [];

  override render(): TemplateResult {
    const faults = textParity(this.text, this.languages);
    const longest = Math.max(0, ...Object.values(this.text).map((words) => words.length));
    const rows = Math.min(8, Math.max(1, Math.ceil(longest / LINE)));
    return html`<fieldset>
      <legend>${this.label}</legend>
      <div class="languages">
        ${this.languages.map((lang) => this.#renderLanguage(lang, faults[lang] ?? [], rows))}
      </div>
      ${this.findings.map((finding) => findingNote(finding, this.desk.texts))}
    </fieldset>`;
  }

  #renderLanguage(lang: string, faults: readonly ParityFault[], rows: number): TemplateResult {
    return html`<div>
      <label class="field"
        ><span>${languageName(lang)}</span>
        <textarea
          rows=${rows}
          lang=${lang}
          name=${lang}
          maxlength="4000"
          placeholder=${this.standard?.[lang] ?? nothing}
          aria-label=${`${this.label}, ${languageName(lang)}`}
          aria-describedby=${faults.length > 0 ? `marks-${lang}` : nothing}
          ?data-marked=${faults.length > 0}
          .value=${this.text[lang] ?? ''}
          @input=${(event: Event) => this.#input(lang, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <div id=${`marks-${lang}`}>
        ${faults.map((fault) => html`<p class="mark" data-fault=${fault.kind}>${icon('warn')}<span>${this.#say(fault)}</span></p>`)}
      </div>
    </div>`;
  }

  #say(fault: ParityFault): string {
    const { parity } = this.desk.texts.editor;
    return 'here' in fault ? parity[fault.kind](fault.here, fault.there) : parity[fault.kind];
  }

  #input(lang: string, words: string): void {
    this.dispatchEvent(new CustomEvent('pdp-console-text', { detail: { lang, words } }));
  }
}
