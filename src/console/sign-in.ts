import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConsoleTexts } from '../messages/console/console-texts.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';

/**
 * Asks for the administrator's token.
 *
 * @fires pdp-console-token - `detail` is what was typed.
 */
export class SignIn extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      form {
        width: min(480px, 100% - 32px);
        margin: 10vh auto 32px;
        box-sizing: border-box;
        padding: 24px;
      }
      .token {
        display: flex;
        gap: 8px;
      }
      form > * + * {
        margin-top: 16px;
      }
      form > .lead {
        margin-top: 4px;
      }
      form > .quiet {
        margin-top: 12px;
      }
      button.strong {
        width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) texts!: ConsoleTexts;
  /** What is wrong with the last try; empty: nothing. */
  @property() problem = '';
  @property({ type: Boolean }) busy = false;
  @state() private isShown = false;

  override render(): TemplateResult {
    const { signIn } = this.texts;
    return html`<form class="panel" @submit=${(event: Event) => this.#submit(event)}>
      <h1>${signIn.title}</h1>
      <p class="lead">${signIn.lead}</p>
      <label class="field"
        ><span>${signIn.token}</span>
        <input
          name="token"
          type=${this.isShown ? 'text' : 'password'}
          autocomplete="off"
          spellcheck="false"
          required
          aria-describedby="where ${this.problem ? 'problem' : ''}"
          aria-invalid=${this.problem ? 'true' : nothing}
        />
      </label>
      ${this.problem ? html`<p id="problem" class="note bad" role="alert">${icon('warn')}<span>${this.problem}</span></p>` : nothing}
      <label class="box"
        ><input
          type="checkbox"
          .checked=${this.isShown}
          @change=${() => (this.isShown = !this.isShown)}
        />${signIn.show}</label
      >
      <button class="strong" ?disabled=${this.busy}>${signIn.submit}</button>
      <p id="where" class="quiet">${signIn.where}</p>
      <p class="quiet">${signIn.kept}</p>
    </form>`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const token = this.renderRoot.querySelector<HTMLInputElement>('[name=token]')!.value.trim();
    if (token) this.dispatchEvent(new CustomEvent('pdp-console-token', { detail: token }));
  }
}
