import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aForm, boxOf, handle, tick, until, useForms } from '../support/form-page.js';

const APPEAL = html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`;
/** What a key led to may come a task later. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

suite('Enter in a box of consent', () => {
  useForms();

  const enter = async (field: Element): Promise<void> => {
    boxOf(field).focus();
    await sendKeys({ press: 'Enter' });
  };

  test('presses the default button of the form, whose name and value are sent', async () => {
    const { form, fields, sent } = await aForm(APPEAL);
    const clicked: unknown[] = [];
    form.addEventListener('click', ({ target }) => clicked.push((target as HTMLButtonElement).value));
    await tick(fields['appeal']!);
    clicked.length = 0;
    const seen: (EventTarget | null)[] = [];
    const watched = new AbortController();
    addEventListener('submit', ({ submitter }) => seen.push(submitter), {
      capture: true,
      signal: watched.signal,
    });
    await enter(fields['appeal']!);
    await until('the form is sent', () => sent.length);
    expect(clicked).to.deep.equal(['draft']);
    expect(sent[0]!.data.get('how')).to.equal('draft');
    expect(sent[0]!.data.get('appeal.receipt')).to.equal('jws-1');
    expect(handle.acts[0]!.gesture).to.equal(true);
    watched.abort();
    expect(seen, 'the page sees one submit').to.deep.equal([form.querySelector('button')]);
  });

  test('tells what is missing, and the box keeps the focus', async () => {
    const { fields, sent } = await aForm(APPEAL);
    await enter(fields['appeal']!);
    await until('the error stands', () => fields['appeal']!.shadowRoot!.querySelector('.error'));
    expect(sent).to.be.empty;
    expect(document.activeElement).to.equal(fields['appeal']);
  });

  test('finds a button that stands outside the form, and knows an image for one', async () => {
    const { form, fields, sent } = await aForm(APPEAL);
    const image = document.createElement('input');
    Object.assign(image, { type: 'image', alt: 'Send', value: 'image' });
    image.setAttribute('form', 'appeal');
    form.before(image);
    await tick(fields['appeal']!);
    await enter(fields['appeal']!);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.submitter).to.equal('image');
    image.remove();
  });

  for (const [what, prepare] of [
    ['the page has its own use for the key', (form) => form.addEventListener('keydown', prevent)],
    ['the page stops what the key types', (form) => form.addEventListener('keypress', prevent)],
    ['the default button is disabled', (form) => (form.querySelector('button')!.disabled = true)],
    ['the page stops the click', (form) => form.addEventListener('click', prevent)],
    ['the form has no button', (form) => form.querySelectorAll('button').forEach((one) => one.remove())],
  ] as const satisfies [string, (form: HTMLFormElement) => unknown][])
    test(`does nothing when ${what}`, async () => {
      const { form, fields, sent } = await aForm(APPEAL);
      await tick(fields['appeal']!);
      prepare(form);
      await enter(fields['appeal']!);
      await aWhile();
      expect(sent).to.be.empty;
      expect(handle.acts).to.be.empty;
    });

  test('does nothing in a field without a form, nor for a key that a script makes up', async () => {
    const { form, fields, sent } = await aForm(APPEAL);
    const alone = fields['appeal']!;
    await tick(alone);
    boxOf(alone).focus();
    boxOf(alone).dispatchEvent(
      new KeyboardEvent('keypress', { key: 'Enter', keyCode: 13, bubbles: true, composed: true }),
    );
    await aWhile();
    form.before(alone);
    await enter(alone);
    await aWhile();
    alone.remove();
    expect(sent).to.be.empty;
  });
});

function prevent(event: Event): void {
  event.preventDefault();
}
