import { expect, html } from '@open-wc/testing';
import { aFormProfile } from '../support/form-handle.js';
import { aForm, boxOf, handle, press, textOf, tick, until, useForms } from '../support/form-page.js';

suite('pdp-consent-field', () => {
  useForms();

  test('shows the eight items of Article 8(4) before an unticked box of its own and passes axe', async () => {
    const { fields, form } = await aForm();
    const field = fields['transfer']!;
    const terms = [...field.shadowRoot!.querySelectorAll('dt')].map((term) => term.textContent);
    expect(terms).to.deep.equal([
      'Operator',
      'Person who consents',
      'Term',
      'Transfer to third parties',
      'Transfer abroad',
      'Distribution in public sources',
      'Data',
      'Other',
    ]);
    expect(textOf(field))
      .to.contain('Sample Ltd, BIN 123456789012')
      .and.to.contain('yes: City Service')
      .and.to.contain('12 months')
      .and.to.contain('version 3');
    expect(boxOf(field).checked).to.equal(false);
    expect(boxOf(field).name).to.equal('transfer');
    expect(
      field.shadowRoot!.querySelector('dl')!.compareDocumentPosition(boxOf(field)) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.ok;
    await expect(form).to.be.accessible();
  });

  test('lists kinds of data by semicolons, and says a version that is only the date again once', async () => {
    const { profile } = handle;
    const [policy] = profile.policies;
    const { version } = policy!;
    Object.assign(policy!, { version: policy!.updatedAt });
    try {
      const { fields } = await aForm();
      expect(textOf(fields['transfer']!))
        .to.contain('name; e-mail')
        .and.to.contain('version of November 1, 2026');
      for (const [lang, words] of [
        ['ru', 'редакция от 01.11.2026'],
        ['kk', '2026 ж. 1 қараша күнгі нұсқасы'],
      ] as const) {
        const { loadFormMessages } = await import('../../src/messages/forms/load-form-messages.js');
        expect((await loadFormMessages(lang)).policy('2026-11-01', '2026-11-01')).to.equal(words);
      }
    } finally {
      Object.assign(policy!, { version });
    }
  });

  test('stops the form at the first missing consent, keeps what was typed and says it in three languages', async () => {
    const { form, fields, sent } = await aForm();
    const said: string[] = [];
    for (const lang of ['kk', 'ru', 'en']) {
      handle.lang = lang;
      handle.notify();
      await until(`texts in ${lang}`, () =>
        Object.values(fields).every((field) => field.shown?.lang === lang),
      );
      await fields['appeal']!.updateComplete;
      press(form);
      await until(
        'focus is on the box',
        () => fields['appeal']!.shadowRoot!.activeElement === boxOf(fields['appeal']!),
      );
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

  test('an error that stands is said in the language that is chosen after it (G16)', async () => {
    // Alone, so that no other field's words draw it anew.
    const { form, fields } = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    const field = fields['appeal']!;
    const said = (): string => field.shadowRoot!.querySelector('[part="error"]')!.textContent!.trim();
    press(form);
    await until('the error is said', said);
    for (const lang of ['kk', 'ru', 'en', 'kk']) {
      const before = said();
      handle.lang = lang;
      handle.notify();
      await until(`it is said in ${lang}`, () => field.shown?.lang === lang && said() !== before);
      expect(said()).to.contain(field.shown!.messages.tickIt(field.shown!.title));
    }
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
      html`<pdp-consent-field name="nothing" required>unknown</pdp-consent-field
        ><pdp-consent-field name="appeal" kind="marketing">wrong kind</pdp-consent-field>
        <pdp-consent-field name="duty" required></pdp-consent-field>`,
    );
    expect(textOf(fields['duty']!)).to.contain('does not rest on your consent');
    expect(boxOf(fields['duty']!)).to.equal(null);
    await until('the mistakes are told', () => handle.linted.length > 1);
    expect(handle.linted).to.deep.equal(['field-unknown', 'field-unknown']);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(handle.acts).to.be.empty;
  });

  test('a bare record takes no consent and says what is missing', async () => {
    const bare = aFormProfile({ data: [], withdrawalUrl: undefined });
    Object.assign(bare.operator, { bin: undefined });
    const original = { ...handle.profile };
    Object.assign(handle.profile as object, bare, {
      purposes: bare.purposes.map((purpose) => ({ ...purpose, data: [] })),
    });
    try {
      const { form, fields, sent } = await aForm(
        html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
      );
      expect(textOf(fields['appeal']!))
        .to.contain('BIN')
        .and.to.contain('list of data')
        .and.to.contain('how the consent is withdrawn');
      expect(boxOf(fields['appeal']!).disabled).to.equal(true);
      press(form);
      await fields['appeal']!.updateComplete;
      expect(sent).to.be.empty;
    } finally {
      Object.assign(handle.profile as object, original);
    }
  });

  test('never reads a password, and takes no consent without a name', async () => {
    const { fields } = await aForm(
      html`<input type="password" id="secret" value="hunter2" /><pdp-consent-field
          name="appeal"
          subject="#secret"
        ></pdp-consent-field>`,
    );
    expect(textOf(fields['appeal']!)).to.contain("the person's name");
    const nameless = await aForm(
      html`<pdp-consent-field name="appeal" required subject="#fio"></pdp-consent-field>`,
    );
    nameless.form.querySelector<HTMLInputElement>('#fio')!.value = ' \u00a0 ';
    await tick(nameless.fields['appeal']!);
    press(nameless.form);
    await until('the visitor is told', () => textOf(nameless.fields['appeal']!).includes('Enter the name'));
    expect(document.activeElement).to.equal(nameless.form.querySelector('#fio'));
    expect(handle.acts).to.be.empty;
  });

  test('refuses distribution to the public inside the block of another consent (ACT-04)', async () => {
    const { fields } = await aForm(
      html`<fieldset>
        <pdp-consent-field name="appeal" subject="#fio"></pdp-consent-field
        ><pdp-consent-field name="gallery"></pdp-consent-field>
      </fieldset>`,
    );
    expect(boxOf(fields['gallery']!).disabled).to.equal(true);
    expect(boxOf(fields['appeal']!).disabled).to.equal(false);
    expect(handle.linted).to.include('L-ACT-04');
  });

  test('adopts the box that served without script: a preset tick is dropped, nothing is sent twice', async () => {
    const { form, fields, sent } = await aForm(
      html`<pdp-consent-field name="appeal" subject="#fio"
        ><label
          ><input type="checkbox" name="appeal" value="given" checked /> I agree</label
        ></pdp-consent-field
      >`,
    );
    expect(fields['appeal']!.checked).to.equal(false);
    expect(form.elements.namedItem('appeal'), 'the only control of that name').to.equal(fields['appeal']);
    await tick(fields['appeal']!);
    press(form);
    await until('the form is sent', () => sent.length);
    expect(sent[0]!.data.getAll('appeal')).to.deep.equal(['given']);
  });
});
