import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { checkLeaks, watchBrowser } from '../../build/testing.js';
import { ASKED, customPage, NONCE, PAGES, RUNS, startCanarySite, TRACKER, trackerAnswer } from './support/canary-site.ts';
import { eventually } from './support/eventually.ts';
import { launch } from './support/launch.ts';

type Element_ = HTMLElement & { consent?: { refuseAll(): Promise<unknown>; withdraw(): Promise<unknown>; isAllowed(id: string): boolean; state: Record<string, { state: string }> } };

const MONTHS_13 = 395 * 864e5;
const CANARY_PAGES = ['plain', 'csp', 'spa', 'slow', 'blocked'];

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

/** A new visitor, whose requests to the tracker are answered by a stand-in and noted. */
const arrive = async (): Promise<{ page: Page; asked: string[]; context: BrowserContext }> => {
  const context = await browser.newContext();
  const asked: string[] = [];
  await context.route(`${TRACKER}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    asked.push(path.slice(1));
    await route.fulfill(trackerAnswer(path));
  });
  return { page: await context.newPage(), asked, context };
};

/** Until the gate knows what may run, or, where no profile comes, has said so; and nothing more is on its way. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
};
const ready = (page: Page) => eventually('the gate is ready', () => page.evaluate(() => !!document.querySelector<Element_>('pdp-consent')!.consent));
const press = async (page: Page, action: string): Promise<void> => {
  const banner = page.locator('[data-pdp-part="banner"]');
  await banner.waitFor();
  await eventually(`the banner takes ${action}`, async () => {
    if ((await banner.count()) === 0) return true;
    await banner.locator(`[data-pdp-action="${action}"]`).click({ timeout: 2000 });
    return (await banner.count()) === 0;
  });
};
const isGiven = (page: Page, ...ids: string[]) =>
  eventually('the grant is in force', () => page.evaluate((all) => all.every((id) => document.querySelector<Element_>('pdp-consent')!.consent!.isAllowed(id)), ids));
const orderOf = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { order: string[] }).order);

/** How a visitor comes into a state, on the plain page. */
const STATES: Readonly<Record<string, { enter(page: Page): Promise<void> }>> = {
  'before a choice': { enter: () => Promise.resolve() },
  'after refusal': { enter: (page) => press(page, 'refuse-all') },
  'after withdrawal and reload': {
    async enter(page) {
      await press(page, 'accept-all');
      await isGiven(page, 'canary', 'frame');
      await page.evaluate(() => document.querySelector<Element_>('pdp-consent')!.consent!.withdraw());
    },
  },
  'under Global Privacy Control, given before': {
    async enter(page) {
      await press(page, 'accept-all');
      await isGiven(page, 'canary', 'frame');
      await page.context().addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }));
    },
  },
  'after the term': {
    async enter(page) {
      await press(page, 'accept-all');
      await isGiven(page, 'canary', 'frame');
      await page.context().addInitScript((ahead) => {
        const { now } = Date;
        Date.now = () => now() + ahead;
      }, MONTHS_13);
    },
  },
  'after the meaning of a purpose changed': {
    async enter(page) {
      await press(page, 'accept-all');
      await isGiven(page, 'canary', 'frame');
      await page.evaluate(() => document.querySelector<Element_>('pdp-consent')!.consent!.withdraw(['frames'] as never));
      site.vary.version = '2';
    },
  },
};

suite('canaries: nothing gated is asked or written without consent (FI9, R1)', () => {
  for (const [state, { enter }] of Object.entries(STATES))
    test(`on every page ${state}`, async () => {
      const { page, context } = await arrive();
      site.vary.version = '1';
      await page.goto(`${site.url}/plain`);
      await ready(page);
      await enter(page);
      // What an earlier grant has written is not what the next pages write.
      await context.clearCookies({ name: 'canary' });
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
        indexedDB.deleteDatabase('canary');
      });
      await page.goto('about:blank');
      const watch = await watchBrowser(page);
      for (const name of CANARY_PAGES) {
        await page.goto(`${site.url}/${name}`);
        if (name !== 'blocked') await ready(page);
        await settle(page);
        assert.deepEqual(await watch.leaks(), [], name);
        assert.deepEqual(await orderOf(page), [], name);
      }
      await context.close();
    });

  test('and the check finds a page that leaks: a request, a cookie, a key (twin)', async () => {
    const { page, context } = await arrive();
    const leaks = await checkLeaks(page, `${site.url}/leaky`);
    for (const when of ['before-choice', 'after-refusal'])
      assert.deepEqual(
        leaks.filter((leak) => leak.when === when).map(({ kind, what }) => `${kind} ${what}`).sort(),
        ['cookie leak', 'request http://tracker.test/leak.png', 'storage localStorage: leak'],
      );
    await context.close();
    const clean = await arrive();
    assert.deepEqual(await checkLeaks(clean.page, `${site.url}/csp`), []);
    await clean.context.close();
  });
});

suite('after a grant exactly what was declared runs, in order, once (FI10)', () => {
  for (const name of ['plain', 'csp', 'spa', 'slow'])
    test(`on the page "${name}", at once and on return`, async () => {
      const { page, asked, context } = await arrive();
      site.vary.version = '1';
      const violations: string[] = [];
      page.on('console', (message) => /Content Security Policy|TrustedHTML|TrustedScript/.test(message.text()) && violations.push(message.text()));
      await page.goto(`${site.url}/${name}`);
      await press(page, 'accept-all');
      for (const visit of ['first', 'return']) {
        if (visit === 'return') {
          asked.length = 0;
          await page.goto(`${site.url}/${name}`);
        }
        await eventually('everything was asked', () => asked.length >= ASKED.length).catch(() => assert.deepEqual([...asked].sort(), ASKED, visit));
        await eventually('everything ran', async () => (await orderOf(page)).length >= RUNS.flat().length);
        await settle(page);
        await page.evaluate(() => document.querySelector<Element_ & { consent: { rescan(): void } }>('pdp-consent')!.consent.rescan());
        await settle(page);
        assert.deepEqual([...asked].sort(), ASKED, visit);
        const order = await orderOf(page);
        for (const list of RUNS) assert.deepEqual(order.filter((word) => list.includes(word)), list, visit);
        assert.equal(order.length, RUNS.flat().length, visit);
      }
      assert.deepEqual(violations, []);
      await context.close();
    });
});

suite('an embed asks in place', () => {
  test('keeps its room, takes consent, writes a receipt, and shows the placeholder again after withdrawal', async () => {
    const { page, asked, context } = await arrive();
    site.vary.version = '1';
    await page.goto(`${site.url}/plain`);
    await press(page, 'refuse-all');
    const embed = page.locator('pdp-embed');
    const placeholder = embed.locator('[data-pdp-part="embed"]');
    await placeholder.waitFor();
    const box = (await embed.boundingBox())!;
    assert.ok(Math.abs(box.width / box.height - 16 / 9) < 0.02, 'the ratio of the content');
    assert.match(await placeholder.innerText(), /frame LLP.*Kazakhstan/s);
    const count = (): Promise<number> => page.evaluate(async () => ((await document.querySelector<Element_ & { consent: { receipts(): Promise<unknown[]> } }>('pdp-consent')!.consent.receipts()) as unknown[]).length);
    const receipts = await count();

    await eventually('the button is taken', async () => {
      if (await placeholder.count()) await placeholder.locator('[data-pdp-action="allow-always"]').click({ timeout: 2000 });
      return asked.length > 0;
    });
    await embed.locator('iframe').waitFor();
    assert.deepEqual(asked, ['frame.html']);
    assert.equal(await count(), receipts + 1);
    const after_ = (await embed.boundingBox())!;
    assert.ok(after_.height >= box.height - 1, 'nothing jumps');

    await embed.locator('[data-pdp-action="withdraw"]').click();
    await placeholder.waitFor();
    assert.equal(await embed.locator('iframe').count(), 0);
    await eventually('the withdrawal is recorded', async () => (await count()) === receipts + 2);
    await context.close();
  });

  test('allowed once, is closed again on the next page', async () => {
    const { page, asked, context } = await arrive();
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

suite('the gadget rule: only what the author vouched for runs (FI16, P3–P5)', () => {
  const tag = (attributes: string, text: string): string => `<script type="text/plain" data-pdp-service="canary" ${attributes}>${text}</script>`;
  const attack = tag('', "order.push('attacker inline')") + tag(`src="${TRACKER}/attacker.js"`, '') + tag('nonce="guess"', "order.push('attacker nonce')");
  const author = tag(`nonce="${NONCE}"`, "order.push('author')");
  const policies: Record<string, string | undefined> = {
    'no policy': undefined,
    nonce: `script-src 'nonce-${NONCE}'`,
    'strict-dynamic': `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    'self and nonce': `script-src 'self' 'nonce-${NONCE}'`,
  };
  const run = async (html: string, csp?: string): Promise<{ order: string[]; asked: string[]; lint: string[] }> => {
    const { page, asked, context } = await arrive();
    Object.assign(site.vary, { version: '1', html, csp });
    await context.addInitScript(() => {
      const seen = ((globalThis as unknown as { lint: string[] }).lint = []) as string[];
      document.addEventListener('pdp-consent-lint', (event) => seen.push((event as Event & { rule: string }).rule));
    });
    await page.goto(`${site.url}/custom`);
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    await eventually('the profile’s own script ran', async () => (await orderOf(page)).includes('run'));
    await settle(page);
    const order = (await orderOf(page)).filter((word) => word !== 'run' && word !== 'matomo');
    const lint = await page.evaluate(() => (globalThis as unknown as { lint: string[] }).lint);
    await context.close();
    return { order, asked: asked.filter((path) => !/^(run|matomo\/matomo)\.js$/.test(path)), lint };
  };
  for (const [name, csp] of Object.entries(policies))
    test(`with ${name}`, async () => {
      const { order, asked, lint } = await run(customPage(attack + author), csp);
      assert.deepEqual(order, ['author']);
      assert.deepEqual(asked, []);
      assert.ok(lint.filter((rule) => rule === 'gate-not-vouched').length >= 2);
    });

  test('a corpus of 300 snippets that pass a sanitiser or clobber names starts nothing', async () => {
    const attributes = ['data-pdp-service="canary"', 'data-src', 'data-pdp-src', 'data-category="canary"', 'data-pdp-type="text/javascript"', 'data-pdp-action="accept-all"', 'data-pdp-open="x"'];
    const elements = ['div', 'img', 'video', 'a', 'iframe', 'object', 'embed', 'form', 'svg', 'math', 'style', 'link'];
    const sanitised = elements.flatMap((element) =>
      attributes.flatMap((attribute) => [
        `<${element} ${attribute}${attribute.includes('=') ? '' : `="${TRACKER}/attacker.js"`} type="text/plain" data-src="${TRACKER}/attacker.js" data-pdp-service="canary">order.push('x')</${element}>`,
        `<${element} ${attribute.split('=')[0]}="${TRACKER}/attacker.js" data-pdp-service="canary"></${element}>`,
      ]),
    );
    const names = ['pdpConsent', 'PdpConsent', 'consent', 'currentScript', 'trustedTypes', 'dataLayer', 'profile', 'config', 'endpoint', 'isAllowed'];
    const clobbering = names.flatMap((name) => [`<form name="${name}"></form>`, `<img alt="" name="${name}">`, `<a id="${name}"></a><a id="${name}" name="endpoint" href="${TRACKER}/attacker"></a>`, `<form id="${name}"><input name="endpoint" value="x"></form>`]);
    const hidden = ['<div data-pdp-untrusted>', '<div contenteditable>', '<template>', '<svg>', '<noscript>', '<textarea>', '<template data-pdp-service="canary">'].flatMap((open) => [
      `${open}${author.replace("'author'", `'${open.includes('pdp-service') ? '' : 'x'}'`)}${open.replace('<', '</').replace(/ .*|>/, '>')}`,
      `${open}${attack}${open.replace('<', '</').replace(/ .*|>/, '>')}`,
    ]);
    const types = ['text/javascript', 'module', 'TEXT/PLAIN', 'text/plain ', 'application/json'].flatMap((type) => ['canary', 'own', 'unknown', '__proto__', 'constructor', ''].map((id) => `<script type="text/plain" data-pdp-type="${type}" data-pdp-service="${id}" src="${TRACKER}/attacker.js"></script>`));
    const corpus = [...sanitised, ...clobbering, ...hidden, ...types, ...types.map((one) => one.replace('src=', `integrity="sha256-AA==" nonce="" src=`))];
    assert.ok(corpus.length >= 250, String(corpus.length));
    for (const withNonce of [true, false]) {
      // The one in a template of ours that carries the page's nonce is the author's own.
      const { order, asked } = await run(customPage(corpus.filter((one) => withNonce || !one.includes(NONCE)).join('\n'), true).replace(withNonce ? /$^/ : new RegExp(` nonce="${NONCE}" type="module"`), ' type="module"'));
      assert.deepEqual(order.filter(Boolean), []);
assert.deepEqual(asked.filter((path) => path.includes('attacker')), []);
    }
  });
});

test('every canary page is visited', () => assert.deepEqual(Object.keys(PAGES).filter((name) => name !== 'leaky'), CANARY_PAGES));
