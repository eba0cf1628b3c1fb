import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { FieldContent } from '../forms/field-content.js';
import type { Carried, Complaint, FormField } from '../forms/form-field.js';
import { loadFormMessages } from '../messages/forms/load-form-messages.js';
import type { FormMessages } from '../messages/forms/form-messages.js';
import type { FormFacts } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { inLanguage } from '../model/text.js';
import { consentFieldStyles } from './consent-field.styles.js';
import { SubmitConsentController } from './submit-consent-controller.js';
import type { FieldExtras } from './field-extras.js';

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
  messages: FormMessages | undefined;
  content: FieldContent | undefined;
  controller: SubmitConsentController | undefined;
  readonly handle = ConsentField.#handle;
  readonly #internals = this.attachInternals();
  #checked = false;
  #disabled = false;
  #complaint: Complaint | undefined;
  #paragraphs: readonly string[] = [];
  #extras: FieldExtras | undefined;
  /** Undefined: short enough to stand in full. */
  #folded: boolean | undefined;
  #busy = false;
  #lang = '';
  #until = new AbortController();

  constructor() {
    super();
    this.name = '';
    this.required = false;
    this.statement = false;
    this.addEventListener('invalid', (event) => {
      event.preventDefault(); // the sentence under the box says it, in the page's language
      this.complain('invalid');
      // After the browser has looked for something to focus itself.
      if (this.form?.querySelector(':invalid:not(fieldset)') === this) setTimeout(() => this.focus());
      if (!this.content) void this.#load();
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
  get labels(): NodeList {
    return this.#internals.labels;
  }
  get type(): string {
    return 'checkbox';
  }
  get value(): string {
    return 'given';
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>((this.#checked && this.#extras?.problem(this)?.at) || 'input')?.focus();
  }
  /** Signs the whole form ahead of a submit that no submit event announces; false if it must not be sent. */
  sign(): Promise<boolean> {
    return this.controller?.sign() ?? Promise.resolve(false);
  }

  /** True while the box is ticked. A script can always untick; it can tick only where the profile allows grants by script. */
  get checked(): boolean {
    return this.#checked;
  }
  set checked(isChecked: boolean) {
    if (isChecked && !this.handle.profile.receipts.allowApiGrants)
      this.handle.lint('L-ACT-02', 'A box may be ticked by the visitor only.', this);
    else this.#set(isChecked, false);
  }

  get purposeId(): string {
    return this.purpose ?? this.name;
  }

  get #purpose(): Purpose | undefined {
    return this.handle.profile.purposes.find((purpose) => purpose.id === this.purposeId && (!this.kind || purpose.kind === this.kind));
  }

  get asked(): Purpose | undefined {
    const purpose = this.#purpose;
    return purpose?.basis === 'consent' && this.content && !this.missing.length && !this.#disabled && !this.#misplaced ? purpose : undefined;
  }

  /** Facts without which no consent is taken. */
  get missing(): FieldContent['missing'] {
    if (!this.content || this.#purpose?.basis !== 'consent') return [];
    const needsAddress = this.statement && !inLanguage(this.handle.profile.operator.address, this.handle.lang);
    return [...this.content.missing, ...(needsAddress ? ['address' as const] : []), ...(this.form && !this.controller?.subject ? ['subject' as const] : [])];
  }

  get fullText(): string {
    return [...this.#paragraphs, ...this.content!.items.map(({ term, value }) => `${term}: ${value}`)].join('\n');
  }

  /** Distribution to the public is asked in a block of its own (infopro 5.6), and one purpose once in a form. */
  get #misplaced(): boolean {
    const fields = 'pdp-consent-field';
    const around = this.parentElement?.closest(`${fields}, fieldset`);
    const others = [...(this.form?.querySelectorAll<ConsentField>(fields) ?? [])];
    const twin = others.find((field) => field.purposeId === this.purposeId);
    return (
      (this.#purpose?.kind === 'public_distribution' && !!around && (around.localName === fields || around.querySelectorAll(fields).length > 1)) ||
      (!!twin && twin !== this)
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#until = new AbortController();
    this.handle.subscribe(() => this.handle.lang === this.#lang || void this.#load(), this.#until.signal);
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
    this.complain();
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
    const state = this.#checked && this.gesture ? 'ticked' : '';
    this.carries = !!carried;
    if (!carried) return this.#internals.setFormValue(null, state);
    const values = new FormData();
    values.set(this.name, 'given');
    for (const [part, value] of Object.entries(carried)) if (value) values.set(`${this.name}.${part}`, value);
    this.#internals.setFormValue(values, state);
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
    const { lang, profile } = handle;
    const purpose = this.#purpose;
    const tell = (rule: string, what: string): void => handle.lint(rule, `<pdp-consent-field name="${this.name}">: ${what}`, this);
    if (!purpose) {
      if (this.#fallback) this.#fallback.disabled = true;
      return tell('field-unknown', `the profile has no purpose "${this.purposeId}" of kind "${this.kind ?? 'any'}".`);
    }
    try {
      const [messages, { fieldContent }] = await Promise.all([loadFormMessages(lang), import('../forms/field-content.js')]);
      const content = fieldContent(profile, purpose, messages, lang);
      const paragraphs = this.statement ? (await import('../forms/statement-text.js')).statementText(profile, purpose, content, messages, lang) : [content.text];
      const form = this.controller?.profile;
      if (purpose.crossBorder.writtenForm || form?.statements || form?.representative || form?.declineUrl || form?.note) this.#extras = await import('./field-extras.js');
      if (lang !== handle.lang) return;
      this.#lang = lang;
      this.messages = messages;
      this.content = content;
      this.#paragraphs = paragraphs;
    } catch (cause) {
      // The light DOM stays: a plain box is still a box.
      return handle.report('ERR_UI_UNAVAILABLE', 'A consent field could not load its texts.', cause);
    }
    this.#adopt();
    if (this.controller) this.controller.messages = this.messages;
    this.controller?.changed(false);
    this.requestUpdate();
    if (this.#misplaced) tell('L-ACT-04', 'distribution to the public stands in a block of its own, and a purpose once in a form.');
    if (this.missing.length) tell('field-incomplete', `no consent is taken, missing: ${this.missing.join(', ')}.`);
  }

  /** The box that serves without script. */
  get #fallback(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type="checkbox"]:enabled');
  }

  /** A tick made in it before we came is kept, a tick in the markup is not. */
  #adopt(): void {
    const box = this.#fallback;
    if (!box) return;
    if (box.checked && !box.defaultChecked && navigator.userActivation?.hasBeenActive !== false) this.#set(true, false);
    box.disabled = true;
  }

  override updated(): void {
    const { required, messages: m, asked } = this;
    const extra = asked && this.#extras?.problem(this);
    const isOpen = required && !this.#checked && !this.#disabled && this.#purpose?.basis === 'consent' && !this.#misplaced && !this.#fallback;
    if (!m) this.#internals.setValidity({ valueMissing: isOpen }, '…');
    else if (isOpen || extra) this.#internals.setValidity({ valueMissing: isOpen, customError: !!extra }, this.missing.length ? this.#refusal : extra ? extra.message : m.tickIt(this.content!.title));
    else this.#internals.setValidity({});
    const text = this.renderRoot.querySelector('[part="text"]');
    if (this.#folded === undefined && text && !this.statement && text.scrollHeight > FOLD_ABOVE_PX) this.#toggleFold();
  }

  get #refusal(): string {
    return this.messages!.refuses(this.missing.map((fact) => this.messages!.missing[fact]).join(', '));
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (!event.isTrusted && !this.handle.profile.receipts.allowApiGrants && !this.#checked) return event.preventDefault();
    this.touched = true;
    this.#set((event.target as HTMLInputElement).checked, event.isTrusted);
    // Fetched ahead, so that the submit does not wait.
    void Promise.all([this.handle.receiptsPart(), import('../forms/sign-form.js')]).catch(() => undefined);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  override render(): TemplateResult {
    const { messages: m, content } = this;
    const purpose = this.#purpose;
    if (!purpose || !m || !content) return html`<slot></slot>`;
    const error = this.missing.length ? this.#refusal : this.#complaint === 'invalid' ? this.validationMessage : this.#complaint && m[this.#complaint];
    return html`<div data-pdp-part="field" part="field" role="group" aria-labelledby="title" class=${error ? 'bad' : ''}>
      <p id="title">${content.title}</p>
      <div part="text" class=${this.#folded ? 'folded' : ''}>
        ${this.#paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        <dl>${content.items.map(({ term, value }) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
      </div>
      ${this.#folded === undefined
        ? nothing
        : html`<button type="button" aria-expanded=${!this.#folded} @click=${() => this.#toggleFold()}>${this.#folded ? m.showAll : m.showLess}</button>`}
      ${purpose.basis === 'consent' ? this.#renderBox(purpose, m, content, error) : html`<p>${m.noBox}</p>`} <p>
        <a href=${content.policy.href} target="_blank" rel="noopener">${content.policy.title}</a>, ${content.policy.version}
      </p>
    </div>`;
  }

  #toggleFold(): void {
    this.#folded = !this.#folded;
    this.requestUpdate();
  }

  #renderBox(purpose: Purpose, m: FormMessages, content: FieldContent, error: string | undefined): TemplateResult {
    return html`<label
        ><input type="checkbox" part="checkbox" name=${purpose.id} .checked=${this.#checked} ?required=${this.required} ?disabled=${!this.asked} aria-invalid=${!!error}
          aria-describedby="error" @click=${this.#onClick} /><span>${content.label}${this.required ? ` (${m.required})` : ''}</span></label
      >
      <div id="error" part="error" role="alert">${error ? html`<p class="error"><span aria-hidden="true">⚠ </span>${error}</p>` : nothing}</div>
      <div role="status">${this.#busy ? m.signing : nothing}</div>
      ${this.asked && this.#extras?.render(this)}`;
  }
}
