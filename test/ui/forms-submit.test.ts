import { expect, fixture, html } from '@open-wc/testing';
import type { ConsentField } from '../../src/ui/consent-field.js';
import { aForm, fieldsIn, handle, press, textOf, tick, until, useForms } from '../support/form-page.js';

suite('submit of a form with consents', () => {
  useForms();

  test('a refused optional consent does not lock: one receipt says given and refused, distribution stands alone', async () => {
    const { form, fields, sent } = await aForm();
    await tick(fields['appeal']!);
    expect(fieldsIn(form).filter((field) => field.checked)).to.have.length(1);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(handle.acts.map((act) => act.choices)).to.deep.equal([
      { appeal: true, transfer: false, news: false },
      { gallery: false },
    ]);
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
    expect(handle.acts.map((act) => act.choices)).to.deep.equal([
      { appeal: true, transfer: true, news: true },
      { gallery: true },
    ]);
    expect(data.get('news.receipt')).to.equal(data.get('appeal.receipt'));
    expect(data.get('gallery.receipt')).to.equal('jws-2');
    expect(data.get('gallery.salt')).not.to.equal(data.get('appeal.salt'));
    expect(handle.acts[0]!.form!.commitment).not.to.equal(handle.acts[1]!.form!.commitment);
    expect(handle.acts[0]!.notice!.items.map(({ kind, checked }) => [kind, checked])).to.deep.equal([
      ['processing', false],
      ['third_party_transfer', false],
      ['marketing', false],
    ]);
    await tick(fields['news']!);
    press(form);
    await until('the form is sent again', () => sent.length === 2);
    expect(handle.acts[2]!.choices).to.deep.equal({ appeal: true, transfer: true, news: false });
    expect(sent[1]!.data.has('news.receipt')).to.equal(false);
  });

  test('a double submit signs once, and slow signing swallows nothing', async () => {
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    let answer!: () => void;
    handle.answer = () =>
      new Promise((resolve) => (answer = () => resolve({ status: 'queued', jws: 'jws-slow' })));
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
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field
        ><pdp-consent-field name="news"></pdp-consent-field>`,
    );
    handle.answer = () => Promise.reject(new Error('no storage'));
    await tick(fields['appeal']!);
    press(form);
    await until('the visitor is told', () =>
      textOf(fields['appeal']!).includes('could not be recorded, so the form was not sent'),
    );
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

  test('a disabled fieldset takes its consents out of the form', async () => {
    const { form, sent } = await aForm(
      html`<fieldset disabled>
        <pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>
      </fieldset>`,
    );
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.has('appeal')).to.equal(false);
  });

  test('a form in another shadow root, rendered anew while signing, is not sent without its consent', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
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
    const { form, fields } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
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
      html`<input name="requestSubmit" /><input name="submit" /><input name="elements" /><input
          name="id"
        /><pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    await tick(fields['appeal']!);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-1');
    expect(handle.acts[0]!.form!.formId).to.equal('appeal');
  });
});
