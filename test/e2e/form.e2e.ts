import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, type Engine, launch } from './support/launch.ts';
import { type Payload, verifyReceipt } from './support/verify-independently.ts';
import { Visitor } from './support/visitor.ts';

const NAME = '  Әсел   Үлгіқызы Мысалова ';

/** What each policy asks in its form: required ones first; distribution to the public stands apart. */
const FORMS = {
  'open-almaty': { required: ['handle_appeals'], optional: ['inform_email', 'inform_sms'], apart: ['publish_appeal'], lang: 'kk' },
  'ikomek-astana': { required: ['register_appeals'], optional: ['resolve_appeals'], apart: [], lang: 'ru' },
  esaulet: { required: ['contracts'], optional: ['marketing_notices', 'foreign_review'], apart: [], lang: 'en' },
  infopro: { required: ['feedback'], optional: ['mailing_info', 'ads_email', 'ads_sms', 'surveys'], apart: ['publish_review'], lang: 'ru' },
  'kmge-opi': { required: ['create_account', 'assess_application'], optional: [], apart: [], lang: 'kk' },
} as const;
type Slug = keyof typeof FORMS;

interface FormPayload extends Payload {
  form: { form_id: string; commitment: string; form_level: string; acting_as: string };
  parties: { party_role: string[]; party_name: string; bin?: string }[];
  event: Payload['event'] & { user_gesture: boolean };
}
type Fields = Record<string, string>;

const commitmentOf = (name: string, salt: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ salt, subject_name: name.normalize('NFC').replace(/\s+/g, ' ').trim() }))
    .digest('base64url');

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

const submissions = (slug: Slug): Fields[] => {
  const folder = join(demo.data, 'forms', slug);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { form: Fields }).form);
};

/** Verifies what came with a form by an independent library; answers the payload of each ticked field. */
async function verifySubmission(form: Fields): Promise<Record<string, FormPayload>> {
  const payloads: Record<string, FormPayload> = {};
  for (const [name, value] of Object.entries(form)) {
    if (!name.endsWith('.receipt')) continue;
    const field = name.slice(0, -'.receipt'.length);
    const payload = (await verifyReceipt(value)) as FormPayload;
    assert.equal(form[field], 'given');
    assert.match(form[`${field}.salt`]!, /^[\w-]{22}$/);
    assert.equal(payload.form.commitment, commitmentOf(form['name']!, form[`${field}.salt`]!), 'salt and name open the commitment');
    assert.equal(payload.event.method, 'form');
    assert.equal(payload.event.user_gesture, true);
    assert.match(payload.parties.find((party) => party.party_role.includes('controller'))!.bin!, /^\d{12}$/);
    assert.ok(!JSON.stringify(payload).includes('Мысалова'), 'no name in a receipt (G10)');
    payloads[field] = payload;
  }
  return payloads;
}

async function fillIn(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  for (const control of await page.locator('form:has(pdp-consent-field)').locator('input, textarea, select').all()) {
    const kind = await control.evaluate((element) => ({
      inShadow: element.getRootNode() !== document,
      isOurs: !!element.closest('pdp-consent-field'),
      tag: element.localName,
      type: (element as HTMLInputElement).type,
      id: element.id,
      required: (element as HTMLInputElement).required,
    }));
    if (kind.inShadow || kind.isOurs || !kind.required) continue;
    if (kind.tag === 'select') await control.selectOption({ index: 1 });
    else if (kind.type === 'radio' || kind.type === 'checkbox') await control.check();
    else if (kind.type !== 'file')
      await control.fill(kind.id === 'name' ? NAME : { email: 'asel@example.kz', tel: '+77010000000', password: 'Secret-17', number: '1', date: '2026-11-21' }[kind.type] ?? 'Текст');
  }
}

