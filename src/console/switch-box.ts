import { LitElement, type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { switchStyles } from '../ui/switch.styles.js';

/**
 * One switch of the console: a native checkbox with the words that its state has beside it.
 *
 * @fires change - `checked` has the new state.
 */
export class SwitchBox extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    designTokens,
    switchStyles,
    css`
      :host {
        color-scheme: inherit;
        flex: none;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--_text-2);
        font-size: 14px;
        cursor: pointer;
      }
      span {
        min-width: 4.5em;
        text-align: end;
      }
    `,
  ];

  @property({ type: Boolean }) checked = false;
  /** Name of the switch for those who don't see what it stands beside. */
  @property() label = '';
  /** Words of the state. */
  @property() on = '';
  @property() off = '';

  override render(): TemplateResult {
    return html`<label
      ><span aria-hidden="true">${this.checked ? this.on : this.off}</span
      ><input
        type="checkbox"
        role="switch"
        aria-label=${this.label}
        .checked=${this.checked}
        @change=${(event: Event) => this.#change(event.target as HTMLInputElement)}
    /></label>`;
  }

  #change({ checked }: HTMLInputElement): void {
    this.checked = checked;
    this.dispatchEvent(new Event('change'));
  }
}
