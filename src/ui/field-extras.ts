import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../forms/form-field.js';
import { inLanguage } from '../model/text.js';
import type { ConsentField } from './consent-field.js';
import { fieldExtrasStyles } from './field-extras.styles.js';
import { spoken } from './spoken.js';

/** What rare forms add to a field: this module, loaded only for them. */
export type FieldExtras = typeof import('./field-extras.js');

const BASES = ['parent', 'guardian', 'power_of_attorney', 'other'] as const;

/** The last consent that the form needs, else the last of its main receipt: statements and the like stand there. */
const lastOf = ({ controller }: ConsentField): FormField | undefined => {
  const main = controller?.fields.filter(({ asked }) => asked && asked.kind !== 'public_distribution');
  return main?.findLast(({ required }) => required) ?? main?.at(-1);
};

/** Where to go for what is wrong. */
const SIGN = '[data-pdp-action="sign"]';
const REPRESENTATIVE = '#representative';
const boxOf = (id: string): string => `input[name="${CSS.escape(id)}"]`;

const isLast = (field: ConsentField): boolean => lastOf(field) === field;
const isWritten = (field: ConsentField): boolean => !!field.asked?.crossBorder.writtenForm;

/** What is still wrong with the additions, and the selector of the control to go to. */
export const problem = (field: ConsentField): { message: string; at: string } | undefined => {
  const { controller, shown } = field;
  if (!controller || !shown) return;
  const m = shown.messages;
  if (isWritten(field) && field.required && field.checked && !field.level)
    return { message: m.writtenMissing, at: SIGN };
  if (!isLast(field)) return;
  const { lang, profile } = field.handle;
  const open = controller.profile?.statements?.find(
    ({ id, required }) => required && !controller.additions?.statements?.includes(id),
  );
  if (open)
    return {
      message: m.statementMissing(inLanguage(open.text, lang, profile.languages)),
      at: boxOf(open.id),
    };
  if (controller.additions?.acting && !controller.additions.acting.name.trim())
    return { message: m.representativeMissing, at: REPRESENTATIVE };
  return;
};

/** Whether the sentence under the box is about this control; while the box itself is missing it speaks of the box. */
const isWrong = (field: ConsentField, at: string): boolean =>
  field.complaint === 'invalid' && !field.validity.valueMissing && problem(field)?.at === at;

const describedBy = (isIt: boolean): string | typeof nothing => (isIt ? 'error' : nothing);

const choosing = (field: ConsentField, level: FormField['level']) => (): void => {
  field.level = field.level === level ? undefined : level;
  field.complain();
  field.controller?.changed();
};

const renderWritten = (field: ConsentField): TemplateResult => {
  const m = field.shown!.messages;
  const button = (action: string, level: FormField['level'], label: string): TemplateResult =>
    html`<button
      type="button"
      data-pdp-action=${action}
      aria-pressed=${field.level === level}
      aria-describedby=${describedBy(isWrong(field, SIGN))}
      @click=${choosing(field, level)}
    >
      ${label}
    </button>`;
  return html`<p>${m.written}</p>
    ${button('sign', 'signed', m.sign)}${button('print', 'paper', m.print)}
    <p role="status">
      ${field.level === 'signed' ? m.signExplained : field.level === 'paper' ? m.printExplained : nothing}
    </p>`;
};

const renderRepresentative = (field: ConsentField): TemplateResult => {
  const m = field.shown!.messages;
  const controller = field.controller!;
  const acting = controller.additions?.acting;
  const act = (change: Partial<NonNullable<typeof acting>> | undefined) => {
    const { acting: before } = (controller.additions ??= {});
    const after = change && { basis: 'parent' as const, name: '', ...before, ...change };
    controller.additions = { ...controller.additions, acting: after };
    controller.changed();
  };
  return html`<button
      type="button"
      data-pdp-action="represent"
      aria-pressed=${!!acting}
      @click=${() => act(acting ? undefined : {})}
    >
      ${m.represent}
    </button>
    ${
      acting &&
      html`<p>${m.representing}</p>
        <p>
          <label for="basis">${m.basis}</label>
          <select
            id="basis"
            .value=${acting.basis}
            @change=${(event: Event) => act({ basis: (event.target as HTMLSelectElement).value as (typeof BASES)[number] })}
          >
            ${BASES.map((basis) => html`<option value=${basis} ?selected=${basis === acting.basis}>${m.bases[basis]}</option>`)}
          </select>
        </p>
        <p>
          <label for="representative">${m.representativeName}</label>
          <input
            id="representative"
            autocomplete="name"
            aria-invalid=${isWrong(field, REPRESENTATIVE)}
            aria-describedby=${describedBy(isWrong(field, REPRESENTATIVE))}
            .value=${acting.name}
            @input=${(event: Event) => act({ name: (event.target as HTMLInputElement).value })}
          />
        </p>`
    }`;
};

