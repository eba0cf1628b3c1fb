import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aForm, handle, press, ready, tick, until, useForms } from '../support/form-page.js';

suite('a form with consents in a page that has its own way with buttons and events', () => {
  useForms();

  for (const [what, done] of [
    ['is disabled', (button) => (button.disabled = true)],
    ['is taken away', (button) => button.remove()],
    ['becomes a plain button', (button) => (button.type = 'button')],
  ] as const satisfies [string, (button: HTMLButtonElement) => unknown][])
    test(`a button that ${what} once it was pressed does not lose the submit`, async () => {
      const { form, fields, sent } = await aForm(
        html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
      );
      const button = form.querySelector<HTMLButtonElement>('#send')!;
      await tick(fields['appeal']!);
      press(form);
      done(button);
      const { isConnected, disabled, type } = button;
      await until('the form is sent', () => sent.length);
      expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-1');
      if (type === 'submit') expect(sent[0]!.data.get('how')).to.equal('send');
      expect(button).to.include({ isConnected, disabled, type }, 'as the page left it');
    });

  test('a page that lets one submit event through is not shown a second one', async () => {
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    const seen: (EventTarget | null)[] = [];
    const guarded = new AbortController();
    addEventListener(
      'submit',
      (event) => {
        if (seen.push(event.submitter) > 1) event.preventDefault();
      },
      { capture: true, signal: guarded.signal },
    );
    const button = form.querySelector<HTMLButtonElement>('#send')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until('the consent that is missing is told', () =>
      fields['appeal']!.shadowRoot!.querySelector('.error'),
    );
    expect(seen, 'a browser shows no submit of an invalid form').to.be.empty;
    await tick(fields['appeal']!);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until('the form is sent', () => sent.length);
    guarded.abort();
    expect(seen).to.deep.equal([button]);
    expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-1');
    expect(handle.acts[0]!.gesture).to.equal(true);
  });

  test('a click that the page stops, or that a browser does not submit for, signs nothing', async () => {
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    const button = form.querySelector<HTMLButtonElement>('#send')!;
    button.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await tick(fields['appeal']!);
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(handle.acts).to.be.empty;
    await sendKeys({ press: 'Enter' });
    await until('the form is sent', () => sent.length);
    expect(handle.acts).to.have.length(1);
  });

  test('the first consent that is missing gets the focus, wherever in the page it stands', async () => {
    const { form } = await aForm(
      html`<details open>
        <summary>More</summary>
        <pdp-consent-field name="news" required></pdp-consent-field>
      </details>`,
    );
    const apart = document.createElement('pdp-consent-field');
    for (const [key, value] of Object.entries({
      name: 'appeal',
      form: 'appeal',
      subject: '#fio',
      required: '',
    }))
      apart.setAttribute(key, value);
    form.after(apart);
    await ready(form.parentElement!);
    const folded = form.querySelector('details')!;
    press(form);
    await until(
      'the fold opens for it',
      () => document.activeElement === folded.querySelector('pdp-consent-field'),
    );
    expect(folded.open).to.equal(true);
    await tick(folded.querySelector('pdp-consent-field')!);
    press(form);
    await until('the one outside the form is next', () => document.activeElement === apart);
  });

  test('a page hears of a missing consent also in a form that the browser does not validate', async () => {
    const { form, fields, sent } = await aForm(
      html`<div hidden><pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field></div>`,
    );
    form.noValidate = true;
    form.addEventListener(
      'invalid',
      ({ target }) => ((target as Element).parentElement!.hidden = false),
      true,
    );
    press(form);
    await until('the page brought it to light', () => document.activeElement === fields['appeal']);
    expect(sent).to.be.empty;
  });

  test('a button that does not validate is not held up by what is missing, and signs nothing then', async () => {
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field
        ><pdp-consent-field name="news"></pdp-consent-field>`,
    );
    form.querySelector<HTMLButtonElement>('#send')!.formNoValidate = true;
    await tick(fields['news']!);
    press(form);
    await until('the form is sent', () => sent.length);
    expect([...sent[0]!.data.keys()]).to.deep.equal(['fio', 'how']);
    expect(handle.acts).to.be.empty;
    expect(fields['news']!.checked).to.equal(true);
    await tick(fields['appeal']!);
    press(form);
    await until('nothing is missing: it is signed and sent', () => sent.length === 2);
    expect(sent[1]!.data.get('news.receipt')).to.equal('jws-1');
  });

  test('a field without a name is sent under its purpose', async () => {
    const { form, sent } = await aForm(
      html`<pdp-consent-field purpose="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    await tick(form.querySelector('pdp-consent-field')!);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.get('appeal')).to.equal('given');
    expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-1');
  });
});
