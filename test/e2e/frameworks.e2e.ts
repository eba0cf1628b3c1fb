import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { NONCE, TRACKER, customPage, startCanarySite } from './support/canary-site.ts';
import { type ConsentTag, arrive, isGiven, orderOf, press, ready, settle } from './support/canary-visitor.ts';
import { eventually } from './support/eventually.ts';
import { APPLICATIONS, ASTRO_SWAP, htmx, turbo } from './support/framework-apps.ts';
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

const GATED = `<script type="text/plain" data-pdp-service="canary" nonce="${NONCE}" src="${TRACKER}/first.js"></script>
<script type="text/plain" data-pdp-service="canary" nonce="${NONCE}">order.push('inline')</script>`;
const MORE = `<template data-pdp-service="canary"><img alt="" src="${TRACKER}/image.png"></template>
<pdp-embed service="canary" ratio="16/9"><a href="/">elsewhere</a></pdp-embed>`;
const ONCE = ['first', 'inline'];
/** How often both gated tags have run, in their order. */
const times = (count: number): string[] => Array.from({ length: count }, () => ONCE).flat();

interface Visit {
  page: Page;
  asked: string[];
  errors: string[];
  context: BrowserContext;
}

/** A visitor of a page with this body, observed as a whole, that loads `code`. */
const visit = async (body: string, code: string): Promise<Visit> => {
  site.vary.services = [
    {
      id: 'canary',
      name: 'canary',
      provider: 'Canary LLP',
      country: 'KZ',
      thirdParty: true,
      frame: `${TRACKER}/frame.html`,
    },
  ];
  site.vary.html = body.replace('<html', '<html data-pdp-observe');
  const { page, asked, context } = await arrive(browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await context.route('**/framework.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  await page.goto(`${site.url}/custom`);
  await ready(page);
  await settle(page);
  return { page, asked, errors, context };
};
/** Long after what would be asked is asked: a frame that is taken away while it loads keeps the network busy for ever. */
const calm = (page: Page) => page.waitForTimeout(700);
const ran = async (page: Page, count: number): Promise<void> => {
  await eventually(`both tags ran ${count} times`, async () => (await orderOf(page)).length >= 2 * count);
  await calm(page);
  assert.deepEqual(await orderOf(page), times(count));
};
const withdraw = (page: Page) =>
  page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());
const script = `<script nonce="${NONCE}" defer src="/framework.js"></script>`;

suite('applications that draw the page themselves', () => {
  for (const [name, code] of Object.entries(APPLICATIONS))
    test(`${name}: gated tags run once for each time they are put in, and can be taken away`, async () => {
      const shell = customPage(`<div id="root"></div>${script}`).replace(
        '<pdp-consent src="/profile.json"></pdp-consent>',
        '',
      );
      const { page, asked, errors, context } = await visit(shell, await code());
      const set = async (state: object): Promise<void> => {
        await page.evaluate(
          (more) => (globalThis as unknown as { app: { set(more: object): unknown } }).app.set(more),
          state,
        );
        await calm(page);
      };
      const draws = async (count: number): Promise<void> => {
        await set({ count });
        await eventually(
          'it draws',
          async () => (await page.locator('output').innerText()) === String(count),
        );
      };
      await draws(1);
      await set({ shown: false });
      await set({ shown: true });
      await draws(2);
      assert.deepEqual([asked, await orderOf(page)], [[], []], 'before a choice');

      await press(page, 'accept-all');
      await isGiven(page, 'canary');
      await ran(page, 1);
      await draws(3);
      await ran(page, 1);
      // Our element made anew finds the decision; what has run stays.
      await set({ round: 1 });
      await ready(page);
      await isGiven(page, 'canary');
      await ran(page, 1);
      assert.equal(await page.locator('[data-pdp-part="banner"]').count(), 0);
      await set({ shown: false });
      await draws(4);
      await set({ shown: true });
      await ran(page, 2);

      await withdraw(page);
      asked.length = 0;
      await set({ shown: false });
      await set({ shown: true });
      await draws(5);
      await calm(page);
      assert.deepEqual([asked, await orderOf(page), errors], [[], times(2), []], 'after withdrawal');
      await context.close();
    });
});

suite('routers that put the next page into this one', () => {
  const turboPage = (attributes: string): string =>
    customPage(`<main>${GATED}${MORE}<a id="next" href="/custom?next">next</a></main>`)
      .replace('<pdp-consent', `<pdp-consent id="consent" ${attributes}`)
      .replace('</head>', `${script}</head>`);
  for (const [what, attributes] of [
    ['kept', 'data-turbo-permanent'],
    ['made anew', ''],
  ] as const)
    test(`Turbo, our element ${what}: each page's tags run once, and no copy of a page brings back what was withdrawn`, async () => {
      const { page, asked, errors, context } = await visit(turboPage(attributes), turbo());
      const shows = async (path: string): Promise<void> => {
        await eventually(path, () =>
          page.evaluate(
            (wanted) =>
              location.pathname + location.search === wanted &&
              !document.documentElement.hasAttribute('aria-busy') &&
              !!document.querySelector<ConsentTag>('pdp-consent')?.consent,
            path,
          ),
        );
        await calm(page);
      };
      assert.deepEqual([asked, await orderOf(page)], [[], []], 'before a choice');
      await page.locator('#next').click();
      await shows('/custom?next');
      assert.deepEqual([asked, await orderOf(page)], [[], []], 'on the next page');
      await press(page, 'accept-all');
      await ran(page, 1);
      await eventually(
        'the rest is shown',
        () => asked.includes('frame.html') && asked.includes('image.png'),
      );
      await page.goBack();
      await shows('/custom');
      await ran(page, 2);
      await page.goForward();
      await shows('/custom?next');
      await ran(page, 3);

      await withdraw(page);
      asked.length = 0;
      for (const [go, path] of [
        ['goBack', '/custom'],
        ['goForward', '/custom?next'],
      ] as const) {
        await page[go]();
        await shows(path);
        assert.deepEqual([asked, await orderOf(page)], [[], times(3)], 'after withdrawal');
        assert.equal(await page.evaluate(() => document.querySelectorAll('img, iframe').length), 0);
      }
      assert.deepEqual(errors, []);
      await context.close();
    });

  test('htmx: what is swapped in runs once, our element preserved', async () => {
    const body = `<main>${GATED}</main><button hx-get="/custom" hx-select="main" hx-target="main" hx-swap="outerHTML">again</button>`;
    const html = customPage(body)
      .replace('<pdp-consent', '<pdp-consent id="consent" hx-preserve')
      .replace('</head>', `${script}</head>`);
    const { page, asked, errors, context } = await visit(html, htmx());
    const again = async (): Promise<void> => {
      await page.evaluate(() => document.querySelector('main')!.toggleAttribute('data-old', true));
      await page.getByRole('button', { name: 'again' }).click();
      await eventually('the swap', async () => (await page.locator('main:not([data-old])').count()) === 1);
      await calm(page);
    };
    await again();
    assert.deepEqual([asked, await orderOf(page)], [[], []], 'before a choice');
    await press(page, 'accept-all');
    await ran(page, 1);
    await again();
    await ran(page, 2);
    await withdraw(page);
    asked.length = 0;
    await again();
    assert.deepEqual([asked, await orderOf(page), errors], [[], times(2), []], 'after withdrawal');
    await context.close();
  });

  test('Astro, its swap imitated step by step: each page’s tags run once, our element persisted', async () => {
    const html = customPage(`<main>${GATED}</main>`)
      .replace('<pdp-consent', '<pdp-consent data-astro-transition-persist="consent"')
      .replace('</head>', `${script}</head>`);
    const { page, asked, errors, context } = await visit(html, ASTRO_SWAP);
    const go = async (path: string): Promise<void> => {
      await page.evaluate(
        (href) => (globalThis as unknown as { visit(href: string): Promise<void> }).visit(href),
        path,
      );
      await calm(page);
    };
    await go('/custom?1');
    assert.deepEqual([asked, await orderOf(page)], [[], []], 'before a choice');
    await press(page, 'accept-all');
    await ran(page, 1);
    await go('/custom?2');
    await ran(page, 2);
    await withdraw(page);
    asked.length = 0;
    await go('/custom?3');
    assert.deepEqual([asked, await orderOf(page), errors], [[], times(2), []], 'after withdrawal');
    await context.close();
  });
});
