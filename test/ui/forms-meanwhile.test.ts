import { expect, html } from '@open-wc/testing';
import type { ActResult } from '../../src/model/handle.js';
import { aForm, handle, press, textOf, tick, until, useForms } from '../support/form-page.js';

suite('what the visitor does while a form is being signed', () => {
  useForms();

  /** Signing waits until it is let go on. */
  const slowly = (): { begins: () => boolean; ends: (answer?: ActResult | Error) => void } => {
    let end: ((answer: ActResult | Error) => void) | undefined;
    handle.answer = () =>
      new Promise((resolve, reject) => {
        end = (answer) => {
          handle.answer = () => ({ status: 'queued', jws: `jws-${handle.acts.length}` });
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        };
      });
    return {
      begins: () => !!end,
      ends: (answer = { status: 'queued', jws: 'jws-slow' }) => end!(answer),
    };
  };
  const CONSENTS = html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field
    ><pdp-consent-field name="news"></pdp-consent-field>`;

  for (const isNoValidate of [false, true])
    test(`a required consent that is taken back keeps the form, ${isNoValidate ? 'also one' : 'one'} that the browser ${isNoValidate ? 'does not validate' : 'validates'}`, async () => {
      const { form, fields, sent } = await aForm(CONSENTS);
      form.noValidate = isNoValidate;
      const { appeal, news } = fields;
      const signing = slowly();
      await tick(appeal!, news!);
      press(form);
      await until('signing began', signing.begins);
      await tick(appeal!);
      form.querySelector<HTMLElement>('#fio')!.focus();
      signing.ends();
      await until('the visitor is told what is missing', () =>
        appeal!.shadowRoot!.querySelector('.error')?.textContent.includes('Tick'),
      );
      await until('and is led there', () => document.activeElement === appeal);
      expect(sent).to.be.empty;
      expect(new FormData(form).has('appeal')).to.equal(false);
      expect(new FormData(form).has('appeal.receipt')).to.equal(false);

      await tick(appeal!);
      press(form);
      await until('the form is sent', () => sent.length);
      const { data } = sent[0]!;
      expect([data.get('appeal.receipt'), data.get('news.receipt')]).to.deep.equal(['jws-2', 'jws-2']);
    });

  test('an optional consent that is taken back is refused in the receipt that goes', async () => {
    const { form, fields, sent } = await aForm(CONSENTS);
    const signing = slowly();
    await tick(...Object.values(fields));
    press(form);
    await until('signing began', signing.begins);
    await tick(fields['news']!);
    signing.ends();
    await until('the form is sent', () => sent.length);
    const { data } = sent[0]!;
    expect(data.get('appeal.receipt')).to.equal('jws-2');
    expect([data.has('news'), data.has('news.receipt')]).to.deep.equal([false, false]);
    expect(handle.acts.map(({ choices }) => choices['news'])).to.deep.equal([true, false]);
    expect(sent).to.have.length(1);
  });

  test('a page that signs by script is told that nothing may be sent', async () => {
    const { form, fields } = await aForm(CONSENTS);
    const signing = slowly();
    await tick(fields['appeal']!);
    const signed = fields['appeal']!.sign();
    await until('signing began', signing.begins);
    await tick(fields['appeal']!);
    signing.ends();
    expect(await signed).to.equal(false);
    expect(new FormData(form).has('appeal')).to.equal(false);
  });

  test('a consent that is taken back is missing, also when nothing could be recorded', async () => {
    const { form, fields, sent } = await aForm(CONSENTS);
    const signing = slowly();
    await tick(fields['appeal']!);
    press(form);
    await until('signing began', signing.begins);
    await tick(fields['appeal']!);
    signing.ends(new Error('no storage'));
    await until('the visitor is told what is missing', () =>
      fields['appeal']!.shadowRoot!.querySelector('.error')?.textContent.includes('Tick'),
    );
    expect(textOf(fields['appeal']!)).not.to.include('could not be recorded');
    expect(sent).to.be.empty;
  });

  for (const [what, done] of [
    ['becomes one that resets', (button) => (button.type = 'reset')],
    ['goes to another form', (button, other) => other.append(button)],
    ['is disabled in another form', (button, other) => (other.append(button), (button.disabled = true))],
  ] as const satisfies [string, (button: HTMLButtonElement, other: HTMLFormElement) => unknown][])
    test(`a button that ${what} does not lose the submit, nor the next receipt`, async () => {
      const { form, fields, sent } = await aForm(CONSENTS);
      const other = document.createElement('form');
      form.after(other);
      const signing = slowly();
      await tick(fields['appeal']!);
      press(form);
      await until('signing began', signing.begins);
      const button = form.querySelector<HTMLButtonElement>('#send')!;
      done(button, other);
      const { disabled, type } = button;
      signing.ends();
      await until('the form is sent', () => sent.length);
      expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-slow');
      expect(button).to.include({ disabled, type }, 'as the page left it');
      // An edit asks for a receipt of its own: what lies in the form passes for the submit that waited for it alone.
      form.dispatchEvent(new Event('input'));
      form.requestSubmit();
      await until('the form is sent again', () => sent.length === 2);
      expect(sent[1]!.data.get('appeal.receipt')).to.equal('jws-2');
      other.remove();
    });
});
