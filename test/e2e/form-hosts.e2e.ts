import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { runCli } from '../cli/run-cli.ts';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { FORMS, type Fields, confirm, fillIn, verifySubmission } from './support/form-submission.ts';
import { e2eEngines, type Engine, launch } from './support/launch.ts';
import { reactForm } from './support/react-form.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
const application = reactForm();
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

/** The newest submission that the operator's form handler accepted and `of` recognises. */
/** Both engines post to one handler; what the first one sent is not the second one's. */
let since = 0;
const accepted = (slug: string, of: (form: Fields) => unknown): Fields | undefined => {
  const folder = join(demo.data, 'forms', slug);
  if (!existsSync(folder)) return;
  return readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((path) => statSync(path).mtimeMs >= since)
    .map((path) => (JSON.parse(readFileSync(path, 'utf8')) as { form: Fields }).form)
    .find(of);
};

const FIELDS = `<label>Name <input name="name" id="name" autocomplete="name"></label>
  <pdp-consent-field name="handle_appeals" kind="processing" required subject="#name"></pdp-consent-field>
  <pdp-consent-field name="inform_email" kind="marketing"></pdp-consent-field>`;

function hosts(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    since = Date.now();
    browser = await launch(engine);
  });
  after(() => browser?.close());

  /** A page of the operator's own origin that knows of us only by its tags. */
  const arrive = async (body: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.page.route(`${demo.url}/app.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: application }),
    );
    // Below the path that the operator's cookie is for.
    await visitor.page.route(`${demo.url}/open-almaty/host/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>host</title><script type="module" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/open-almaty/profile.json"></pdp-consent>
          <button data-pdp-open="settings">Settings</button>${body}`,
      }),
    );
    await visitor.visit('/open-almaty/host/');
    await visitor.choose('refuse-all');
    // Someone who has decided: the page has no other reason to load more of us.
    await visitor.visit('/open-almaty/host/');
    return visitor;
  };
  const box = ({ page }: Visitor, name: string) =>
    page.locator(`pdp-consent-field[name="${name}"] [part="checkbox"]`);

  test('a React form: controlled fields, strict mode, drawn late, drawn anew, sent by fetch', async () => {
    const visitor = await arrive('<div id="root" data-pdp-observe></div><script src="/app.js"></script>');
    const { page } = visitor;
    const send = (): Promise<void> => page.locator('#appeal button[name="how"]').click();
    await box(visitor, 'handle_appeals').waitFor();
    // By keys that a keyboard has: what Firefox's driver puts in otherwise, React takes for its own doing, and undoes.
    await page.locator('#name').pressSequentially('Aisha Reaktova');
    await send();
    await page.locator('pdp-consent-field .error').first().waitFor();
    assert.equal(await page.locator('#sent').textContent(), '', 'the handler of the page has not run');
    await box(visitor, 'handle_appeals').check();
    // Every key draws the form anew; the fifth brings another consent into it.
    await page.locator('#text').pressSequentially('hello');
    await box(visitor, 'inform_email').waitFor();
    assert.equal(await page.locator('#text').inputValue(), 'HELLO');
    assert.equal(await page.locator('#name').inputValue(), 'Aisha Reaktova');
    assert.equal(await box(visitor, 'handle_appeals').isChecked(), true, 'a new drawing unticks nothing');
    assert.equal(await box(visitor, 'inform_email').isChecked(), false);
    await confirm(visitor);
    await send();
    await eventually('the handler accepts it', async () =>
      (await page.locator('#sent').textContent())!.startsWith('200 '),
    );
    const form = accepted('open-almaty', ({ name }) => name === 'Aisha Reaktova')!;
    assert.equal(form['how'], 'react');
    const payloads = await verifySubmission(form);
    assert.deepEqual(Object.keys(payloads), ['handle_appeals']);
    // The form that took its place starts empty.
    await box(visitor, 'handle_appeals').waitFor();
    assert.equal(await box(visitor, 'handle_appeals').isChecked(), false);
    await visitor.leave();
  });

  test('fetch(new FormData(form)) of a handler that knows nothing of us has the receipts', async () => {
    const visitor = await arrive(`<form id="appeal">${FIELDS}<button>Send</button></form>
      <script>document.forms.appeal.addEventListener('submit', (event) => { event.preventDefault();
        fetch('/open-almaty/form', { method: 'POST', body: new FormData(event.target) }).then(({ status }) => (document.title = 'answered ' + status)); });</script>`);
    const { page } = visitor;
    await page.locator('#name').fill('Фатима Фетчева');
    for (const name of ['handle_appeals', 'inform_email']) await box(visitor, name).check();
    await confirm(visitor);
    await page.locator('#appeal > button').click();
    await eventually('the handler accepts it', async () => (await page.title()) === 'answered 200');
    const form = accepted('open-almaty', ({ name }) => name === 'Фатима Фетчева')!;
    const payloads = await verifySubmission(form);
    assert.deepEqual(Object.keys(payloads).sort(), ['handle_appeals', 'inform_email']);
    // The visitor can prove it too, while the page lives: the salt is in the file, and in no storage.
    const salt = form['handle_appeals.salt']!;
    const file = await page.evaluate(() =>
      (
        document.querySelector('pdp-consent') as Element & {
          consent: { export(): Promise<{ form_proofs: object[] }> };
        }
      ).consent.export(),
    );
    assert.deepEqual(file.form_proofs, [{ jti: payloads['handle_appeals']!.jti, salt }]);
    assert.ok(!JSON.stringify([await visitor.stored(), await visitor.webStorage()]).includes(salt));

    // Who holds the file shows whose consent it is: in the verifier, and at the command line.
    await page.goto(`${demo.url}/verify/?lang=en`);
    await page.locator('pdp-verifier input[type="file"]').setInputFiles({
      name: 'consent.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    const proof = page.locator('pdp-name-proof');
    const answer = proof.getByRole('status');
    for (const [name, says] of [
      ['Фатима Фетчев', 'no'],
      [' Фатима   Фетчева ', 'yes'],
    ] as const) {
      await proof.getByRole('textbox', { name: /Proof of name/ }).fill(name);
      await eventually(`${name}: ${says}`, async () => (await answer.textContent())!.trim() === says);
      const { status, stdout } = runCli(['verify', '-', '--name', name], JSON.stringify(file));
      assert.equal(status, says === 'yes' ? 0 : 1, stdout);
      assert.match(stdout, new RegExp(`^#\\d+ belongs to this name: ${says}$`, 'm'));
    }
    await visitor.leave();
  });

  test('a form inside another shadow root is validated and posted with its receipts', async () => {
    const visitor = await arrive(
      `<script>customElements.define('city-widget', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          root.setHTMLUnsafe ? root.setHTMLUnsafe(\`WIDGET\`) : (root.innerHTML = \`WIDGET\`);
          const look = () => document.querySelector('pdp-consent').consent.rescan(root);
          if (document.querySelector('pdp-consent').consent) look(); else document.addEventListener('pdp-consent-ready', look);
        } });</script><city-widget></city-widget>`.replaceAll(
        'WIDGET',
        `<form id="appeal" method="post" action="/open-almaty/form">${FIELDS}<button>Send</button></form>`,
      ),
    );
    const { page } = visitor;
    await box(visitor, 'handle_appeals').waitFor();
    await page.locator('#name').fill('Шолпан Теневая');
    await page.locator('#appeal > button').click();
    await page.locator('pdp-consent-field .error').first().waitFor();
    await box(visitor, 'handle_appeals').check();
    await confirm(visitor);
    await page.locator('#appeal > button').click();
    await page.locator('[data-demo-result="stored"]').waitFor();
    const form = accepted('open-almaty', ({ name }) => name === 'Шолпан Теневая')!;
    assert.deepEqual(Object.keys(await verifySubmission(form)), ['handle_appeals']);
    await visitor.leave();
  });

  test('a password is never read (kmge-opi 7.3)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await visitor.context.addInitScript(() => {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
      Object.defineProperty(HTMLInputElement.prototype, 'value', {
        ...own,
        get(this: HTMLInputElement): string {
          // The driver of a browser reads fields too: what counts is whose code asks.
          if (/\/(pdp-consent\.js|chunks\/)/.test(new Error().stack!))
            sessionStorage.setItem(`read ${this.type}`, 'yes');
          return own.get!.call(this) as string;
        },
      });
    });
    await visitor.visit('/kmge-opi/?lang=ru');
    await visitor.choose('refuse-all');
    for (const name of FORMS['kmge-opi'].required) await box(visitor, name).waitFor();
    assert.ok((await page.locator('form:has(pdp-consent-field) input[type=password]').count()) > 0);
    await fillIn(visitor);
    for (const name of FORMS['kmge-opi'].required) await box(visitor, name).check();
    await confirm(visitor);
    await page.locator('form:has(pdp-consent-field) button:not([type="button"])').last().click();
    await page.locator('[data-demo-result="stored"]').waitFor();
    assert.deepEqual(await visitor.webStorage(), ['read text'], 'the name alone');
    await visitor.leave();
  });
}

for (const engine of e2eEngines) suite(`forms of other makers, ${engine}`, () => hosts(engine));
