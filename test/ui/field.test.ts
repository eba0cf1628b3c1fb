import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentField } from '../../src/ui/consent-field.js';
import { mountForms } from '../../src/ui/mount-forms.js';
import { aFormHandle, aFormProfile } from '../support/form-handle.js';

const LONG_MS = 15_000;
const handle = aFormHandle();
const until = (what: string, holds: () => unknown) => waitUntil(holds, what, { timeout: LONG_MS });
const boxOf = (field: Element): HTMLInputElement => field.shadowRoot!.querySelector<HTMLInputElement>('[part="checkbox"]')!;
const textOf = (field: Element): string => field.shadowRoot!.querySelector<HTMLElement>('[data-pdp-part="field"]')?.innerText ?? '';
const fieldsIn = (root: ParentNode): ConsentField[] => [...root.querySelectorAll<ConsentField>('pdp-consent-field')];
const ready = (root: ParentNode) => until('fields are drawn', () => fieldsIn(root).every((field) => (field.textContent && !field.querySelector('input')) || textOf(field)));

/** Only the keyboard: a trusted event in every engine. */
const tick = async (...fields: Element[]) => {
  for (const field of fields) {
    const before = boxOf(field).checked;
    boxOf(field).focus();
    await sendKeys({ type: ' ' });
    await until('the box changed', () => boxOf(field).checked !== before);
  }
};

interface Page {
  form: HTMLFormElement;
  fields: Record<string, ConsentField>;
  /** What the page's own submit handler saw. */
  sent: { data: FormData; submitter: string | undefined }[];
}