function forms(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  const arrive = async (slug: Slug): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit(`/${slug}/?lang=${FORMS[slug].lang}`);
    await visitor.choose('refuse-all');
    await eventually('every field is drawn', () => visitor.page.evaluate(() => [...document.querySelectorAll('pdp-consent-field')].every((field) => field.shadowRoot?.querySelector('[data-pdp-part="field"]'))));
    return visitor;
  };
  const box = ({ page }: Visitor, name: string) => page.locator(`pdp-consent-field[name="${name}"] [part="checkbox"]`);
  /** What a form wants confirmed besides its consents, such as having the rights to what is sent. */
  const confirm = async ({ page }: Visitor): Promise<void> => {
    for (const statement of await page.locator('pdp-consent-field input[type="checkbox"][required]:not([part])').all()) await statement.check();
  };
  const send = ({ page }: Visitor) => page.locator('form:has(pdp-consent-field) button:not([type="button"])').last().click();

  for (const slug of Object.keys(FORMS) as Slug[]) {
    const { required, optional, apart } = FORMS[slug];

    test(`${slug}: a form without its required consents stays, and with them alone it goes (Art. 8, G13)`, async () => {
      const visitor = await arrive(slug);
      const { page } = visitor;
      const earlier = submissions(slug).length;
      await fillIn(visitor);
      for (const name of [...required, ...optional, ...apart]) assert.equal(await box(visitor, name).isChecked(), false, `${name} starts empty`);
      await send(visitor);
      await eventually('focus is on the first missing consent', () =>
        page.evaluate((name) => document.activeElement?.getAttribute('name') === name && !!document.activeElement.shadowRoot?.activeElement?.matches('[part="checkbox"]'), required[0]),
      );
      assert.equal(await page.locator('pdp-consent-field [part="error"] .error').count(), required.length);
      assert.equal(await page.locator('#name').inputValue(), NAME);
      assert.equal(submissions(slug).length, earlier);

      for (const name of required) await box(visitor, name).check();
      await confirm(visitor);
      assert.equal(await page.locator('pdp-consent-field [part="checkbox"]:checked').count(), required.length, 'ticking one changes no other');
      await send(visitor);
      await page.locator('[data-demo-result="stored"]').waitFor();
      const form = submissions(slug).find((fields) => fields[required[0]!] && !optional.some((name) => fields[name]))!;
      const payloads = await verifySubmission(form);
      assert.deepEqual(Object.keys(payloads).sort(), [...required].sort());
      const [payload] = Object.values(payloads);
      const states = Object.fromEntries(payload!.processing.map((entry) => [entry.purpose_id, entry.event_state]));
      assert.deepEqual(states, { ...Object.fromEntries(required.map((name) => [name, 'given'])), ...Object.fromEntries(optional.map((name) => [name, 'refused'])) });
      assert.ok(!Object.values(form).includes('Secret-17'));
      assert.deepEqual((await visitor.seen).violations, []);
      await visitor.leave();
    });

    test(`${slug}: with everything ticked each entry has one kind and distribution is alone in its receipt`, async () => {
      const visitor = await arrive(slug);
      const all = [...required, ...optional, ...apart];
      await fillIn(visitor);
      for (const name of all) await box(visitor, name).check();
      await confirm(visitor);
      await send(visitor);
      await visitor.page.locator('[data-demo-result="stored"]').waitFor();
      const form = submissions(slug).find((fields) => all.every((name) => fields[name] === 'given') && (optional.length + apart.length > 0 || fields['name'] === NAME))!;
      const payloads = await verifySubmission(form);
      assert.deepEqual(Object.keys(payloads).sort(), [...all].sort());
      for (const [field, { processing, form: facts }] of Object.entries(payloads)) {
        const isApart = (apart as readonly string[]).includes(field);
        assert.deepEqual(processing.map((entry) => entry.purpose_id).sort(), isApart ? [field] : [...required, ...optional].sort());
        assert.equal(processing.some((entry) => entry.consent_kind === 'public_distribution'), isApart);
        assert.ok(processing.every((entry) => entry.event_state === 'given'));
        assert.deepEqual([facts.form_level, facts.acting_as], ['simple', 'self'], 'a tick is never written form');
      }
      assert.equal(new Set(all.map((name) => form[`${name}.salt`])).size, 1 + apart.length, 'one salt for each commitment');
      await visitor.leave();
    });
  }

  test('a bare record takes no consent and says what is missing (ikomek-astana, G17)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit('/ikomek-astana/bare/?lang=ru');
    const field = visitor.page.locator('pdp-consent-field[name="register_appeals"]');
    await field.locator('.error').waitFor();
    assert.match(await field.locator('.error').innerText(), /БИН/);
    assert.equal(await field.locator('[part="checkbox"]').isDisabled(), true);
    await visitor.leave();
  });

  test('plain GET, POST and fetch carry the receipts; the button that was pressed is sent too', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    // Firefox does not tell a test what a page posted: a server of its own does.
    let posted = '';
    const receiver = createServer((request, response) => {
      posted = '';
      request.on('data', (chunk: Buffer) => (posted += chunk.toString()));
      request.on('end', () => response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>sent</title>'));
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/sent`;
    await page.route(`${target}*`, (route) => route.continue());
    const aForm = (id: string, method: string) => `<form id="${id}" method="${method}" action="${target}"><input name="name" id="n-${id}" value="Иван">
      <pdp-consent-field name="agree" purpose="handle_appeals" required subject="#n-${id}"></pdp-consent-field>
      <button name="how" value="draft">1</button><button name="how" value="${id}">2</button></form>`;
    await page.route(`${demo.url}/plain/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><script type="module" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/open-almaty/profile.json"></pdp-consent>${aForm('get', 'get')}${aForm('post', 'post')}${aForm('spa', 'post')}
          <script>addEventListener('submit', async (event) => { if (event.target.id !== 'spa') return; event.preventDefault();
            await fetch(event.target.action, { method: 'POST', mode: 'no-cors', body: new URLSearchParams(new FormData(event.target, event.submitter)) }); document.title = 'sent'; });</script>`,
      }),
    );
    for (const id of ['get', 'post', 'spa']) {
      await visitor.visit('/plain/');
      if (id === 'get') await visitor.choose('refuse-all');
      await page.locator(`#${id} [part="checkbox"]`).check();
      await confirm(visitor);
      await page.locator(`#${id} button[value="${id}"]`).click();
      await eventually(`${id} is sent`, async () => (await page.title()) === 'sent');
      const sent = id === 'get' ? new URL(page.url()).searchParams : new URLSearchParams(posted);
      assert.equal(sent.get('agree'), 'given');
      assert.equal(sent.get('how'), id);
      const payload = (await verifyReceipt(sent.get('agree.receipt')!)) as FormPayload;
      assert.equal(payload.form.commitment, commitmentOf('Иван', sent.get('agree.salt')!));
    }
    receiver.close();
    await visitor.leave();
  });
}

for (const engine of e2eEngines) suite(`consents inside forms, ${engine}`, () => forms(engine));
