import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { startCanarySite } from './support/canary-site.ts';
import { arrive, type ConsentTag, press, settle } from './support/canary-visitor.ts';
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

suite('an embed asks in place', () => {
  test('keeps its room, takes consent, writes a receipt, and shows the placeholder again after withdrawal', async () => {
    const { page, asked, context } = await arrive(browser);
    site.vary.version = '1';
    await page.goto(`${site.url}/plain`);
    await press(page, 'refuse-all');
    const embed = page.locator('pdp-embed');
    const placeholder = embed.locator('[data-pdp-part="embed"]');
    await placeholder.waitFor();
    const box = (await embed.boundingBox())!;
    assert.ok(Math.abs(box.width / box.height - 16 / 9) < 0.02, 'the ratio of the content');
    assert.match(await placeholder.innerText(), /frame LLP.*Kazakhstan/s);
    const count = (): Promise<number> =>
      page.evaluate(
        async () =>
          (
            (await document
              .querySelector<ConsentTag & { consent: { receipts(): Promise<unknown[]> } }>('pdp-consent')!
              .consent.receipts()) as unknown[]
          ).length,
      );
    const receipts = await count();

    await eventually('the button is taken', async () => {
      if (await placeholder.count())
        await placeholder.locator('[data-pdp-action="allow-always"]').click({ timeout: 2000 });
      return asked.length > 0;
    });
    await embed.locator('iframe').waitFor();
    assert.deepEqual(asked, ['frame.html']);
    assert.equal(await count(), receipts + 1);
    const after_ = (await embed.boundingBox())!;
    assert.ok(after_.height >= box.height - 1, 'nothing jumps');

    // By key: on a page this short the standing buttons lie over it.
    await embed.locator('[data-pdp-action="withdraw"]').press('Enter');
    await placeholder.waitFor();
    assert.equal(await embed.locator('iframe').count(), 0);
    await eventually('the withdrawal is recorded', async () => (await count()) === receipts + 2);
    await context.close();
  });

  test('allowed once, is closed again on the next page', async () => {
    const { page, asked, context } = await arrive(browser);
    await page.goto(`${site.url}/plain`);
    await press(page, 'refuse-all');
    const once = page.locator('pdp-embed [data-pdp-action="allow-once"]');
    await once.waitFor();
    await eventually('the button is taken', async () => {
      if (await once.count()) await once.click({ timeout: 2000 });
      return asked.length > 0;
    });
    asked.length = 0;
    await page.goto(`${site.url}/plain`);
    await once.waitFor();
    await settle(page);
    assert.deepEqual(asked, []);
    await context.close();
  });
});
