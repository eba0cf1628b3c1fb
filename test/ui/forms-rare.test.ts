import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { commit } from '../../src/forms/commitment.js';
import type { ConsentField } from '../../src/ui/consent-field.js';
import { mountForms } from '../../src/ui/mount-forms.js';
import { FakeNcaLayer } from '../support/fake-ncalayer.js';
import { aFormHandle, aFormProfile } from '../support/form-handle.js';

const text = (en: string) => ({ en, ru: `${en} (ru)`, kk: `${en} (kk)` });
const forms = [
  {
    id: 'appeal',
    title: text('Appeal'),
    purposes: ['appeal', 'review'],
    representative: true,
    statements: [
      { id: 'third_person', text: text('I have their consent') },
      { id: 'policy_read', text: text('I have read the policy'), required: true },
    ],
    note: text('Give true data.'),
    declineUrl: '#declined',
    declineText: text('Without consent you cannot register.'),
  },
];
const handle = aFormHandle(aFormProfile({ forms }));
const until = (what: string, holds: () => unknown) => waitUntil(holds, what, { timeout: 15_000 });
const find = <T extends HTMLElement = HTMLElement>(field: Element, selector: string): T =>
  field.shadowRoot!.querySelector<T>(selector)!;

const space = async (control: HTMLElement) => {
  control.focus();
  await sendKeys({ type: ' ' });
};

const aForm = async (inner: unknown) => {
  const form = await fixture<HTMLFormElement>(
    html`<form id="appeal" method="post">
      <label>Name <input name="fio" id="fio" autocomplete="name" value="Иван Пример" /></label>
      ${inner}<button id="send">Send</button>
    </form>`,
  );
  const sent: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(form));
  });
  const fields = [...form.querySelectorAll<ConsentField>('pdp-consent-field')];
  await until('fields are drawn', () => fields.every((field) => find(field, '[data-pdp-part]')));
  return {
    form,
    fields,
    sent,
    last: fields.at(-1)!,
    send: () => form.querySelector<HTMLButtonElement>('#send')!.click(),
  };
};

