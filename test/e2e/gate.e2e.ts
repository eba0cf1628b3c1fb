import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkLeaks, watchBrowser } from '../../build/testing.js';
import { ASKED, NONCE, PAGES, RUNS, TRACKER, customPage, startCanarySite } from './support/canary-site.ts';
import { arrive, type ConsentTag, isGiven, orderOf, press, ready, settle } from './support/canary-visitor.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, launch } from './support/launch.ts';

const MONTHS_13 = 395 * 864e5;
const CANARY_PAGES = ['plain', 'csp', 'spa', 'slow', 'blocked'];

let site: Awaited<ReturnType<typeof startCanarySite>>;
before(async () => {
  site = await startCanarySite();
});
after(() => site?.stop());

/** Accepts all, and waits until the canaries have done everything they do. */
const grant = async (page: Page): Promise<void> => {
  await press(page, 'accept-all');
  await isGiven(page, 'canary', 'frame');
  await eventually('everything ran', async () => (await orderOf(page)).length >= RUNS.flat().length);
};

/** How a visitor comes into a state, on the plain page. */
const STATES: Readonly<Record<string, { enter(page: Page): Promise<void> }>> = {
  'before a choice': { enter: () => Promise.resolve() },
  'after refusal': { enter: (page) => press(page, 'refuse-all') },
  'after withdrawal and reload': {
    async enter(page) {
      await grant(page);
      await page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());
    },
  },
  'under Global Privacy Control, given before': {
    async enter(page) {
      await grant(page);
      await page
        .context()
        .addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
        );
    },
  },
  'after the term': {
    async enter(page) {
      await grant(page);
      await page.context().addInitScript((ahead) => {
        const { now } = Date;
        Date.now = () => now() + ahead;
      }, MONTHS_13);
    },
  },
  'after the meaning of a purpose changed': {
    async enter(page) {
      await grant(page);
      await page.evaluate(() =>
        document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw(['frames']),
      );
      site.vary.version = '2';
    },
  },
};

