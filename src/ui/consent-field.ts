import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { FieldDescription } from '../forms/describe-field.js';
import type { FieldContent } from '../forms/field-content.js';
import type { Carried, Complaint, FormField } from '../forms/form-field.js';
import { loadFormMessages } from '../messages/forms/load-form-messages.js';
import type { FormFacts } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { consentFieldStyles } from './consent-field.styles.js';
import { SubmitConsentController } from './submit-consent-controller.js';

/** Twelve lines of 24 px: a longer text may be folded. */
const FOLD_ABOVE_PX = 288;

/**
 * One consent of one kind inside a form. Full text first, then its own box, never ticked beforehand. A native checkbox
 * and a link in the light DOM serve without script and are taken over.
 *
 * @summary Asks for one consent inside a form and sends its signed receipt with it.
 * @slot - What shows without script: a native checkbox, its wording, a link to the policy.
 * @fires change - The visitor changed the box.
 * @csspart field - The block. @csspart text - The full text. @csspart checkbox - The box. @csspart error - The error.
 * @cssprop [--pdp-consent-radius=12px] @cssprop [--pdp-consent-bad] @cssprop [--pdp-consent-accent]
 */
export class ConsentField extends LitElement implements FormField {
  static readonly formAssociated = true;
  static override readonly styles = consentFieldStyles;
  static override readonly properties = {
    name: { reflect: true },
    kind: {},
    purpose: {},
    required: { type: Boolean, reflect: true },
    statement: { type: Boolean },
    subject: {},
  };
  static #handle: ConsentHandle;

  /** Registers the element; a page that has it already keeps its own. */
  static define(handle: ConsentHandle): void {
    ConsentField.#handle = handle;
    if (!customElements.get('pdp-consent-field')) customElements.define('pdp-consent-field', ConsentField);
  }

  /** Name under which `given` and the receipt are submitted. */
  declare name: string;
  /** Kind of consent; when given it must be the purpose's own. */
  declare kind: string | null;
  /** Id of the purpose in the profile; default: `name`. */
  declare purpose: string | null;
  /** The form is stopped while this box is not ticked. */
  declare required: boolean;
  /** Shows the full statement in the first person before the box. */
  declare statement: boolean;
  /** Selector of the control that holds the person's name; one field may say it for its whole form. */
  declare subject: string | null;

  level: FormFacts['level'] = 'simple';
  touched = false;
  carries = false;
  gesture = false;
  shownAt = performance.now();
  shown: FieldDescription | undefined;
  controller: SubmitConsentController | undefined;
  readonly handle = ConsentField.#handle;
  readonly #internals = this.attachInternals();
  #checked = false;
  #disabled = false;
  #complaint: Complaint | undefined;
  /** Undefined: short enough to stand in full. */
  #folded: boolean | undefined;
  #busy = false;
  /** The profile knows no such purpose. */
  #isInert = false;
  #until = new AbortController();

  constructor() {
    super();
    this.name = '';
    this.addEventListener('invalid', (event) => {
      event.preventDefault(); // the sentence under the box says it, in the page's language
      this.complain('invalid');
      // After the browser has looked for something to focus itself.
      if (this.form!.querySelector(':invalid:not(fieldset)') === this) setTimeout(() => this.focus());
      if (!this.shown) void this.#load();
    });
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>((this.#checked && this.shown?.extras?.problem(this)?.at) || 'input')?.focus();
  }
  /** Signs the whole form ahead of a submit that no submit event announces; false if it must not be sent. */
  async sign(): Promise<boolean> {
    return !!(await this.controller?.sign());
  }

  /** True while the box is ticked. A script can always untick; it can tick only where the profile allows grants by script. */
  get checked(): boolean {
    return this.#checked;
  }
  set checked(isChecked: boolean) {
    if (!isChecked || this.#mayScriptGrant) this.#set(isChecked, false);
    else this.handle.lint('L-ACT-02', 'A box may be ticked by the visitor only.', this);
  }

  get purposeId(): string {
    return this.purpose ?? this.name;
  }

  get asked(): Purpose | undefined {
    const { shown } = this;
    return shown && !shown.isIdle && !this.missing.length && !this.#disabled ? shown.purpose : undefined;
  }

  /** Facts without which no consent is taken. */
  get missing(): FieldContent['missing'] {
    const missing = this.shown?.content.missing ?? [];
    return missing.length || this.shown?.isIdle || !this.controller || this.controller.subject ? missing : ['subject'];
  }

  get #mayScriptGrant(): boolean | undefined {
    return this.handle.profile.receipts.allowApiGrants;
  }

  /** The box that serves without script. */
  get #fallback(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type="checkbox"]:enabled');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#until = new AbortController();
    this.handle.subscribe(() => this.handle.lang === this.shown?.lang || void this.#load(), this.#until.signal);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#until.abort();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.controller?.remove(this);
    this.controller = form ? SubmitConsentController.of(form, this.handle) : undefined;
    this.controller?.add(this);
  }
  formDisabledCallback(isDisabled: boolean): void {
    this.#disabled = isDisabled;
    this.requestUpdate();
  }
  formResetCallback(): void {
    this.#set(false, false);
    this.touched = false;
  }
  /** The browser brings back what the visitor ticked in this form; what it fills in by itself is not the visitor's act. */
  formStateRestoreCallback(state: unknown, reason: string): void {
    if (state === 'ticked' && reason === 'restore') this.#set(true, true);
  }

  complain(about?: Complaint): void {
    this.#complaint = about;
    this.requestUpdate();
  }
  showBusy(isBusy: boolean): void {
    this.#busy = isBusy;
    this.requestUpdate();
  }

  carry(carried?: Carried): void {
    const values = new FormData();
    values.set(this.name, 'given');
    for (const [part, value] of Object.entries(carried ?? {})) if (value) values.set(`${this.name}.${part}`, value);
    this.carries = !!carried;
    this.#internals.setFormValue(carried ? values : null, this.#checked && this.gesture ? 'ticked' : '');
  }

  #set(isChecked: boolean, hasGesture: boolean): void {
    this.#checked = isChecked;
    this.gesture = hasGesture;
    this.carry();
    this.complain();
    this.controller?.changed();
  }

  async #load(): Promise<void> {
    const { handle } = this;
    try {
      const words = loadFormMessages(handle.lang);
      const shown = await (await import('../forms/describe-field.js')).describeField(this, words);
      if (shown && shown.lang !== handle.lang) return;
      this.shown = shown;
    } catch (cause) {
      // The light DOM stays: a plain box is still a box.
      return handle.report('ERR_UI_UNAVAILABLE', 'A consent field got no texts.', cause);
    }
    const box = this.#fallback;
    // A tick made before we came is kept, a tick in the markup is not.
    if (this.asked && box?.checked && !box.defaultChecked && navigator.userActivation?.hasBeenActive !== false) this.#set(true, false);
    if (box) box.disabled = true;
    this.#isInert = !this.shown;
    this.controller?.changed(false);
    this.requestUpdate();
  }

