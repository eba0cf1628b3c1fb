import type { FormField } from '../forms/form-field.js';
import type { FormFacts } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { FormProfile } from '../model/profile.js';
import { isOfVisitor } from './submit-on-enter.js';

/** What the visitor did in a form besides ticking boxes of consent. */
export interface Additions {
  /** Someone acts for the person whose name is in the form (docs/receipts.md 3). */
  readonly acting?:
    { readonly basis: NonNullable<FormFacts['actingBasis']>; readonly name: string } | undefined;
  /** Further statements that are ticked. */
  readonly statements?: readonly string[];
  /** The visitor followed a link to the policy from this form: a fact for the receipt, no consent. */
  readonly policyOpened?: boolean;
}

/**
 * Submit of one form with consent fields: it is stopped, the choices are signed, and the form is submitted by the same
 * button, now with its receipts; so a handler of the page sees a complete `FormData`. What is stopped is the click of the
 * visitor, so that the page sees one submit event; where there is none (no submit button, a submit by script), it is a
 * first submit event, which only listeners of the page see that capture it above the form.
 *
 * When no receipt can be made: with a required consent the form stays and says so; otherwise it is sent without the
 * consent, which then does not count as given.
 */
export interface SubmitConsentController {
  readonly form: HTMLFormElement;
  readonly handle: ConsentHandle;
  /** Only in a form that has more than plain boxes. */
  additions?: Additions | undefined;
  /** Set by a signing: whether what lies in the form still says what the form shows. */
  isSigned?: (isPassing: boolean) => boolean;
  /** Counts what the visitor changed in the form. */
  edits: number;
  /** Fields in document order. */
  readonly fields: FormField[];
  /** What the profile says about this form: by the form's id, else the first that names one of its purposes. */
  readonly profile: FormProfile | undefined;
  /** The control that holds the name of the person who consents; never one that holds a password. */
  readonly subject: HTMLInputElement | undefined;
  /** Takes a field in, or lets it go. */
  toggle(field: FormField): void;
  /** A box or an addition changed: every field looks again, and what was signed may no longer say what the form shows. */
  changed(edits?: 0 | 1): void;
  /**
   * Signs what the boxes say and lays the receipts into the form. Resolves to false if the form must not be sent.
   * `hasGesture`: a trusted event of the visitor led here.
   */
  sign(hasGesture?: boolean): Promise<boolean>;
  /** False: nothing has to be signed. Else the event is stopped, and the same button submits the form once it is. */
  holds(event: Event, submitter: HTMLElement | null): boolean;
}

/** `Node.DOCUMENT_POSITION_PRECEDING` */
const PRECEDING = 2;

/** What signs is fetched with the first tick. */
export const loadSigning = (): Promise<typeof import('../forms/sign-form.js')> =>
  import('../forms/sign-form.js');

const controllers = new WeakMap<HTMLFormElement, SubmitConsentController>();

/**
 * A submit button that was pressed, after all that the page does with the click: what signs goes before the submit
 * event, and the page sees one. Where the browser has something to say of the form, it goes first.
 */
const pressed = (event: MouseEvent): void => {
  const button = (event.composedPath() as HTMLButtonElement[]).find(
    ({ localName, type }) => type === 'submit' && !localName.includes('-'),
  );
  const form = button?.form;
  if (
    form &&
    isOfVisitor(event) &&
    !button.disabled &&
    (button.formNoValidate || form.matches(':valid,[novalidate]'))
  )
    controllers.get(form)?.holds(event, button);
};