const aForm = async (inner: unknown = undefined): Promise<Page> => {
  const form = await fixture<HTMLFormElement>(html`<form id="appeal" method="post">
    <label>Name <input name="fio" id="fio" value="Әсел Үлгіқызы" /></label>
    ${inner ??
    html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>
      <pdp-consent-field name="transfer"></pdp-consent-field>
      <pdp-consent-field name="news" kind="marketing"></pdp-consent-field>
      <pdp-consent-field name="gallery"></pdp-consent-field>`}
    <button name="how" value="draft">Draft</button><button name="how" value="send" id="send">Send</button>
  </form>`);
  const sent: Page['sent'] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push({ data: new FormData(form, event.submitter), submitter: (event.submitter as HTMLButtonElement | null)?.value });
  });
  await ready(form);
  return { form, sent, fields: Object.fromEntries(fieldsIn(form).map((field) => [field.name, field])) };
};

const press = (form: HTMLFormElement): void => form.querySelector<HTMLButtonElement>('#send')!.click();

suite('pdp-consent-field', () => {
  suiteSetup(() => mountForms(handle));
  setup(() => {
    handle.acts.length = handle.linted.length = handle.reported.length = 0;
    handle.answer = () => ({ status: 'queued', jti: 'jti', jws: `jws-${handle.acts.length}`, hash: 'A'.repeat(43) });
    handle.lang = 'en';
  });

  test('shows the eight items of Article 8(4) before an unticked box of its own and passes axe', async () => {
    const { fields, form } = await aForm();
    const field = fields['transfer']!;
    const terms = [...field.shadowRoot!.querySelectorAll('dt')].map((term) => term.textContent);
    expect(terms).to.deep.equal(['Operator', 'Person who consents', 'Term', 'Transfer to third parties', 'Transfer abroad', 'Distribution in public sources', 'Data', 'Other']);
    expect(textOf(field)).to.contain('Sample Ltd, BIN 123456789012').and.to.contain('yes: City Service').and.to.contain('12 months').and.to.contain('version 3');
    expect(boxOf(field).checked).to.equal(false);
    expect(boxOf(field).name).to.equal('transfer');
    expect(field.shadowRoot!.querySelector('dl')!.compareDocumentPosition(boxOf(field)) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
    await expect(form).to.be.accessible();
  });

  test('stops the form at the first missing consent, keeps what was typed and says it in three languages', async () => {
    const { form, fields, sent } = await aForm();
    const said: string[] = [];
    for (const lang of ['kk', 'ru', 'en']) {
      handle.lang = lang;
      handle.notify();
      await until(`texts in ${lang}`, () => Object.values(fields).every((field) => field.shown?.lang === lang));
      await fields['appeal']!.updateComplete;
      press(form);
      await until('focus is on the box', () => fields['appeal']!.shadowRoot!.activeElement === boxOf(fields['appeal']!));
      await fields['appeal']!.updateComplete;
      said.push(fields['appeal']!.shadowRoot!.querySelector('[part="error"]')!.textContent!.trim());
      (document.activeElement as HTMLElement).blur();
    }
    expect(new Set(said).size).to.equal(3);
    for (const sentence of said) expect(sentence).to.contain('appeal title');
    expect(sent).to.be.empty;
    expect(handle.acts).to.be.empty;
    expect(form.querySelector<HTMLInputElement>('#fio')!.value).to.equal('Әсел Үлгіқызы');
    await expect(form).to.be.accessible();
  });

  test('a refused optional consent does not lock: one receipt says given and refused, distribution stands alone', async () => {
    const { form, fields, sent } = await aForm();
    await tick(fields['appeal']!);
    expect(fieldsIn(form).filter((field) => field.checked)).to.have.length(1);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(handle.acts.map((act) => act.choices)).to.deep.equal([{ appeal: true, transfer: false, news: false }, { gallery: false }]);
    expect(handle.acts[0]).to.deep.include({ method: 'form', action: 'submit' });
    expect(sent[0]!.data.get('appeal')).to.equal('given');
    expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-1');
    expect(sent[0]!.data.get('appeal.salt')).to.match(/^[\w-]{22}$/);
    expect(sent[0]!.data.has('news')).to.equal(false);
    expect(sent[0]!.submitter).to.equal('send');
    expect(sent[0]!.data.get('how')).to.equal('send');
  });

  test('all ticked gives two receipts with two salts; an untick takes back in the next one', async () => {
    const { form, fields, sent } = await aForm();
    await tick(...Object.values(fields));
    press(form);
    await until('the form is sent', () => sent.length);
    const { data } = sent[0]!;
    expect(handle.acts.map((act) => act.choices)).to.deep.equal([{ appeal: true, transfer: true, news: true }, { gallery: true }]);
    expect(data.get('news.receipt')).to.equal(data.get('appeal.receipt'));
    expect(data.get('gallery.receipt')).to.equal('jws-2');
    expect(data.get('gallery.salt')).not.to.equal(data.get('appeal.salt'));
    expect(handle.acts[0]!.form!.commitment).not.to.equal(handle.acts[1]!.form!.commitment);
    expect(handle.acts[0]!.notice!.items.map(({ kind, checked }) => [kind, checked])).to.deep.equal([['processing', false], ['third_party_transfer', false], ['marketing', false]]);
    await tick(fields['news']!);
    press(form);
    await until('the form is sent again', () => sent.length === 2);
    expect(handle.acts[2]!.choices).to.deep.equal({ appeal: true, transfer: true, news: false });
    expect(sent[1]!.data.has('news.receipt')).to.equal(false);
  });

  test('a double submit signs once, and slow signing swallows nothing', async () => {
    const { form, fields, sent } = await aForm(html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`);
    let answer!: () => void;
    handle.answer = () => new Promise((resolve) => (answer = () => resolve({ status: 'queued', jws: 'jws-slow' })));
    await tick(fields['appeal']!);
    press(form);
    press(form);
    await until('signing began', () => answer);
    press(form);
    expect(sent).to.be.empty;
    answer();
    await until('the form is sent', () => sent.length);
    press(form);
    expect(sent.map(({ data }) => data.get('appeal.receipt'))).to.deep.equal(['jws-slow', 'jws-slow']);
    expect(handle.acts).to.have.length(1);
  });

  test('when no receipt can be made a required consent keeps the form, an optional one lets it go without', async () => {
    const { form, fields, sent } = await aForm(html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field><pdp-consent-field name="news"></pdp-consent-field>`);
    handle.answer = () => Promise.reject(new Error('no storage'));
    await tick(fields['appeal']!);
    press(form);
    await until('the visitor is told', () => textOf(fields['appeal']!).includes('could not be recorded, so the form was not sent'));
    expect(sent).to.be.empty;
    expect(handle.reported).to.deep.equal(['ERR_RECEIPT_NOT_SIGNED']);
    handle.answer = () => ({ status: 'queued', jws: 'jws-second' });
    press(form);
    await until('the second try is sent', () => sent.length);

    const optional = await aForm(html`<pdp-consent-field name="news" subject="#fio"></pdp-consent-field>`);
    handle.answer = () => ({ status: 'none' });
    await tick(optional.fields['news']!);
    press(optional.form);
    await until('the form is sent without', () => optional.sent.length);
    expect(optional.sent[0]!.data.has('news')).to.equal(false);
    await until('the visitor is told', () => textOf(optional.fields['news']!).includes('sent without it'));
  });

  test('a script cannot tick (Article 8: the subject consents), but can untick', async () => {
    const { fields, form } = await aForm();
    const field = fields['news']!;
    boxOf(field).click();
    field.checked = true;
    field.setAttribute('checked', '');
    await field.updateComplete;
    expect([field.checked, boxOf(field).checked]).to.deep.equal([false, false]);
    await tick(field);
    expect(field.gesture).to.equal(true);
    field.checked = false;
    await until('the box is empty', () => !boxOf(field).checked);
    await tick(field);
    form.reset();
    await until('reset empties it', () => !boxOf(field).checked);
  });

  test('an unknown purpose is inert with one lint; other legal grounds are told without a box', async () => {
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="nothing" required>unknown</pdp-consent-field><pdp-consent-field name="appeal" kind="marketing">wrong kind</pdp-consent-field>
        <pdp-consent-field name="duty" required></pdp-consent-field>`,
    );
    expect(textOf(fields['duty']!)).to.contain('does not rest on your consent');
    expect(boxOf(fields['duty']!)).to.equal(null);
    expect(handle.linted).to.deep.equal(['field-unknown', 'field-unknown']);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(handle.acts).to.be.empty;
  });

  test('a bare record takes no consent and says what is missing', async () => {
    const bare = aFormProfile({ data: [], withdrawalUrl: undefined });
    Object.assign(bare.operator, { bin: undefined });
    const original = { ...handle.profile };
    Object.assign(handle.profile as object, bare, { purposes: bare.purposes.map((purpose) => ({ ...purpose, data: [] })) });
    try {
      const { form, fields, sent } = await aForm(html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`);
      expect(textOf(fields['appeal']!)).to.contain('BIN').and.to.contain('list of data').and.to.contain('how the consent is withdrawn');
      expect(boxOf(fields['appeal']!).disabled).to.equal(true);
      press(form);
      await fields['appeal']!.updateComplete;
      expect(sent).to.be.empty;
    } finally {
      Object.assign(handle.profile as object, original);
    }
  });

  test('never reads a password, and takes no consent without a name', async () => {
    const { fields } = await aForm(html`<input type="password" id="secret" value="hunter2" /><pdp-consent-field name="appeal" subject="#secret"></pdp-consent-field>`);
    expect(textOf(fields['appeal']!)).to.contain("the person's name");
    const nameless = await aForm(html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`);
    nameless.form.querySelector<HTMLInputElement>('#fio')!.value = ' \u00a0 ';
    await tick(nameless.fields['appeal']!);
    press(nameless.form);
    await until('the visitor is told', () => textOf(nameless.fields['appeal']!).includes('Enter the name'));
    expect(document.activeElement).to.equal(nameless.form.querySelector('#fio'));
    expect(handle.acts).to.be.empty;
  });

  test('refuses distribution to the public inside the block of another consent (ACT-04)', async () => {
    const { fields } = await aForm(html`<fieldset><pdp-consent-field name="appeal" subject="#fio"></pdp-consent-field><pdp-consent-field name="gallery"></pdp-consent-field></fieldset>`);
    expect(boxOf(fields['gallery']!).disabled).to.equal(true);
    expect(boxOf(fields['appeal']!).disabled).to.equal(false);
    expect(handle.linted).to.include('L-ACT-04');
  });

  test('a disabled fieldset takes its consents out of the form', async () => {
    const { form, sent } = await aForm(html`<fieldset disabled><pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field></fieldset>`);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.has('appeal')).to.equal(false);
  });

  test('adopts the box that served without script: a preset tick is dropped, nothing is sent twice', async () => {
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" subject="#fio"><label><input type="checkbox" name="appeal" value="given" checked /> I agree</label></pdp-consent-field>`,
    );
    expect(fields['appeal']!.checked).to.equal(false);
    await tick(fields['appeal']!);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.getAll('appeal')).to.deep.equal(['given']);
  });

  test('a form in another shadow root, rendered anew while signing, is not sent without its consent', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const { form, fields, sent } = await aForm(html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`);
    root.append(form);
    await tick(fields['appeal']!);
    handle.answer = () => {
      const fresh = document.createElement('pdp-consent-field') as ConsentField;
      Object.assign(fresh, { name: 'appeal', required: true, subject: '#fio' });
      form.querySelector('pdp-consent-field')!.replaceWith(fresh);
      return { status: 'queued', jws: 'jws-old' };
    };
    press(form);
    await until('the new field asks again', () => fieldsIn(form)[0]!.shadowRoot?.querySelector('.error'));
    expect(sent).to.be.empty;
    handle.answer = () => ({ status: 'queued', jws: 'jws-new' });
    await tick(fieldsIn(form)[0]!);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-new');
  });

  test('a page without a submit event signs first and finds everything in FormData', async () => {
    const { form, fields } = await aForm(html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`);
    const field = fields['appeal']!;
    expect(await field.sign()).to.equal(false);
    expect(new FormData(form).has('appeal')).to.equal(false);
    await tick(field);
    expect(await field.sign()).to.equal(true);
    expect(new FormData(form).get('appeal.receipt')).to.equal('jws-1');
    expect(handle.acts[0]!.gesture).to.equal(false);
    await tick(field);
    expect(new FormData(form).has('appeal')).to.equal(false);
  });

  test('names on the form that hide its methods break nothing', async () => {
    const { form, fields, sent } = await aForm(
      html`<input name="requestSubmit" /><input name="submit" /><input name="elements" /><input name="id" /><pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    await tick(fields['appeal']!);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-1');
    expect(handle.acts[0]!.form!.formId).to.equal('appeal');
  });
});
