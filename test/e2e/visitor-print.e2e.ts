import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { confirm, fillIn } from './support/form-submission.ts';
import { e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

/** A4 between the margins of our own paper, in CSS pixels. */
const PAPER_PX = Math.round((174 / 25.4) * 96);

interface Printing extends Window {
  printed?: boolean;
}

suite('what a visitor prints', { skip: !e2eEngines.includes('chromium') }, () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    demo = await startDemo();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await demo?.remove();
  });

  /** A dark, narrow screen: paper has to be neither. The browser's own dialog is kept away, in every frame. */
  const arrive = async (): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.url, {
      colorScheme: 'dark',
      viewport: { width: 360, height: 800 },
    });
    await visitor.context.addInitScript(() => {
      window.print = () => ((window as Printing).printed = true);
    });
    return visitor;
  };
  const printedFrame = ({ page }: Visitor): Promise<Frame> =>
    eventually('the paper', async () => {
      for (const frame of page.frames())
        if (frame !== page.mainFrame() && (await frame.evaluate(() => (window as Printing).printed)))
          return frame;
      return undefined;
    });

  /** The paper as a page of its own, under its own rules: what the printer gets. */
  const layOut = async (visitor: Visitor, paper: Frame): Promise<Page> => {
    const [markup, rules] = await paper.evaluate(() => [
      document.documentElement.outerHTML,
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n'),
    ]);
    const page = await visitor.context.newPage();
    await page.setViewportSize({ width: PAPER_PX, height: 900 });
    await page.setContent(markup!.replace('</head>', `<style>${rules}</style></head>`));
    await page.emulateMedia({ media: 'print' });
    return page;
  };
  /** Black on white, nothing beyond the margin, nothing to press. */
  const holds = async (page: Page, within = 'body'): Promise<void> => {
    const faults = await page.locator(within).evaluate((paper) => {
      const wrong: string[] = [];
      const { backgroundColor } = getComputedStyle(document.body);
      if (!/^rgba?\((255, 255, 255|0, 0, 0, 0)/.test(backgroundColor)) wrong.push(`on ${backgroundColor}`);
      for (const element of [paper, ...paper.querySelectorAll('*')]) {
        const { color } = getComputedStyle(element);
        if (color !== 'rgb(0, 0, 0)') wrong.push(`${element.localName} is ${color}`);
        if (element.getBoundingClientRect().right > innerWidth + 1)
          wrong.push(`${element.localName} is cut off`);
      }
      return [...wrong, ...[...paper.querySelectorAll('button, input, a')].map(({ outerHTML }) => outerHTML)];
    });
    assert.deepEqual(faults, []);
  };
  const sheets = async (page: Page): Promise<number> =>
    [...(await page.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]
      .length;

  const open = async (visitor: Visitor, part: 'rights' | 'receipts'): Promise<void> => {
    await visitor.page.evaluate(async (name) => {
      await (
        document.querySelector('pdp-consent') as Element & { consent: { open(part: string): Promise<void> } }
      ).consent.open(name);
    }, part);
  };

  for (const lang of ['kk', 'ru', 'en'])
    test(`all receipts, each with its id and hash, in ${lang}`, async () => {
      const visitor = await arrive();
      await visitor.visit(`/infopro/?lang=${lang}`);
      await visitor.choose('accept-all');
      await eventually('the grant is kept', async () => (await visitor.receipts('infopro')).length > 0);
      await open(visitor, 'receipts');
      await visitor.page.locator('[data-pdp-part="receipts"] .note.good').waitFor();
      await visitor.control('receipts', 'print').click();
      const paper = await layOut(visitor, await printedFrame(visitor));
      await holds(paper);
      const text = await paper.locator('body').innerText();
      for (const { jti, hash } of await visitor.receipts('infopro')) {
        assert.ok(text.includes(jti), 'its id');
        assert.ok(text.includes(hash), 'its hash');
      }
      assert.equal(await paper.locator('html').getAttribute('lang'), lang);
      assert.ok((await sheets(paper)) >= 1);
      await visitor.leave();
    });

  test('the page of receipts and rights itself, by the browser, holds nothing to press', async () => {
    const visitor = await arrive();
    const { page } = visitor;
    await visitor.visit('/infopro/rights/?lang=ru');
    await visitor.choose('accept-all');
    await page.locator('pdp-receipts article').first().waitFor();
    await page.locator('pdp-rights .opener').first().waitFor();
    const pressable = () =>
      page
        .locator(':is(pdp-receipts, pdp-rights) :is(button, summary)')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map(({ textContent }) => textContent),
        );
    assert.notDeepEqual(await pressable(), []);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.deepEqual(await pressable(), []);
    const text = page.locator('pdp-receipts article p').first();
    await text.waitFor();
    const [red = 255, green = 255, blue = 255] = (await text.evaluate((line) => getComputedStyle(line).color))
      .match(/[\d.]+/g)!
      .map(Number);
    assert.ok(Math.max(red, green, blue) < 100, `dark words, also where the screen is dark: ${red}`);
    await visitor.leave();
  });

  test('a letter to the operator, on one sheet, with its address and lines to sign on', async () => {
    const visitor = await arrive();
    await visitor.visit('/kmge-opi/?lang=ru');
    await visitor.choose('refuse-all');
    await open(visitor, 'rights');
    await visitor.page.locator('[data-pdp-part="rights"] .opener[value="rectify"]').click();
    await visitor.control('rights', 'print').first().click();
    const paper = await layOut(visitor, await printedFrame(visitor));
    await holds(paper);
    const text = await paper.locator('body').innerText();
    assert.match(text, /КМГ Инжиниринг/);
    assert.match(text, /Подпись/);
    assert.equal(await sheets(paper), 1);
    await visitor.leave();
  });

  test('the statement of a form alone, without the page around it (esaulet 7.2)', async () => {
    const visitor = await arrive();
    const { page } = visitor;
    await visitor.visit('/esaulet/?lang=kk');
    // The answer that would take the page away is not asked for.
    await page.evaluate(() => document.addEventListener('submit', (event) => event.preventDefault()));
    await visitor.choose('refuse-all');
    const box = (name: string) => page.locator(`pdp-consent-field[name="${name}"] [part="checkbox"]`);
    await box('foreign_review').waitFor();
    await fillIn(visitor);
    for (const name of ['contracts', 'foreign_review']) await box(name).check();
    await confirm(visitor);
    await page.locator('pdp-consent-field[name="foreign_review"] [data-pdp-action="print"]').click();
    await page.locator('form:has(pdp-consent-field) button:not([type="button"])').last().click();
    await eventually('it is printed', () => page.evaluate(() => (window as Printing).printed));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER_PX, height: 900 });
    const paper = page.locator('body > .pdp-paper');
    assert.deepEqual(
      await page
        .locator('body')
        .evaluate((body) =>
          [...body.children].filter((each) => each.checkVisibility()).map(({ className }) => className),
        ),
      ['pdp-paper'],
    );
    await holds(page, 'body > .pdp-paper');
    const [receipt] = (await visitor.receipts('esaulet')).filter(({ ephemeral }) => !ephemeral);
    const text = await paper.innerText();
    assert.ok(text.includes(receipt!.jti) && text.includes(receipt!.hash), 'number and hash of the receipt');
    await visitor.leave();
  });
});