suite('rare parts of a form', () => {
  const { WebSocket: realSocket, print: realPrint } = window;
  let printed: string[] = [];
  suiteSetup(() => {
    mountForms(handle);
    Object.assign(window, {
      WebSocket: FakeNcaLayer,
      print: () => printed.push(document.querySelector('body > .pdp-paper')!.textContent!),
    });
  });
  suiteTeardown(() => void Object.assign(window, { WebSocket: realSocket, print: realPrint }));
  setup(() => {
    handle.acts.length = 0;
    FakeNcaLayer.opened = [];
    FakeNcaLayer.asked = [];
    FakeNcaLayer.mode = 'signs';
    printed = [];
    handle.answer = (act) => ({
      status: 'queued',
      jti: 'the-jti',
      jws: `jws-${act.form!.level}`,
      hash: 'abc-_'.padEnd(43, 'A'),
    });
  });

  test('the statement speaks in the first person to the operator by name and address, without a waiver, in full', async () => {
    const { fields, form } = await aForm(
      html`<pdp-consent-field name="appeal" statement></pdp-consent-field>`,
    );
    const shown = find(fields[0]!, '[part="text"]').textContent!;
    expect(shown)
      .to.contain('To: Sample Ltd, BIN 123456789012, 1 Sample St, Almaty')
      .and.to.contain('I, the person named in this form');
    expect(shown).not.to.match(/claim/i);
    expect(find(fields[0]!, '.folded')).to.equal(null);
    expect(fields[0]!.shown!.fullText).to.contain('1 Sample St, Almaty');
    await expect(form).to.be.accessible();
  });

  test('a required statement stops the form, is stored as a fact and is no consent', async () => {
    const { fields, sent, last, send } = await aForm(
      html`<pdp-consent-field name="appeal" required></pdp-consent-field>`,
    );
    await space(find(last, '[part="checkbox"]'));
    send();
    await until(
      'focus is on the statement',
      () => last.shadowRoot!.activeElement === find(last, 'input[name="policy_read"]'),
    );
    expect(sent).to.be.empty;
    const box = find(last, 'input[name="policy_read"]');
    expect(box.ariaInvalid).to.equal('true');
    const told = last.shadowRoot!.getElementById(box.getAttribute('aria-describedby')!)!;
    expect(told.textContent).to.contain(box.closest('label')!.textContent!.trim().split(' (')[0]);
    expect(find(last, 'input[name="third_person"]').hasAttribute('aria-describedby')).to.equal(false);
    await space(box);
    expect([box.ariaInvalid, box.hasAttribute('aria-describedby')]).to.deep.equal(['false', false]);
    send();
    await until('the form is sent', () => sent.length);
    expect(handle.acts[0]!.form!.statements).to.deep.equal(['policy_read']);
    expect(handle.acts[0]!.choices).to.deep.equal({ appeal: true });
    expect(handle.acts[0]!.notice!.items.map(({ id }) => id)).to.include.members([
      'third_person',
      'policy_read',
    ]);
    expect(fields[0]!.checked).to.equal(true);
  });

  test('that the policy was opened is stored as a fact, with the words of the link, and is no consent (kmge-opi 8)', async () => {
    const { sent, last, send } = await aForm(
      html`<pdp-consent-field name="appeal" required></pdp-consent-field>`,
    );
    await space(find(last, '[part="checkbox"]'));
    await space(find(last, 'input[name="policy_read"]'));
    const link = find(last, 'pdp-policy-link');
    const anchor = await until(
      'the link',
      () => link.shadowRoot?.querySelector('a') ?? link.querySelector('a'),
    ).then(() => (link.shadowRoot?.querySelector('a') ?? link.querySelector('a'))!);
    const stay = (event: Event): void => event.preventDefault();
    anchor.addEventListener('click', stay);
    anchor.click();
    send();
    await until('the form is sent', () => sent.length);
    expect(handle.acts[0]!.form!.statements, 'a click by script is no reading').to.deep.equal([
      'policy_read',
    ]);
    anchor.focus();
    await sendKeys({ press: 'Enter' });
    find<HTMLInputElement>(last, '[part="checkbox"]').focus();
    await space(find(last, '[part="checkbox"]'));
    await space(find(last, '[part="checkbox"]'));
    send();
    await until('the form is sent again', () => sent.length === 2);
    const { form: facts, notice, choices } = handle.acts[1]!;
    expect(facts!.statements).to.deep.equal(['policy_read', 'policy-opened']);
    expect(notice!.items.find(({ id }) => id === 'policy-opened')).to.deep.include({
      kind: 'statement',
      label: 'Privacy policy, version 3, November 1, 2026',
    });
    expect(choices).to.deep.equal({ appeal: true });
    expect(handle.proofs.at(-1)).to.deep.equal({ jti: 'the-jti', salt: sent[1]!.get('appeal.salt') });
  });

  test('a representative commits to both names, each with its own salt (G18)', async () => {
    const { sent, last, send, form } = await aForm(
      html`<pdp-consent-field name="appeal" required></pdp-consent-field>`,
    );
    await space(find(last, '[part="checkbox"]'));
    await space(find(last, 'input[name="policy_read"]'));
    await space(find(last, '[data-pdp-action="represent"]'));
    await until('the name is asked', () => find(last, '#representative'));
    send();
    await until('the name is missed', () => last.shadowRoot!.activeElement === find(last, '#representative'));
    await sendKeys({ type: 'Мысалов Үлгі' });
    const basis = find<HTMLSelectElement>(last, '#basis');
    basis.value = 'guardian';
    basis.dispatchEvent(new Event('change'));
    await last.updateComplete;
    await expect(form).to.be.accessible();
    send();
    await until('the form is sent', () => sent.length);
    const { form: facts } = handle.acts[0]!;
    const salts = [
      sent[0]!.get('appeal.salt') as string,
      sent[0]!.get('appeal.representative_salt') as string,
    ];
    expect(facts).to.include({ actingAs: 'representative', actingBasis: 'guardian' });
    expect(facts!.commitment).to.equal(await commit({ salt: salts[0]!, subject_name: 'Иван Пример' }));
    expect(facts!.representativeCommitment).to.equal(
      await commit({ representative_name: 'Мысалов Үлгі', salt: salts[1]! }),
    );
    expect(salts[0]).not.to.equal(salts[1]);
    expect(sent[0]!.get('appeal.representative_name')).to.equal('Мысалов Үлгі');
  });

  test('a plain tick is level simple; NCALayer is contacted only after the choice to sign, and its CMS goes into the form alone', async () => {
    const { sent, last, send } = await aForm(html`<pdp-consent-field name="review"></pdp-consent-field>`);
    await space(find(last, '[part="checkbox"]'));
    await space(find(last, 'input[name="policy_read"]'));
    send();
    await until('the form is sent', () => sent.length);
    expect(handle.acts[0]!.form!.level).to.equal('simple');
    expect(FakeNcaLayer.opened).to.be.empty;
    await space(find(last, '[data-pdp-action="sign"]'));
    await until('the connection is explained', () =>
      find(last, '[data-pdp-part]').textContent!.includes('127.0.0.1:13579'),
    );
    expect(FakeNcaLayer.opened).to.be.empty;
    send();
    await until('the form is sent', () => sent.length === 2);
    expect(FakeNcaLayer.opened).to.deep.equal(['wss://127.0.0.1:13579']);
    expect(FakeNcaLayer.asked[0]).to.deep.include({ module: 'kz.gov.pki.knca.basics', method: 'sign' });
    expect(FakeNcaLayer.asked[0]!.args).to.deep.include({
      format: 'cms',
      data: `abc+/${'A'.repeat(38)}=`,
      signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: {} },
    });
    expect(sent[1]!.get('review.receipt')).to.equal('jws-signed');
    expect(sent[1]!.get('review.cms')).to.equal('Q01TLUNNUw==');
    expect(JSON.stringify(handle.acts)).not.to.contain('Q01T');
  });

  test('without NCALayer or a signature the form stays and says how to go on; the profile may allow a plain tick', async () => {
    const { sent, last, send } = await aForm(html`<pdp-consent-field name="review"></pdp-consent-field>`);
    await space(find(last, '[part="checkbox"]'));
    await space(find(last, 'input[name="policy_read"]'));
    await space(find(last, '[data-pdp-action="sign"]'));
    FakeNcaLayer.mode = 'absent';
    send();
    await until('told that it is not there', () =>
      find(last, '.error')?.textContent!.includes('does not answer'),
    );
    FakeNcaLayer.mode = 'cancels';
    send();
    await until('told that no signature was made', () =>
      find(last, '.error')?.textContent!.includes('No signature was made'),
    );
    expect(sent).to.be.empty;
    expect(
      handle.acts.map((act) => act.form!.level),
      'a receipt that no one signed is followed by one that says so',
    ).to.deep.equal(['signed', 'simple']);
    const form = forms[0]! as { cms?: object };
    form.cms = { onFailure: 'simple' };
    send();
    await until('the form is sent', () => sent.length);
    delete form.cms;
    expect(sent[0]!.get('review.receipt')).to.equal('jws-simple');
    expect(sent[0]!.has('review.cms')).to.equal(false);
  });

  test('a printed statement carries number and hash of its receipt', async () => {
    const { sent, last, send } = await aForm(html`<pdp-consent-field name="review"></pdp-consent-field>`);
    await space(find(last, '[part="checkbox"]'));
    await space(find(last, 'input[name="policy_read"]'));
    await space(find(last, '[data-pdp-action="print"]'));
    send();
    await until('the form is sent', () => sent.length);
    expect(handle.acts[0]!.form!.level).to.equal('paper');
    expect(printed).to.have.length(1);
    expect(printed[0])
      .to.contain('the-jti')
      .and.to.contain('abc-_')
      .and.to.contain('Signature')
      .and.to.contain('yes: Germany');
  });

  test('"I do not agree" clears the form after a confirmation and leaves for the decline page (kmge-opi 3.5)', async () => {
    const { form, last } = await aForm(html`<pdp-consent-field name="appeal" required></pdp-consent-field>`);
    await space(find(last, '[part="checkbox"]'));
    form.querySelector<HTMLInputElement>('#fio')!.value = 'Другой';
    await space(find(last, '[data-pdp-action="disagree"]'));
    const dialog = find<HTMLDialogElement>(last, 'dialog');
    await until('asked to confirm', () => dialog.open);
    expect(dialog.textContent).to.contain('Without consent you cannot register');
    expect(form.querySelector<HTMLInputElement>('#fio')!.value).to.equal('Другой');
    await space(find(last, 'dialog [value="confirm"]'));
    await until(
      'the form is cleared',
      () => form.querySelector<HTMLInputElement>('#fio')!.value === 'Иван Пример',
    );
    await until('the box is empty', () => !last.checked);
    expect(location.hash).to.equal('#declined');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
