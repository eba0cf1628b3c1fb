import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { accessibilityTree } from './support/accessibility-tree.ts';
import { type Demo, startDemo } from './support/demo-server.ts';
import { e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

const partOf = (tag: string): string =>
  `document.querySelector('pdp-consent').shadowRoot.querySelector('${tag}').shadowRoot.querySelector('[data-pdp-part]')`;

/**
 * The tree as it was agreed on lies beside the tests as text. `PDP_WRITE_TREES=1` writes it anew: read what changed as a
 * screen reader would say it.
 */
const isAgreed = (name: string, said: string): void => {
  const tree = said.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1');
  const file = fileURLToPath(new URL(`trees/${name}.txt`, import.meta.url));
  if (process.env['PDP_WRITE_TREES']) writeFileSync(file, tree);
  assert.ok(existsSync(file), `${name}.txt is written`);
  assert.equal(tree, readFileSync(file, 'utf8'));
};

suite('what a screen reader is given', { skip: !e2eEngines.includes('chromium') }, () => {
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

  test('banner, settings and a form: names, roles and states in reading order', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await visitor.visit('/kmge-opi/?lang=en');
    await visitor.control('banner', 'accept-all').waitFor();
    isAgreed('banner', await accessibilityTree(page, partOf('pdp-consent-banner')));
    await visitor.control('banner', 'settings').click();
    await visitor.control('settings', 'save').waitFor();
    isAgreed('settings', await accessibilityTree(page, partOf('pdp-consent-settings')));
    await visitor.control('settings', 'refuse-all').click();
    await page.locator('[data-pdp-part="settings"]').waitFor({ state: 'detached' });
    const fields = page.locator('pdp-consent-field [part="checkbox"]');
    await fields.first().waitFor();
    const form = `document.querySelector('form:has(pdp-consent-field)')`;
    await page.evaluate(() => {
      for (const field of document.querySelectorAll<HTMLInputElement>('pdp-consent-field'))
        field.reportValidity();
    });
    await page.locator('pdp-consent-field .error').last().waitFor();
    isAgreed('form', await accessibilityTree(page, form));
    // With both boxes ticked the sentence is about the statement, and so is the description.
    for (const box of await fields.all()) await box.check();
    await page.locator('form:has(pdp-consent-field) button:not([type])').last().click();
    await page.locator('pdp-consent-field .error').waitFor();
    const last = `document.querySelectorAll('pdp-consent-field')[1].shadowRoot.querySelector('section')`;
    isAgreed('statements', await accessibilityTree(page, last));
    await visitor.leave();
  });
});