/** The one controller of a form. */
export const submitOf = (form: HTMLFormElement, handle: ConsentHandle): SubmitConsentController => {
  const known = controllers.get(form);
  if (known) return known;
  const all = new Set<FormField>();
  let signing: Promise<boolean> | undefined;
  let isPassing = false;

  const controller: SubmitConsentController = {
    form,
    handle,
    edits: 0,
    toggle(field) {
      if (!all.delete(field)) all.add(field);
      controller.changed();
    },
    get fields() {
      return [...all].sort((a, b) => (a.compareDocumentPosition(b) & PRECEDING) - 1);
    },
    get profile() {
      const { forms } = handle.profile;
      return (
        forms?.find(({ id }) => id === form.getAttribute('id')) ??
        forms?.find(({ purposes }) => controller.fields.some(({ purposeId }) => purposes.includes(purposeId)))
      );
    },
    get subject() {
      const selector = controller.fields.find(({ subject }) => subject)?.subject ?? '[autocomplete~="name"]';
      try {
        const control =
          form.querySelector<HTMLInputElement>(selector) ??
          (form.getRootNode() as Document).querySelector<HTMLInputElement>(selector);
        if (control && control.type !== 'password' && typeof control.value === 'string') return control;
      } catch {
        // Not a selector: the field tells that the subject is missing.
      }
      return;
    },
    changed(edits = 1) {
      controller.edits += edits;
      for (const field of all) field.requestUpdate();
    },
    sign: (hasGesture = false) =>
      (signing ??= loadSigning()
        .then(({ signForm }) => signForm(controller, hasGesture))
        .catch(unsigned)
        .finally(() => (signing = undefined))),
    holds(event, submitter) {
      const isTrusted = isOfVisitor(event);
      if (
        event.defaultPrevented ||
        !all.size ||
        controller.isSigned?.(isPassing) ||
        // A draft, a way out: it goes without what is missing, as the browser lets it.
        ((submitter as HTMLButtonElement | null)?.formNoValidate &&
          controller.fields.some(({ validity }) => !validity.valid))
      )
        return false;
      event.preventDefault();
      if (!signing)
        void controller.sign(isTrusted).then((mayGo) => {
          if (!mayGo || !form.isConnected) return;
          // The page may have disabled the button meanwhile, or taken it away: its name and value are sent all the same.
          const button = submitter as HTMLButtonElement | null;
          const isDisabled = button?.disabled;
          const isGone = button && !button.isConnected;
          if (isGone) form.append(button);
          if (button) button.disabled = false;
          isPassing = true;
          try {
            // A control named `requestSubmit` would hide the form's own method.
            if (isTrusted) HTMLFormElement.prototype.requestSubmit.call(form, button);
            else form.dispatchEvent(new SubmitEvent('submit', event));
          } catch {
            // The button is no longer one of this form.
            HTMLFormElement.prototype.requestSubmit.call(form);
          }
          isPassing = false;
          if (button) button.disabled = isDisabled!;
          if (isGone) button.remove();
        });
      return true;
    },
  };

  /** No receipt could be made, or what signs did not come. Only a form that needs a consent stays. */
  const unsigned = async (cause: unknown): Promise<boolean> => {
    handle.report('ERR_RECEIPT_NOT_SIGNED', 'A form consent was not recorded.', cause);
    const lost = controller.fields.filter(
      ({ asked, carries, checked, required }) => asked && !carries && (checked || required),
    );
    const needed = lost.find((field) => field.required);
    // What was unticked meanwhile is missing, and says so itself.
    for (const field of lost)
      if (field.checkValidity()) field.complain(needed ? 'notRecorded' : 'notRecordedSent');
    needed?.focus();
    // It goes this once without a receipt.
    const { edits } = controller;
    controller.isSigned = (isPassing) => isPassing && edits === controller.edits;
    // A form takes no second submit while the first event is under way, and a failure may be known at once.
    await new Promise((resolve) => setTimeout(resolve));
    return !needed;
  };

  form.addEventListener(
    'submit',
    (event) => {
      if (controller.holds(event, event.submitter)) event.stopImmediatePropagation();
    },
    true,
  );
  form.addEventListener('input', () => controller.edits++, true);
  form.addEventListener('focusin', () => controller.changed(0));
  for (const type of ['click', 'auxclick'])
    form.addEventListener(type, (event) => {
      const path = (event.composedPath() as Partial<Element>[]).map(({ localName }) => localName).join();
      if (event.isTrusted && /(^|,)a,.*pdp-policy-link,/.test(path))
        controller.additions = { ...controller.additions, policyOpened: true };
    });
  addEventListener('click', pressed);
  controllers.set(form, controller);
  return controller;
};
