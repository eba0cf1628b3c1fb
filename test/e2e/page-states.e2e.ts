import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { type Browser, type Locator, type Page, chromium } from 'playwright-core';
import { TRACKER, customPage, startCanarySite, trackerAnswer } from './support/canary-site.ts';
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

const withdraw = (page: Page) =>
  page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());
const isAllowed = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((name) => document.querySelector<ConsentTag>('pdp-consent')!.consent!.isAllowed(name), id);

/** Presses accept where it says that it takes no press, long after the half second in which no accept does. */
const pressDisabled = async (banner: Locator): Promise<void> => {
  const accept = banner.locator('[data-pdp-action="accept-all"][aria-disabled="true"]');
  await accept.waitFor();
  await banner.page().waitForTimeout(1500);
  await accept.click({ force: true });
};

suite('states of a page', () => {
  test('a frozen tab is closed when it wakes, before its own code asks (FP16)', async () => {
    const { page, context } = await arrive(browser);
    await page.goto(`${site.url}/plain`);
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    const other = await context.newPage();
    await other.goto(`${site.url}/plain`);
    await ready(other);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await withdraw(other);
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await eventually('the tab that slept is closed', async () => !(await isAllowed(page, 'canary')));
    await context.close();
  });

  test('a page that comes back from the back/forward cache is closed after a withdrawal elsewhere (FP16)', async () => {
    const own = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const { page, context } = await arrive(own);
      site.vary.html = customPage('<h1>Shop</h1>');
      site.vary.services = undefined;
      await page.goto(`${site.url}/custom`);
      await press(page, 'accept-all');
      await isGiven(page, 'canary');
      await page.goto(`${site.url}/custom?next`);
      await ready(page);
      await withdraw(page);
      await page.goBack({ waitUntil: 'commit' });
      // Chromium either restores the page or, told of the withdrawal, loads it anew.
      await ready(page);
      await eventually('and closed', async () => !(await isAllowed(page, 'canary')));
      await context.close();
    } finally {
      await own.close();
    }
  });

  test('a grant whose purpose is only worded anew stays, back in the tab and after another decision (docs/receipts.md 4.4)', async () => {
    const { page, context } = await arrive(browser);
    await page.goto(`${site.url}/plain`);
    await press(page, 'accept-all');
    await isGiven(page, 'canary', 'frame');
    site.vary.words = 'For frames, said in another way.';
    try {
      await page.goto(`${site.url}/plain`);
      await ready(page);
      await isGiven(page, 'frame');
      await page.evaluate(() => {
        const stopped: string[] = Object.assign(window, { stopped: [] as string[] }).stopped;
        document.addEventListener('pdp-consent-service', ({ service, running }) => {
          if (!running) stopped.push(service);
        });
        window.dispatchEvent(new Event('visibilitychange'));
      });
      // Long after the look that this asks for.
      await page.waitForTimeout(1500);
      await page.evaluate(() =>
        document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw(['canaries']),
      );
      assert.equal(await isAllowed(page, 'frame'), true);
      const stopped = await page.evaluate(() => (window as unknown as { stopped: string[] }).stopped);
      assert.deepEqual(stopped.sort(), ['canary', 'matomo', 'own']);
    } finally {
      site.vary.words = undefined;
      await context.close();
    }
  });

  test('a banner that comes late does not ask what another tab has decided', async () => {
    const { page, context } = await arrive(browser);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/chunks/mount-banner-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/plain`);
    await ready(page);
    const other = await context.newPage();
    await other.goto(`${site.url}/plain`);
    await press(other, 'refuse-all');
    await eventually('this tab knows', () =>
      page.evaluate(() =>
        JSON.stringify(document.querySelector<ConsentTag>('pdp-consent')!.consent!.state).includes(
          '"refused"',
        ),
      ),
    );
    const rest = page.waitForRequest('**/chunks/page-parts-*.js');
    release();
    // What a page has besides comes after the banner.
    await rest;
    await settle(page);
    assert.equal(await page.locator('[data-pdp-part="banner"]').count(), 0);
    await context.close();
  });

  test('an element that took the place of another withdraws alone: one press, one receipt', async () => {
    const { page, context } = await arrive(browser);
    site.vary.html = customPage('<button data-pdp-open="withdraw">Withdraw</button>');
    site.vary.services = undefined;
    await page.goto(`${site.url}/custom`);
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    await page.evaluate(() => {
      const old = document.querySelector('pdp-consent')!;
      old.replaceWith(old.cloneNode());
    });
    await ready(page);
    await isGiven(page, 'canary');
    // Long after both have come to listen.
    await page.waitForTimeout(1000);
    await page.locator('button[data-pdp-open="withdraw"]').click();
    await eventually('it is closed', async () => !(await isAllowed(page, 'canary')));
    await page.waitForTimeout(1000);
    const made = await page.evaluate(() =>
      (
        document.querySelector('pdp-consent') as ConsentTag & { consent: { receipts(): Promise<unknown[]> } }
      ).consent
        .receipts()
        .then(({ length }) => length),
    );
    assert.equal(made, 2, 'the grant and its withdrawal');
    await context.close();
  });

  test('a page that is only prerendered asks nothing, keeps nothing and contacts nobody, and asks when it is shown', async () => {
    const { page, context, asked } = await arrive(browser);
    await page.addInitScript(() => {
      if (!location.pathname.startsWith('/plain')) return;
      Object.defineProperty(Document.prototype, 'prerendering', {
        get: () => !(window as { shown?: boolean }).shown,
      });
    });
    await page.goto(`${site.url}/plain`);
    await settle(page);
    const banner = page.locator('[data-pdp-part="banner"]');
    assert.deepEqual([await banner.count(), asked, await context.cookies()], [0, [], []]);
    assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).length), 0);
    await page.evaluate(() => {
      Object.assign(window, { shown: true });
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await banner.waitFor();
    await context.close();
  });

  for (const [name, attributes, host, why] of [
    ['without an origin of its own', 'sandbox="allow-scripts"', '127.0.0.1', /does not accept cookies/],
    ['of another site', '', 'localhost', /shown inside another site/],
  ] as const)
    test(`a frame ${name} runs nothing, says why consent can’t be given, and breaks nothing`, async () => {
      const { page, context, asked } = await arrive(browser);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      site.vary.html = `<!doctype html><title>p</title><iframe title="shop" width="800" height="700" ${attributes} src="${site.url}/plain"></iframe>`;
      await page.goto(`${site.url.replace('127.0.0.1', host)}/custom`);
      const banner = page.frameLocator('iframe').locator('[data-pdp-part="banner"]');
      await banner.waitFor();
      assert.match(await banner.innerText(), why);
      await pressDisabled(banner);
      await settle(page);
      assert.deepEqual([asked, errors], [[], []]);
      await context.close();
    });

  test('where cookies are blocked everything stays off and the settings say why', async () => {
    const { page, context, asked } = await arrive(browser);
    await page.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'cookie', {
        configurable: true,
        get: () => '',
        set: () => {},
      }),
    );
    await page.goto(`${site.url}/plain`);
    await ready(page);
    await pressDisabled(page.locator('[data-pdp-part="banner"]'));
    await settle(page);
    assert.deepEqual([asked, await orderOf(page), await isAllowed(page, 'canary')], [[], [], false]);
    const reasons = await page.evaluate(() =>
      (
        document.querySelector('pdp-consent') as ConsentTag & { consent: { explain(id: string): unknown } }
      ).consent.explain('canary'),
    );
    assert.match(JSON.stringify(reasons), /cookie/i);
    await context.close();
  });

  for (const shadow of ['<img alt="" name="cookie">', '<form name="cookie"><input name="includes"></form>'])
    test(`beside ${shadow} nothing runs, and a refusal there holds on every page`, async () => {
      const { page, context, asked } = await arrive(browser);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      site.vary.services = undefined;
      const visit = async (body: string): Promise<void> => {
        asked.length = 0;
        site.vary.html = customPage(body);
        await page.goto(`${site.url}/custom`);
        await ready(page);
        await settle(page);
      };
      await visit('');
      await press(page, 'accept-all');
      // Nothing of this page is still to come.
      await eventually(
        'everything ran',
        () => asked.includes('run.js') && asked.includes('matomo/matomo.js'),
      );
      await settle(page);
      await visit(shadow);
      assert.deepEqual(asked, []);
      await press(page, 'refuse-all');
      await eventually('it is recorded', async () => {
        const made = await page.evaluate(() =>
          (
            document.querySelector('pdp-consent') as ConsentTag & {
              consent: { receipts(): Promise<unknown[]> };
            }
          ).consent.receipts(),
        );
        return made.length === 2;
      });
      await visit('');
      assert.deepEqual([asked, await isAllowed(page, 'canary'), errors], [[], false, []]);
      await context.close();
    });

  test('without JavaScript a page shows its own words and starts nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const asked: string[] = [];
    await context.route(`${TRACKER}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      asked.push(path);
      await route.fulfill(trackerAnswer(path));
    });
    const page = await context.newPage();
    site.vary.html = customPage('<noscript><p>Analytics stays off without JavaScript.</p></noscript>');
    await page.goto(`${site.url}/custom`);
    await page.locator('noscript p').waitFor();
    await page.goto(`${site.url}/plain`);
    await settle(page);
    assert.deepEqual(asked, []);
    await context.close();
  });
});