const renderStatements = (field: ConsentField): TemplateResult[] => {
  const controller = field.controller!;
  const { lang, profile } = field.handle;
  const ticked = (): readonly string[] => controller.additions?.statements ?? [];
  const tick = (id: string, event: MouseEvent): void => {
    const box = event.target as HTMLInputElement;
    if (!event.isTrusted && box.checked && !profile.receipts.allowApiGrants) return event.preventDefault();
    const others = ticked().filter((one) => one !== id);
    controller.additions = { ...controller.additions, statements: box.checked ? [...others, id] : others };
    field.complain();
    controller.changed();
  };
  return (controller.profile?.statements ?? []).map(
    ({ id, text, required }) =>
      html`<label
        ><input
          type="checkbox"
          name=${id}
          .checked=${ticked().includes(id)}
          ?required=${required}
          aria-invalid=${isWrong(field, boxOf(id))}
          aria-describedby=${describedBy(isWrong(field, boxOf(id)))}
          @click=${(event: MouseEvent) => tick(id, event)}
        /><span
          >${spoken(field.handle, inLanguage(text, lang, profile.languages))}${required ? ` (${field.shown!.messages.required})` : ''}</span
        ></label
      >`,
  );
};

const renderDisagree = (field: ConsentField, declineUrl: string): TemplateResult => {
  const m = field.shown!.messages;
  const { lang, profile } = field.handle;
  const dialog = (): HTMLDialogElement => field.renderRoot.querySelector('dialog')!;
  const leave = (): void => {
    const form = field.form;
    dialog().close();
    // A control named `reset` would hide the form's own method.
    if (form) HTMLFormElement.prototype.reset.call(form);
    location.assign(declineUrl);
  };
  return html`<p>
      <button type="button" data-pdp-action="disagree" @click=${() => dialog().showModal()}>
        ${m.disagree}
      </button>
    </p>
    <dialog aria-labelledby="leave">
      <p id="leave">${m.disagreeTitle}</p>
      <p>
        ${spoken(field.handle, inLanguage(field.controller?.profile?.declineText, lang, profile.languages))}
      </p>
      <p>${m.disagreeText}</p>
      <button type="button" @click=${() => dialog().close()}>${m.disagreeBack}</button
      ><button type="button" value="confirm" @click=${leave}>${m.disagreeConfirm}</button>
    </dialog>`;
};

/** Before a field with additions is drawn: their style, and that the form has more to sign than boxes. */
export const prepare = ({ controller, renderRoot }: ConsentField): void => {
  if (controller) controller.additions ??= {};
  const root = renderRoot as ShadowRoot;
  const sheet = fieldExtrasStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Written form beside the consent that needs it; everything that belongs to the whole form after the last consent that it needs. */
export const render = (field: ConsentField): TemplateResult => {
  const form = isLast(field) ? field.controller?.profile : undefined;
  const { lang, profile } = field.handle;
  const extras = form && [
    renderStatements(field),
    form.representative ? renderRepresentative(field) : nothing,
    form.note
      ? html`<p>${spoken(field.handle, inLanguage(form.note, lang, profile.languages))}</p>`
      : nothing,
    form.declineUrl ? renderDisagree(field, form.declineUrl) : nothing,
  ];
  return html`${isWritten(field) ? html`<section>${renderWritten(field)}</section>` : nothing}${extras ? html`<section>${extras}</section>` : nothing}`;
};