/** The canary pages in one browser. */
const canariesIn = (engine: (typeof e2eEngines)[number]): void => {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  suite('canaries: nothing gated is asked or written without consent (FI9, R1)', () => {
    for (const [state, { enter }] of Object.entries(STATES))
      test(`on every page ${state}`, async () => {
        const { page, context } = await arrive(browser);
        site.vary.version = '1';
        await page.goto(`${site.url}/plain`);
        await ready(page);
        await enter(page);
        // What an earlier grant has written is not what the next pages write.
        await context.clearCookies({ name: 'canary' });
        await page.goto(`${site.url}/nothing`);
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
          // Once the page that holds it open is gone.
          return new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase('canary');
            request.onsuccess = resolve;
            request.onerror = reject;
          });
        });
        await page.goto('about:blank');
        // One after the other: of tabs that are made at once, Firefox' driver may lose one, and five pages are slow there.
        for (const name of CANARY_PAGES) {
          const tab = await context.newPage();
          const watch = await watchBrowser(tab);
          await tab.goto(`${site.url}/${name}`);
          if (name !== 'blocked') await ready(tab);
          await settle(tab);
          assert.deepEqual(await watch.leaks(), [], name);
          assert.deepEqual(await orderOf(tab), [], name);
          await tab.close();
        }
        await context.close();
      });

    test('and the check finds a page that leaks: a request, a cookie, a key (twin)', async () => {
      const { page, context } = await arrive(browser);
      const leaks = await checkLeaks(page, `${site.url}/leaky`);
      for (const when of ['before-choice', 'after-refusal'])
        assert.deepEqual(
          leaks
            .filter((leak) => leak.when === when)
            .map(({ kind, what }) => `${kind} ${what}`)
            .sort(),
          ['cookie leak', 'request http://tracker.test/leak.png', 'storage localStorage: leak'],
        );
      await context.close();
      const clean = await arrive(browser);
      assert.deepEqual(await checkLeaks(clean.page, `${site.url}/csp`), []);
      await clean.context.close();
    });
  });

  suite('after a grant exactly what was declared runs, in order, once (FI10)', () => {
    for (const name of ['plain', 'csp', 'spa', 'slow'])
      test(`on the page "${name}", at once and on return`, async () => {
        const { page, asked, context } = await arrive(browser);
        site.vary.version = '1';
        const violations: string[] = [];
        page.on(
          'console',
          (message) =>
            /Content Security Policy|TrustedHTML|TrustedScript/.test(message.text()) &&
            violations.push(message.text()),
        );
        await page.goto(`${site.url}/${name}`);
        await press(page, 'accept-all');
        for (const visit of ['first', 'return']) {
          if (visit === 'return') {
            asked.length = 0;
            await page.goto(`${site.url}/${name}`);
          }
          await eventually('everything was asked', () => asked.length >= ASKED.length).catch(() =>
            assert.deepEqual([...asked].sort(), ASKED, visit),
          );
          await eventually('everything ran', async () => (await orderOf(page)).length >= RUNS.flat().length);
          await settle(page);
          await page.evaluate(() =>
            document
              .querySelector<ConsentTag & { consent: { rescan(): void } }>('pdp-consent')!
              .consent.rescan(),
          );
          await settle(page);
          assert.deepEqual([...asked].sort(), ASKED, visit);
          const order = await orderOf(page);
          for (const list of RUNS)
            assert.deepEqual(
              order.filter((word) => list.includes(word)),
              list,
              visit,
            );
          assert.equal(order.length, RUNS.flat().length, visit);
        }
        assert.deepEqual(violations, []);
        await context.close();
      });
  });

  test('a vendor that never answers holds up its own tags alone', async () => {
    const { page, context } = await arrive(browser);
    // Asked later than the stand-in of the tracker, so asked first.
    await context.route(`${TRACKER}/never.js`, () => {});
    const gated = (service: string, attributes: string, text = ''): string =>
      `<script nonce="${NONCE}" type="text/plain" data-pdp-service="${service}" ${attributes}>${text}</script>`;
    site.vary.services = ['silent', 'other'].map((id) => ({
      id,
      name: id,
      provider: `${id} LLP`,
      country: 'KZ',
      thirdParty: true,
    }));
    site.vary.html = customPage(
      gated('silent', `src="${TRACKER}/never.js"`) +
        gated('silent', '', "order.push('after silence')") +
        gated('other', `src="${TRACKER}/first.js"`) +
        gated('other', '', "order.push('inline')"),
    );
    try {
      await page.goto(`${site.url}/custom`);
      await press(page, 'accept-all');
      await eventually('the other vendor ran', async () => (await orderOf(page)).length >= 2);
      assert.deepEqual(await orderOf(page), ['first', 'inline']);
    } finally {
      site.vary.services = undefined;
      await context.close();
    }
  });

  test('a page that renders itself anew keeps its consent, and its new tags run once', async () => {
    const { page, asked, context } = await arrive(browser);
    site.vary.version = '1';
    await page.goto(`${site.url}/spa`);
    await press(page, 'accept-all');
    await eventually('everything ran', async () => (await orderOf(page)).length >= RUNS.flat().length);
    asked.length = 0;
    await page.evaluate(() => {
      // What Turbo, htmx and frameworks do: move the element, put in fresh markup.
      document.body.prepend(document.createElement('header'));
      document.querySelector('header')!.append(document.querySelector('pdp-consent')!);
      const main = document.querySelector('main')!;
      main.innerHTML = JSON.parse(document.querySelector('#later')!.textContent!) as string;
    });
    await eventually('the new tags ran', () => asked.includes('first.js') && asked.includes('frame.html'));
    await settle(page);
    // A module is evaluated once a page, a picture that was preloaded is there, and a sheet may be: the browser’s own rules.
    assert.deepEqual(
      asked.filter((path) => path !== 'style.css').sort(),
      ASKED.filter((path) => !/matomo|run\.js|module\.js|preload|style/.test(path)),
    );
    assert.deepEqual((await orderOf(page)).filter((word) => word === 'first').length, 2);
    assert.equal(await page.locator('[data-pdp-part="banner"]').count(), 0);
    await context.close();
  });
};
for (const engine of e2eEngines) suite(`the gate, in ${engine}`, () => canariesIn(engine));

test('every canary page is visited', () =>
  assert.deepEqual(
    Object.keys(PAGES).filter((name) => name !== 'leaky'),
    CANARY_PAGES,
  ));
