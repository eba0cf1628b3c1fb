import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { customPage } from './support/canary-site.ts';
import { arrive, press } from './support/canary-visitor.ts';
import { canarySuite } from './support/canary-suite.ts';
import { eventually } from './support/eventually.ts';

const TALL = '<p style="height:1500px">Words</p>';
const FORM =
  '<form><p><label>Name <input name="name"></label></p><p><label><input type="checkbox" name="box"> Yes</label></p><button>Send</button></form>';

canarySuite('the standing button on a small screen', (place) => {
  /** A page with this body, 360 px wide, whose visitor has accepted: both buttons stand. */
  const visit = async (body: string) => {
    const { page, context } = await arrive(place.browser);
    await page.setViewportSize({ width: 360, height: 640 });
    place.site.vary.html = customPage(`<meta name="viewport" content="width=device-width">${body}`);
    await page.goto(`${place.site.url}/custom`);
    await press(page, 'accept-all');
    await page.locator('[part="withdraw"]').waitFor();
    return { page, context };
  };
  const scrollTo = (page: Page, where: 'start' | 'end') =>
    page.evaluate(
      (isEnd) => window.scrollTo(0, isEnd ? document.documentElement.scrollHeight : 0),
      where === 'end',
    );
  /** Controls of the page that the buttons lie over. */
  const covered = (page: Page, selector: string): Promise<string[]> =>
    page.evaluate((controls) => {
      const buttons = [
        ...document.querySelector('pdp-consent')!.shadowRoot!.querySelectorAll('[part=standing] > button'),
      ].map((button) => button.getBoundingClientRect());
      return [...document.querySelectorAll(controls)]
        .filter((control) => {
          const box = control.getBoundingClientRect();
          return buttons.some(
            (one) =>
              box.left < one.right && box.right > one.left && box.top < one.bottom && box.bottom > one.top,
          );
        })
        .map(({ localName }) => localName);
    }, selector);
  const edge = (page: Page): Promise<'upper' | 'lower'> =>
    page
      .locator('[part="reopen"]')
      .evaluate((button) => (button.getBoundingClientRect().top < innerHeight / 2 ? 'upper' : 'lower'));

  test('at the end of the page it lies over no control, and above it stands where it stood', async () => {
    const { page, context } = await visit(TALL + FORM);
    assert.equal(await edge(page), 'lower');
    await scrollTo(page, 'end');
    await eventually('the form is free', async () => !(await covered(page, 'form *')).length);
    await page.locator('form button').click({ timeout: 3000, trial: true });
    await scrollTo(page, 'start');
    await eventually('it is back', async () => (await edge(page)) === 'lower');
    await context.close();
  });

  test('it makes way for the control that has the focus, wherever the page is scrolled to', async () => {
    const { page, context } = await visit(
      `${'<p><input aria-label="n"></p>'.repeat(60)}<p style="height:900px">Words</p>`,
    );
    await page.locator('input').first().focus();
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab');
      await eventually(`input ${n} is free`, async () => !(await covered(page, 'input:focus')).length);
    }
    await context.close();
  });

  test('it stays where it is over mere words, and on a page whose upper end has controls as well', async () => {
    for (const body of [TALL, `<p><button>Menu</button> ${'<a href="#x">Link</a> '.repeat(2000)}`]) {
      const { page, context } = await visit(body);
      await scrollTo(page, 'end');
      await page.waitForTimeout(300);
      assert.equal(await edge(page), body === TALL ? 'lower' : 'upper');
      await context.close();
    }
    const { page, context } = await visit(
      '<style>html,body{height:100%;margin:0;overflow:hidden}footer{position:fixed;bottom:0}</style><button>Menu</button><footer><button>Send</button></footer>',
    );
    await page.waitForTimeout(300);
    assert.equal(await edge(page), 'lower');
    await context.close();
  });

  for (const within of ['data-pdp-untrusted', 'contenteditable'])
    test(`a way to the settings that a visitor wrote within ${within} does not take its place`, async () => {
      const { page, context } = await visit(
        `<div ${within}><p><a data-pdp-open="settings">a</a><a data-pdp-open="withdraw">b</a></p></div>`,
      );
      await page.locator('[part="reopen"]').waitFor();
      await page.goto(`${place.site.url}/custom`);
      await page.locator('[part="reopen"]').waitFor({ timeout: 5000 });
      await page.locator('[part="withdraw"]').waitFor({ timeout: 5000 });
      await context.close();
    });
});
