import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type FormPayload, commitmentOf, confirm } from './support/form-submission.ts';
import { e2eEngines, type Engine, launch } from './support/launch.ts';
import { verifyReceipt } from './support/verify-independently.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

function plainForms(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  test('plain GET, POST and fetch carry the receipts; the button that was pressed is sent too', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    // Firefox does not tell a test what a page posted: a server of its own does.
    let posted = '';
    const receiver = createServer((request, response) => {
      posted = '';
      request.on('data', (chunk: Buffer) => (posted += chunk.toString()));
      request.on('end', () =>
        response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>sent</title>'),
      );
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/sent`;
    await page.route(`${target}*`, (route) => route.continue());
    const aForm = (
      id: string,
      method: string,
    ) => `<form id="${id}" method="${method}" action="${target}"><input name="name" id="n-${id}" value="Иван">
      <pdp-consent-field name="agree" purpose="handle_appeals" required subject="#n-${id}"></pdp-consent-field>
      <button name="how" value="draft">1</button><button name="how" value="${id}">2</button></form>`;
    await page.route(`${demo.url}/plain/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><script type="module" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/open-almaty/profile.json"></pdp-consent>${aForm('get', 'get')}${aForm('post', 'post')}${aForm('spa', 'post')}
          <script>addEventListener('submit', async (event) => { if (event.target.id !== 'spa') return; event.preventDefault();
            window.sentBody = String(new URLSearchParams(new FormData(event.target, event.submitter)));
            await fetch('/plain/', { method: 'POST', body: window.sentBody }); document.title = 'sent'; });</script>`,
      }),
    );
    for (const id of ['get', 'post', 'spa']) {
      await visitor.visit('/plain/');
      if (id === 'get') await visitor.choose('refuse-all');
      await page.locator(`#${id} [part="checkbox"]`).check();
      await confirm(visitor);
      await page.locator(`#${id} button[value="${id}"]`).click();
      await eventually(`${id} is sent`, async () => (await page.title()) === 'sent');
      const sent = new URLSearchParams(
        id === 'get'
          ? new URL(page.url()).search
          : id === 'post'
            ? posted
            : await page.evaluate(() => (window as unknown as { sentBody: string }).sentBody),
      );
      assert.equal(sent.get('agree'), 'given');
      assert.equal(sent.get('how'), id);
      const payload = (await verifyReceipt(sent.get('agree.receipt')!)) as FormPayload;
      assert.equal(payload.form.commitment, commitmentOf('Иван', sent.get('agree.salt')!));
    }
    receiver.close();
    await visitor.leave();
  });
}

for (const engine of e2eEngines) suite(`forms that know nothing of us, ${engine}`, () => plainForms(engine));
