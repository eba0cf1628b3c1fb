import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReceiptsTexts } from '../messages/receipts/receipts-texts.js';
import type { NameCheck } from '../model/name-check.js';
import { designTokens } from './design-tokens.styles.js';
import { standingTokens } from './standing-tokens.styles.js';
import { icon } from './visitor-icons.js';
import { visitorStyles } from './visitor.styles.js';

/**
 * Opens the commitment of one form receipt: a name as it was typed in the form, and whether the receipt belongs to it.
 * What is typed stays in the field; nothing is sent or kept.
 *
 * @summary Tells whether a form receipt belongs to a name.
 */
export class NameProof extends LitElement {
  static define(): void {
    if (!customElements.get('pdp-name-proof')) customElements.define('pdp-name-proof', NameProof);
  }

  static override styles = [
    designTokens,
    standingTokens,
    visitorStyles,
    css`
      p {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 24px;
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) texts!: Pick<ReceiptsTexts, 'verify' | 'yes' | 'no'>;
  @property({ attribute: false }) belongsTo!: NameCheck;
  @state() private belongs: boolean | undefined;
  #typed = '';

  async #look({ target }: Event): Promise<void> {
    const name = (this.#typed = (target as HTMLInputElement).value);
    const belongs = name.trim() ? await this.belongsTo(name) : undefined;
    // The answer is about what stands in the field now.
    if (name === this.#typed) this.belongs = belongs;
  }

  override render(): TemplateResult {
    const { belongs, texts } = this;
    return html`<label class="field fields">
        <span>${texts.verify.items.proof}. ${texts.verify.good.proof}</span>
        <input type="text" autocomplete="off" spellcheck="false" @input=${(e: Event) => void this.#look(e)} />
      </label>
      <p role="status" class=${belongs ? 'good' : 'bad'}>
        ${belongs === undefined ? nothing : html`${icon(belongs ? 'check' : 'warn')} ${belongs ? texts.yes : texts.no}`}
      </p>`;
  }
}
