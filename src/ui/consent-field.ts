import { LitElement, html, type TemplateResult } from 'lit';
import type { FieldDescription } from '../forms/describe-field.js';
import type { Complaint, FormField } from '../forms/form-field.js';
import { loadFormMessages } from '../messages/forms/load-form-messages.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { consentFieldStyles } from './consent-field.styles.js';
import { submitOnEnter } from './submit-on-enter.js';
import { loadSigning, type SubmitConsentController, submitOf } from './submit-consent-controller.js';

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

  /** Registers the element, once in a page. */
  static define(handle: ConsentHandle): void {
    ConsentField.prototype.handle = handle;
    if (!customElements.get('pdp-consent-field')) customElements.define('pdp-consent-field', ConsentField);
  }

  /** Name under which `given` and the receipt are submitted; default: `purpose`. */
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

  declare handle: ConsentHandle;
  level: FormField['level'];
  touched: boolean | undefined;
  carries: boolean | undefined;
  gesture: boolean | undefined;
  shownAt = performance.now();
  shown: FieldDescription | null | undefined;
  complaint: Complaint | undefined;
  isBusy: boolean | undefined;
  /** Undefined: short enough to stand in full. */
  isFolded: boolean | undefined;
  controller: SubmitConsentController | undefined;
  readonly #internals = this.attachInternals();
  #checked = false;
  #disabled = false;
  #until: AbortController | undefined;

  constructor() {
    super();
    this.name = '';
    this.addEventListener('invalid', (event) => {
      event.preventDefault(); // the sentence under the box says it, in the page's language
      this.complain('invalid');
      // After the browser has looked for something to focus itself.
      const at = (this.getRootNode() as Document).querySelectorAll<ConsentField>(':invalid:not(fieldset)');
      if ([...at].find(({ form }) => form === this.form) === this) setTimeout(() => this.focus());
      if (!this.shown) void this.#load();
    });
    this.addEventListener('keypress', submitOnEnter);
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
  readonly checkValidity = (): boolean => this.#internals.checkValidity();
  readonly reportValidity = (): boolean => this.#internals.reportValidity();
  /** Unfolds what it stands in. */
  override focus(): void {
    for (let fold; (fold = this.closest<HTMLDetailsElement>('details:not([open])'));) fold.open = true;
    const at = this.#checked && this.shown?.extras?.problem(this)?.at;
    this.renderRoot.querySelector<HTMLElement>(at || 'input')?.focus();
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
    if (!isChecked || this.#mayScriptGrant) this.#set(isChecked);
    else this.handle.lint('L-ACT-02', 'Only the visitor may tick a box.', this);
  }

  get purposeId(): string {
    return this.purpose ?? this.name;
  }

  get asked(): Purpose | undefined {
    const { shown } = this;
    return !shown || shown.isIdle || this.refusal || this.#disabled ? undefined : shown.purpose;
  }

  /** Why no consent is taken: what the operator has not stated. */
  get refusal(): string | false | null | undefined {
    const { controller, shown } = this;
    return (
      shown &&
      (shown.refusal ||
        (!shown.isIdle &&
          controller &&
          !controller.subject &&
          shown.messages.refuses(shown.messages.missing.subject)))
    );
  }

  get #mayScriptGrant(): boolean | undefined {
    return this.handle.profile.receipts.allowApiGrants;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#until = new AbortController();
    this.handle.subscribe(
      () => this.handle.lang === this.shown?.lang || void this.#load(),
      this.#until.signal,
    );
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#until?.abort();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.controller?.toggle(this);
    this.controller = form ? submitOf(form, this.handle) : undefined;
    this.controller?.toggle(this);
  }
  formDisabledCallback(isDisabled: boolean): void {
    this.#disabled = isDisabled;
    this.complain();
  }
  formResetCallback(): void {
    this.#set(false);
    this.touched = false;
  }
  /** The browser brings back what the visitor ticked in this form; what it fills in by itself is not the visitor's act. */
  formStateRestoreCallback(state: unknown, reason: string): void {
    if (state === 'ticked' && reason === 'restore') this.#set(true, true);
  }

  complain(about?: Complaint): void {
    this.complaint = about;
    this.requestUpdate();
  }

  carry(values: FormData | null = null): void {
    this.carries = !!values;
    this.#internals.setFormValue(values, this.#checked && this.gesture ? 'ticked' : '');
  }

  #set(isChecked: boolean, hasGesture = false): void {
    this.#checked = isChecked;
    this.gesture = hasGesture;
    this.carry();
    this.complain();
    this.controller?.changed();
  }

  async #load(): Promise<void> {
    const { handle } = this;
    const { lang } = handle;
    const described = import('../forms/describe-field.js');
    try {
      const [words, { describeField }] = await Promise.all([loadFormMessages(lang), described]);
      if (lang !== handle.lang) return;
      const shown = await describeField(this, words);
      if (lang !== handle.lang) return;
      this.shown = shown;
    } catch (cause) {
      // The light DOM stays: a plain box is still a box.
      return handle.report('ERR_UI_UNAVAILABLE', 'A form consent got no texts.', cause);
    }
    if (this.asked && this.shown?.wasTicked) this.#set(true);
    this.controller?.changed(0);
    this.requestUpdate();
  }

  override willUpdate(): void {
    const { required, shown } = this;
    const extra = this.asked && shown?.extras?.problem(this);
    const isOpen =
      required &&
      !this.#checked &&
      !this.#disabled &&
      shown !== null &&
      !shown?.isIdle &&
      !this.querySelector('input:enabled');
    // Before the sentence is drawn, so that it is in the language of now.
    this.#internals.setValidity(
      { valueMissing: isOpen, customError: !!extra },
      shown ? this.refusal || (!isOpen && extra?.message) || shown.messages.tickIt(shown.title) : '…',
    );
  }

  override updated(): void {
    const text = this.renderRoot.querySelector('[part="text"]');
    if (text && this.isFolded === undefined && !this.statement && text.scrollHeight > FOLD_ABOVE_PX)
      this.fold();
  }

  readonly fold = (): void => {
    this.isFolded = !this.isFolded;
    this.requestUpdate();
  };

  readonly press = (event: MouseEvent): void => {
    if (!event.isTrusted && !this.#mayScriptGrant && !this.#checked) return event.preventDefault();
    this.touched = true;
    this.#set((event.target as HTMLInputElement).checked, event.isTrusted);
    // Fetched ahead, so that the submit does not wait.
    Promise.all([this.handle.receiptsPart(), loadSigning()]).catch(() => undefined);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  override render(): TemplateResult {
    return this.shown?.render() ?? html`<slot></slot>`;
  }
}
