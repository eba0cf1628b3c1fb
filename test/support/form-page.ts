import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentField } from '../../src/ui/consent-field.js';
import { mountForms } from '../../src/ui/mount-forms.js';
import { aFormHandle } from './form-handle.js';

const LONG_MS = 15_000;
/** One handle for the page: the element is registered once. */
export const handle = aFormHandle();
export const until = (what: string, holds: () => unknown) => waitUntil(holds, what, { timeout: LONG_MS });
export const boxOf = (field: Element): HTMLInputElement =>
  field.shadowRoot!.querySelector<HTMLInputElement>('[part="checkbox"]')!;
export const textOf = (field: Element): string =>
  field.shadowRoot!.querySelector<HTMLElement>('[data-pdp-part="field"]')?.innerText ?? '';
export const fieldsIn = (root: ParentNode): ConsentField[] => [
  ...root.querySelectorAll<ConsentField>('pdp-consent-field'),
];
export const ready = (root: ParentNode) =>
  until('fields are drawn', () =>
    fieldsIn(root).every((field) => (field.textContent && !field.querySelector('input')) || textOf(field)),
  );

/** Only the keyboard: a trusted event in every engine. */
export const tick = async (...fields: Element[]) => {
  for (const field of fields) {
    const before = boxOf(field).checked;
    boxOf(field).focus();
    await sendKeys({ type: ' ' });
    await until('the box changed', () => boxOf(field).checked !== before);
  }
};

export interface Page {
  form: HTMLFormElement;
  fields: Record<string, ConsentField>;
  /** What the page's own submit handler saw. */
  sent: { data: FormData; submitter: string | undefined }[];
}

export const aForm = async (inner: unknown = undefined): Promise<Page> => {
  const form = await fixture<HTMLFormElement>(
    html`<form id="appeal" method="post">
      <label>Name <input name="fio" id="fio" value="Әсел Үлгіқызы" /></label>
      ${
        inner ??
        html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>
          <pdp-consent-field name="transfer"></pdp-consent-field>
          <pdp-consent-field name="news" kind="marketing"></pdp-consent-field>
          <pdp-consent-field name="gallery"></pdp-consent-field>`
      }
      <button name="how" value="draft">Draft</button><button name="how" value="send" id="send">Send</button>
    </form>`,
  );
  const sent: Page['sent'] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push({
      data: new FormData(form, event.submitter),
      submitter: (event.submitter as HTMLButtonElement | null)?.value,
    });
  });
  await ready(form);
  return { form, sent, fields: Object.fromEntries(fieldsIn(form).map((field) => [field.name, field])) };
};

export const press = (form: HTMLFormElement): void => form.querySelector<HTMLButtonElement>('#send')!.click();

/** Registers the element, and forgets before each test what the last one left. */
export const useForms = (): void => {
  suiteSetup(() => mountForms(handle));
  setup(() => {
    handle.acts.length = handle.linted.length = handle.reported.length = 0;
    handle.answer = () => ({
      status: 'queued',
      jti: 'jti',
      jws: `jws-${handle.acts.length}`,
      hash: 'A'.repeat(43),
    });
    handle.lang = 'en';
  });
};
