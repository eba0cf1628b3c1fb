import type { FormField } from '../forms/form-field.js';
import type { FormFacts } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { FormProfile } from '../model/profile.js';

/** A receipt is made again for a later submit, so that it is as fresh as the form it travels with. */
const FRESH_MS = 300_000;
const BUSY_AFTER_MS = 400;

const controllers = new WeakMap<HTMLFormElement, SubmitConsentController>();
const inOrder = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Someone acts for the person whose name is in the form (docs/receipts.md 3). */
export interface Acting {
  readonly basis: NonNullable<FormFacts['actingBasis']>;
  readonly name: string;
}

/**
 * Submit of one form with consent fields: the first submit event is stopped, the choices are signed, and the form is
 * submitted again by the same button, now with its receipts; so a handler of the page sees a complete `FormData`.
 *
 * When no receipt can be made: with a required consent the form stays and says so; otherwise it is sent without the
 * consent, which then does not count as given.
 */
export class SubmitConsentController {
  /** Set while a representative acts. */
  acting: Acting | undefined;
  /** Further statements that are ticked. */
  readonly statements = new Set<string>();
  /** The visitor followed a link to the policy from this form: a fact for the receipt, no consent. */
  policyOpened = false;
  readonly form: HTMLFormElement;
  readonly handle: ConsentHandle;
  readonly #fields = new Set<FormField>();
  #signing: Promise<boolean> | undefined;
  #signed: { key: string; at: number } | undefined;
  #edited = false;
  #passing = false;

  static of(form: HTMLFormElement, handle: ConsentHandle): SubmitConsentController {
    let controller = controllers.get(form);
    if (!controller) controllers.set(form, (controller = new SubmitConsentController(form, handle)));
    return controller;
  }

  private constructor(form: HTMLFormElement, handle: ConsentHandle) {
    this.form = form;
    this.handle = handle;
    form.addEventListener('submit', this.#onSubmit, true);
    form.addEventListener('input', () => (this.#edited = true), true);
    form.addEventListener('focusin', () => this.changed(false));
    for (const type of ['click', 'auxclick'])
      form.addEventListener(type, (event) => {
        const path = event.composedPath() as Partial<Element>[];
        const at = path.findIndex(({ localName }) => localName === 'pdp-policy-link');
        this.policyOpened ||=
          event.isTrusted && path.slice(0, at + 1).some(({ localName }) => localName === 'a');
      });
  }

  add(field: FormField): void {
    this.#fields.add(field);
    this.changed(false);
  }

  remove(field: FormField): void {
    this.#fields.delete(field);
    this.changed(false);
  }

  /** Fields in document order. */
  get fields(): FormField[] {
    return [...this.#fields].sort(inOrder);
  }

  /** Fields that ask now. */
  get asked(): FormField[] {
    return this.fields.filter((field) => field.asked);
  }

  /** The last consent that the form needs, else the last of its main receipt: statements and the like stand there. */
  get last(): FormField | undefined {
    const main = this.asked.filter((field) => field.asked!.kind !== 'public_distribution');
    return main.findLast((field) => field.required) ?? main.at(-1);
  }

  /** What the profile says about this form: by the form's id, else the first that names one of its purposes. */
  get profile(): FormProfile | undefined {
    const { forms } = this.handle.profile;
    const id = this.form.getAttribute('id');
    return (
      forms?.find((form) => form.id === id) ??
      forms?.find((form) => this.fields.some((field) => form.purposes.includes(field.purposeId)))
    );
  }

  /** The control that holds the name of the person who consents; never one that holds a password. */
  get subject(): HTMLInputElement | undefined {
    const selector = this.fields.find((field) => field.subject)?.subject ?? '[autocomplete~="name"]';
    const root = this.form.getRootNode() as Document | ShadowRoot;
    try {
      const control =
        this.form.querySelector<HTMLInputElement>(selector) ?? root.querySelector<HTMLInputElement>(selector);
      if (control && control.type !== 'password' && typeof control.value === 'string') return control;
    } catch {
      // Not a selector: the field tells that the subject is missing.
    }
    return;
  }

  /** A box or an addition changed: every field looks again, and what was signed may no longer say what the form shows. */
  changed(isEdit = true): void {
    this.#edited ||= isEdit;
    for (const field of this.#fields) field.requestUpdate();
  }

  /**
   * Signs what the boxes say and lays the receipts into the form. Resolves to false if the form must not be sent.
   * `hasGesture`: a trusted event of the visitor led here.
   */
  sign(hasGesture = false): Promise<boolean> {
    this.#signing ??= this.#sign(hasGesture).finally(() => (this.#signing = undefined));
    return this.#signing;
  }

  #key(): string {
    const boxes = this.asked.map((field) => [field.name, field.checked, field.level]);
    return JSON.stringify([this.subject?.value, this.acting, [...this.statements], boxes]);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (event.defaultPrevented || !this.#fields.size) return;
    const isSame = this.#signed?.key === this.#key();
    if (isSame && (this.#passing || (!this.#edited && Date.now() - this.#signed!.at < FRESH_MS))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!this.#signing) void this.sign(event.isTrusted).then((mayGo) => mayGo && this.#submitAgain(event));
  };

  #submitAgain({ isTrusted, submitter }: SubmitEvent): void {
    const { form } = this;
    if (!form.isConnected) return;
    this.#passing = true;
    const button =
      submitter?.isConnected && (submitter as HTMLButtonElement).form === form ? submitter : null;
    try {
      // A control named `requestSubmit` would hide the form's own method.
      if (isTrusted) HTMLFormElement.prototype.requestSubmit.call(form, button);
      else
        form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
    } finally {
      this.#passing = false;
    }
  }

  async #sign(hasGesture: boolean): Promise<boolean> {
    for (const field of this.fields) field.complain(field.validity.valid ? undefined : 'invalid');
    const invalid = this.fields.find((field) => !field.validity.valid);
    invalid?.focus();
    if (invalid) return false;
    const fields = this.asked;
    const busy = setTimeout(() => fields.forEach((field) => field.showBusy(true)), BUSY_AFTER_MS);
    const key = this.#key();
    this.#edited = false;
    try {
      const mayGo = await (await import('../forms/sign-form.js')).signForm(this, fields, hasGesture);
      if (mayGo) this.#signed = { key, at: Date.now() };
      return mayGo;
    } catch (cause) {
      this.handle.report('ERR_RECEIPT_NOT_SIGNED', 'A consent in a form was not recorded.', cause);
      const unsigned = fields.filter((field) => field.checked && !field.carries);
      const needed = unsigned.find((field) => field.required);
      for (const field of unsigned) field.complain(needed ? 'notRecorded' : 'notRecordedSent');
      needed?.focus();
      if (!needed) this.#signed = { key, at: 0 };
      return !needed;
    } finally {
      clearTimeout(busy);
      for (const field of fields) field.showBusy(false);
    }
  }
}
