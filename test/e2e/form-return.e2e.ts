import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { confirm, fillIn } from './support/form-submission.ts';
import { e2eEngines } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

suite('coming back to a form, Chromium', { skip: !e2eEngines.includes('chromium') }, () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    demo = await startDemo();
    // As at home: pages are kept for the way back.
    browser = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser?.close();
    await demo?.remove();
  });

  const sent = (): number => {
    const folder = join(demo.data, 'forms', 'open-almaty');
    return existsSync(folder) ? readdirSync(folder).length : 0;
  };
  const box = ({ page }: Visitor, name: string) =>
    page.locator(`pdp-consent-field[name="${name}"] [part="checkbox"]`);
  const send = ({ page }: Visitor): Promise<void> =>
    page.locator('form:has(pdp-consent-field) button:not([type="button"])').last().click();
  const back = async (visitor: Visitor): Promise<void> => {
    await visitor.page.goBack({ waitUntil: 'commit' });
    await box(visitor, 'handle_appeals').waitFor();
  };
  test('the way back after a submit leads to the form as it was, to be sent again', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await visitor.visit('/open-almaty/?lang=en');
    await visitor.choose('refuse-all');
    await box(visitor, 'handle_appeals').waitFor();
    await fillIn(visitor);
    await box(visitor, 'handle_appeals').check();
    await confirm(visitor);
    // A press more is none.
    await page.locator('form:has(pdp-consent-field) button:not([type="button"])').last().dblclick();
    await eventually('it is sent', () => sent() === 1);
    await page.waitForURL('**/form');
    for (const times of [2, 3]) {
      await back(visitor);
      await eventually('the tick is there', () => box(visitor, 'handle_appeals').isChecked());
      assert.notEqual(await page.locator('#name').inputValue(), '');
      if (times === 3) await box(visitor, 'inform_email').check();
      await send(visitor);
      await eventually('it is sent again', () => sent() === times);
      await page.waitForURL('**/form');
    }
    await back(visitor);
    const isWhole = await page.evaluate(() =>
      (
        document.querySelector('pdp-consent') as Element & {
          consent: { verify(): Promise<{ ok: boolean }> };
        }
      ).consent.verify(),
    );
    assert.equal(isWhole.ok, true);
    assert.equal(sent(), 3);
    await visitor.leave();
  });
});