  override updated(): void {
    const { required, shown } = this;
    const extra = this.asked && shown?.extras?.problem(this);
    const isOpen = required && !this.#checked && !this.#disabled && !this.#isInert && !shown?.isIdle && !this.#fallback;
    this.#internals.setValidity(
      { valueMissing: isOpen, customError: !!extra },
      !shown ? '…' : this.missing.length ? this.#refusal : extra ? extra.message : shown.messages.tickIt(shown.content.title),
    );
    const text = this.renderRoot.querySelector('[part="text"]');
    if (this.#folded === undefined && !this.statement && text && text.scrollHeight > FOLD_ABOVE_PX) this.#fold();
  }

  get #refusal(): string {
    const { messages: m } = this.shown!;
    return m.refuses(this.missing.map((fact) => m.missing[fact]).join(', '));
  }

  readonly #fold = (): void => {
    this.#folded = !this.#folded;
    this.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (!event.isTrusted && !this.#mayScriptGrant && !this.#checked) return event.preventDefault();
    this.touched = true;
    this.#set((event.target as HTMLInputElement).checked, event.isTrusted);
    // Fetched ahead, so that the submit does not wait.
    Promise.all([this.handle.receiptsPart(), import('../forms/sign-form.js')]).catch(() => undefined);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  override render(): TemplateResult {
    const { shown, required } = this;
    if (!shown) return html`<slot></slot>`;
    const { content, messages: m, purpose } = shown;
    const error = this.missing.length ? this.#refusal : this.#complaint === 'invalid' ? this.validationMessage : this.#complaint && m[this.#complaint];
    return html`<div data-pdp-part="field" part="field" role="group" aria-labelledby="title" class=${error ? 'bad' : ''}>
      <p id="title">${content.title}</p>
      <div part="text" class=${this.#folded ? 'folded' : ''}>
        ${shown.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        <dl>${content.items.map(({ term, value }) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
      </div>
      ${this.#folded === undefined ? nothing : html`<button type="button" aria-expanded=${!this.#folded} @click=${this.#fold}>${this.#folded ? m.showAll : m.showLess}</button>`}
      ${
        purpose.basis === 'consent'
          ? html`<label
                ><input type="checkbox" part="checkbox" name=${purpose.id} .checked=${this.#checked} ?required=${required} ?disabled=${!this.asked} aria-invalid=${!!error}
                  aria-describedby="error" @click=${this.#onClick} /><span>${content.label}${required ? ` (${m.required})` : ''}</span></label>
              <div id="error" part="error" role="alert">${error && html`<p class="error"><span aria-hidden="true">⚠ </span>${error}</p>`}</div>
              <div role="status">${this.#busy ? m.signing : ''}</div>`
          : html`<p>${m.noBox}</p>`
      }
      <pdp-policy-link><a href=${content.policy.href} target="_blank" rel="noopener">${content.policy.title}</a>, ${content.policy.version}</pdp-policy-link>
      ${this.asked && shown.extras?.render(this)}
    </div>`;
  }
}
