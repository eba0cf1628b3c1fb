import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { NONCE, customPage, startCanarySite } from './support/canary-site.ts';
import { type ConsentTag, arrive, isGiven, orderOf, press, ready, settle } from './support/canary-visitor.ts';
import { eventually } from './support/eventually.ts';
import { launch } from './support/launch.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof startCanarySite>>;
before(async () => {
  site = await startCanarySite();
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  site?.stop();
});

const GATED = `<script nonce="${NONCE}" type="text/plain" data-pdp-service="canary">order.push('once')</script>`;

suite('how the element is written', () => {
  test('of two in a page the first asks and decides; the second tells that it stays unused', async () => {
    const { page, context } = await arrive(browser);
    await context.addInitScript(() => {
      const codes = Object.assign(globalThis, { codes: [] as string[] }).codes;
      document.addEventListener('pdp-consent-error', ({ code }) => codes.push(code));
    });
    site.vary.html = customPage(`<pdp-consent src="/profile.json"></pdp-consent>${GATED}`);
    await page.goto(`${site.url}/custom`);
    await eventually('it tells', () =>
      page.evaluate(() => (globalThis as unknown as { codes: string[] }).codes.length),
    );
    await settle(page);
    assert.equal(await page.locator('[data-pdp-part="banner"]').count(), 1);
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    await eventually('it ran', async () => (await orderOf(page)).includes('once'));
    await settle(page);
    const seen = await page.evaluate(async () => ({
      codes: (globalThis as unknown as { codes: string[] }).codes,
      ran: (globalThis as unknown as { order: string[] }).order.filter((word) => word === 'once').length,
      second: !!document.querySelectorAll<ConsentTag>('pdp-consent')[1]!.consent,
    }));
    assert.deepEqual(seen, { codes: ['ERR_SECOND_ELEMENT'], ran: 1, second: false });
    assert.equal(await page.locator('[part=reopen]').count(), 1, 'one way back');
    await context.close();
  });

  test('one that takes the place of another asks in its stead', async () => {
    const { page, context } = await arrive(browser);
    site.vary.html = customPage(GATED);
    await page.goto(`${site.url}/custom`);
    await page.locator('[data-pdp-part="banner"]').waitFor();
    await page.evaluate(() => {
      const old = document.querySelector('pdp-consent')!;
      old.replaceWith(old.cloneNode());
    });
    await ready(page);
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    await eventually('it ran', async () => (await orderOf(page)).includes('once'));
    await context.close();
  });

  test('closed like an element of XML it swallows the rest of the page, which stays in view', async () => {
    const { page, context } = await arrive(browser);
    site.vary.html = customPage(
      `<h1>Shop</h1><button data-pdp-open="settings">Settings</button>${GATED}`,
    ).replace('></pdp-consent>', ' />');
    await page.goto(`${site.url}/custom`);
    const title = page.locator('h1');
    await page.locator('[data-pdp-part="banner"]').waitFor();
    await title.waitFor({ state: 'visible' });
    await press(page, 'accept-all');
    await eventually('it ran', async () => (await orderOf(page)).includes('once'));
    await page.goto(`${site.url}/custom`);
    await eventually('it runs on return', async () => (await orderOf(page)).includes('once'));
    await title.waitFor({ state: 'visible' });
    await context.close();
  });
});
