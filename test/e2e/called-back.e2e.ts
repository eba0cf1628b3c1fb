import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { NONCE, TRACKER, customPage, trackerAnswer } from './support/canary-site.ts';
import { type ConsentTag, arrive, isGiven, orderOf, press, ready } from './support/canary-visitor.ts';
import { canarySuite } from './support/canary-suite.ts';
import { eventually } from './support/eventually.ts';

const tag = (attributes: string, text = ''): string =>
  `<script nonce="${NONCE}" type="text/plain" data-pdp-service="canary" ${attributes}>${text}</script>`;
const file = (name: string, more = ''): string => tag(`src="${TRACKER}/${name}.js" ${more}`);
const then = (word: string): string => tag('', `order.push('${word}')`);
// Scripts in it are text too: Firefox asks ahead for those that stand within another element of a template.
const template = (content: string): string =>
  `<template data-pdp-service="canary">${content.replaceAll('type="text/plain" data-pdp-service="canary"', 'type="text/plain"')}</template>`;
/** Long after what would run has run. */
const calm = (page: Page) => page.waitForTimeout(700);
const withdraw = (page: Page) =>
  page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());
const allow = (page: Page) =>
  page.evaluate(() =>
    (
      document.querySelector('pdp-consent') as unknown as { consent: { acceptAll(): Promise<unknown> } }
    ).consent.acceptAll(),
  );

/** Files of gated markup that are on their way when the consent is taken back. */
canarySuite('what a withdrawal calls back', (place) => {
  /** A page with this body, whose file `late.js` comes when it is told to. */
  const visit = async (body: string) => {
    const { page, context } = await arrive(place.browser);
    const late: Route[] = [];
    await context.route(`${TRACKER}/late.js`, (route) => void late.push(route));
    place.site.vary.html = customPage(body);
    place.site.vary.receipts = { allowApiGrants: true };
    const comes = async (count: number): Promise<void> => {
      await eventually('the file is asked for', () => late.length >= count);
      await late[count - 1]!.fulfill(trackerAnswer('/late.js')).catch(() => undefined);
      await calm(page);
    };
    await page.goto(`${place.site.url}/custom`);
    return {
      page,
      comes,
      late,
      context,
      ran: async () => (await orderOf(page)).filter((word) => !['run', 'matomo'].includes(word)),
    };
  };

  const pages: Record<string, [body: string, before: string[], then: string[]]> = {
    'a file, and what waits for it': [
      file('first') + file('late') + then('last'),
      ['first'],
      ['late', 'last'],
    ],
    'an async file': [file('late', 'async') + then('inline'), ['inline'], ['late']],
    'a module': [file('late', 'data-pdp-type="module" crossorigin') + then('last'), [], ['late', 'last']],
    'a file of a template, and what waits for it': [
      template(file('first') + `<p>shown</p><div>${file('late')}</div>` + then('last')),
      ['first'],
      ['late', 'last'],
    ],
    'a file of an embed': [
      `<pdp-embed service="canary">${template(file('first') + file('late') + then('last')).replace(' data-pdp-service="canary"', '')}</pdp-embed>`,
      ['first'],
      ['late', 'last'],
    ],
  };
  for (const [what, [body, first, further]] of Object.entries(pages))
    test(`${what}, still on its way at a withdrawal, does not run; after a new grant it does, once, in order`, async () => {
      const { page, comes, late, context, ran } = await visit(body);
      await press(page, 'accept-all');
      await isGiven(page, 'canary');
      await eventually('the late file is asked for', () => late.length === 1);
      await eventually('the others ran', async () => (await ran()).length === first.length);
      await withdraw(page);
      await comes(1);
      assert.deepEqual(await ran(), first, 'nothing more after the withdrawal');
      await allow(page);
      await isGiven(page, 'canary');
      // A module that has come once is not asked for again.
      const asked = body.includes('module') ? 1 : 2;
      if (asked > 1) await comes(2);
      await eventually('all ran', async () => (await ran()).length >= first.length + further.length);
      await calm(page);
      assert.deepEqual(await ran(), [...first, ...further]);
      await withdraw(page);
      await allow(page);
      await calm(page);
      assert.deepEqual(
        [late.length, await ran()],
        [asked, [...first, ...further]],
        'what ran does not run again',
      );
      await context.close();
    });

  test('a page that a visitor comes back to calls back what began before anything but the core was there', async () => {
    const { page, comes, context, ran } = await visit(
      `<button data-pdp-open="settings">Settings</button>${file('first')}${file('late')}`,
    );
    await press(page, 'accept-all');
    await comes(1);
    await page.goto(`${place.site.url}/custom`);
    await ready(page);
    await eventually('the first ran', async () => (await ran()).length === 1);
    await withdraw(page);
    await comes(2);
    assert.deepEqual(await ran(), ['first']);
    await allow(page);
    await comes(3);
    assert.deepEqual(await ran(), ['first', 'late']);
    await context.close();
  });

  test('a tab that holds only the core calls back what is still coming when another tab withdraws', async () => {
    const { page, comes, late, context, ran } = await visit(
      `<button data-pdp-open="settings">Settings</button>${file('first')}${file('late')}`,
    );
    await press(page, 'accept-all');
    await comes(1);
    const chunks: string[] = [];
    page.on('request', (request) => chunks.push(request.url()));
    await page.goto(`${place.site.url}/custom`);
    await ready(page);
    await eventually('the late file is asked for', () => late.length === 2);
    assert.deepEqual(
      chunks.filter((address) => /page-parts/.test(address)),
      [],
      'the core alone',
    );
    const other = await context.newPage();
    await other.goto(`${place.site.url}/custom`);
    await ready(other);
    await withdraw(other);
    await eventually('the tab has what calls back', () =>
      chunks.some((address) => /page-parts/.test(address)),
    );
    await calm(page);
    await comes(2);
    assert.deepEqual(await ran(), ['first']);
    await context.close();
  });

  test('where the tag was taken out of the page meanwhile, the next one of its service does not wait for it', async () => {
    const { page, comes, context, ran } = await visit(`<main>${file('late')}</main>${then('last')}`);
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    await withdraw(page);
    await comes(1);
    await page.evaluate(() => document.querySelector('main')!.remove());
    await allow(page);
    await eventually('the next one ran', async () => (await ran()).length === 1);
    assert.deepEqual(await ran(), ['last']);
    await context.close();
  });
});
