import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, launch } from './support/launch.ts';
import { OperatorDesk } from './support/operator-desk.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

/** The profile that visitors of the demonstration get now. */
const live = async (slug: string) =>
  (await (await fetch(`${demo.url}/consent/v1/${slug}/profile.json`)).json()) as {
    version: string;
    services: { id: string }[];
    purposes: { id: string; services?: string[]; closed?: boolean; storage: string[] }[];
  };

for (const engine of e2eEngines)
  suite(`the operator's console, ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());

    test('a wrong token opens nothing; the right one stays in the tab, in no address and no cookie', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const { page } = desk;
      await page.goto(`${demo.url}/console/`);
      await page.locator('input[name="token"]').fill('not-the-token-at-all');
      await page.keyboard.press('Enter');
      await page.locator('[role="alert"]').waitFor();
      assert.equal(await page.locator('nav').count(), 0);
      await desk.open('esaulet/profile');
      assert.ok(!page.url().includes(desk.token));
      assert.deepEqual(await desk.context.cookies(), []);
      assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
      await page.reload();
      await page.locator('main h1').waitFor();
      await page.locator('button[name="sign-out"]').click();
      await page.locator('input[name="token"]').waitFor();
      assert.ok(!(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).includes(desk.token));
      assert.deepEqual(desk.complaints, []);
      await desk.leave();
    });

    test('Yandex Metrica is switched off for one operator, and the change is live on its page at the next load', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const visitor = await Visitor.arrive(browser, demo.url);
      await visitor.visit('/esaulet/');
      await visitor.choose('accept-all');
      await eventually('Metrica runs for who agreed', () =>
        visitor.outside.some((address) => address.startsWith('mc.yandex.ru')),
      );

      await desk.open('esaulet/profile');
      const before = await live('esaulet');
      await desk.switch('service', 'yandex_metrica').uncheck();
      const preview = desk.page.frameLocator('iframe').locator('[data-pdp-part="banner"]');
      await eventually('the preview no longer names it', async () => {
        const shown = await preview.textContent({ timeout: 2000 });
        return shown?.includes('Google') && !shown.includes('«Яндекс»');
      });
      await desk.page.locator('button[name="publish"]').click();
      const asked = desk.page.locator('[data-asked-again]');
      await asked.waitFor();
      assert.equal(await asked.getAttribute('data-asked-again'), '', 'asking for less asks nobody again');
      await desk.page.locator('pdp-console-publish header button').click();
      const version = await desk.publish();

      const now = await live('esaulet');
      assert.equal(now.version, version);
      assert.notEqual(now.version, before.version);
      const analytics = now.purposes.find(({ id }) => id === 'usage_analytics')!;
      assert.deepEqual([analytics.services, analytics.storage], [['google_analytics'], ['US']]);
      visitor.outside.length = 0;
      await visitor.visit('/esaulet/');
      await eventually('Google Analytics still runs: nobody is asked again', () =>
        visitor.outside.some((address) => address.startsWith('www.googletagmanager.com')),
      );
      assert.deepEqual(
        visitor.outside.filter((address) => address.includes('yandex')),
        [],
      );
      assert.equal(await visitor.page.locator('[data-pdp-part="banner"]').count(), 0);
      assert.ok(
        (await live('infopro')).services.some(({ id }) => id === 'yandex_metrica'),
        'other operators keep theirs',
      );

      const newcomer = await Visitor.arrive(browser, demo.url);
      await newcomer.visit('/esaulet/');
      await newcomer.choose('accept-all');

      // Twin: switched on again it is back, and who never agreed to it is asked again.
      await desk.switch('service', 'yandex_metrica').check();
      await desk.page.locator('button[name="publish"]').click();
      await asked.waitFor();
      await eventually(
        'who agreed is asked again',
        async () => (await asked.getAttribute('data-asked-again')) === 'usage_analytics',
      );
      await desk.page.locator('pdp-console-publish header button').click();
      const back = await desk.publish();
      assert.equal(Number.parseInt(back), Number.parseInt(version) + 1, 'the first number grows');
      const again = await live('esaulet');
      assert.deepEqual(again.purposes, before.purposes, 'everything says again what it said');
      await newcomer.visit('/esaulet/');
      await newcomer.page.locator('[data-pdp-part="banner"]').waitFor();
      await visitor.visit('/esaulet/');
      await eventually('who had agreed to it from the start is not asked, and it runs', () =>
        visitor.outside.some((address) => address.startsWith('mc.yandex.ru')),
      );
      assert.deepEqual(desk.complaints, []);
      await Promise.all([desk.leave(), visitor.leave(), newcomer.leave()]);
    });
  });
