import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type Engine, e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

/** What a visit that decides and opens the settings fetches after the core, without hashes; some are asked for after an acceptance only. */
const CHUNKS: readonly { chunk: string; hidesBanner?: true; onlyAfter?: 'accept-all' }[] = [
  { chunk: 'acts', hidesBanner: true },
  { chunk: 'mount-banner', hidesBanner: true },
  { chunk: 'banner-ru', hidesBanner: true },
  { chunk: 'page-parts' },
  { chunk: 'deciding' },
  { chunk: 'record-decision' },
  { chunk: 'plan-act' },
  { chunk: 'outbox' },
  { chunk: 'by-script' },
  { chunk: 'mount-settings' },
  { chunk: 'start-services', onlyAfter: 'accept-all' },
];

/** Without these no receipt is made, so nothing is granted. */
const TO_RECORD = ['deciding', 'record-decision', 'plan-act'];

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

/** A visitor to whom a chunk never comes: how often it was asked for, and what the page left uncaught. */
async function withoutChunk(browser: Browser, chunk: string, path = '/esaulet/') {
  const visitor = await Visitor.arrive(browser, demo.url);
  const seen = { asked: 0, uncaught: [] as string[] };
  visitor.page.on('pageerror', (error) => seen.uncaught.push(error.message));
  await visitor.context.route(new RegExp(`/chunks/${chunk}-[0-9a-z]{7}\\.js$`), (route) => {
    seen.asked++;
    return route.abort();
  });
  await visitor.visit(path);
  return { visitor, seen };
}

function missingChunks(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser.close());

  for (const { chunk, hidesBanner, onlyAfter } of CHUNKS)
    for (const action of onlyAfter ? [onlyAfter] : (['accept-all', 'refuse-all'] as const))
      test(`without ${chunk}, ${action} breaks nothing of the page and starts nothing it should not`, async () => {
        const { visitor, seen } = await withoutChunk(browser, chunk);
        const { page } = visitor;
        if (hidesBanner) await eventually(`${chunk} is asked for`, () => seen.asked > 0);
        else await visitor.choose(action);
        await page.locator('[data-pdp-open="settings"]').first().click();
        await eventually(`${chunk} is asked for`, () => seen.asked > 0);
        if (chunk === 'by-script') await page.locator('[data-pdp-part="settings"]').waitFor();
        // Whatever follows from it has followed then.
        await page.waitForTimeout(500);
        const isGranted = await page.evaluate(() =>
          (
            document.querySelector('pdp-consent') as Element & { consent: { isAllowed(id: string): boolean } }
          ).consent.isAllowed('usage_analytics'),
        );
        assert.equal(isGranted, action === 'accept-all' && !hidesBanner && !TO_RECORD.includes(chunk));
        if (!isGranted) assert.deepEqual(visitor.outside, [], 'nothing was granted');
        assert.deepEqual(seen.uncaught, []);
        await visitor.context.close();
      });

  // Firefox does not fetch a module again that failed once, as long as the page lives; there the next page sends.
  if (engine === 'chromium')
    test('what could not be sent because the chunk that sends did not come goes by itself once it does', async () => {
      const { visitor, seen } = await withoutChunk(browser, 'outbox');
      await visitor.choose('accept-all');
      await eventually('the chunk is asked for', () => seen.asked > 0);
      await visitor.context.route(/\/chunks\/outbox-/, (route) => route.continue());
      await eventually('it is confirmed', async () => {
        const [receipt] = await visitor.receipts('esaulet');
        return receipt?.state === 'confirmed';
      });
      await visitor.context.close();
    });

  test('a marked link leads on though the words of its note do not come', async () => {
    const { visitor, seen } = await withoutChunk(browser, 'notices-ru');
    await visitor.choose('refuse-all');
    await visitor.page.waitForLoadState('networkidle');
    await visitor.page.locator('a[data-pdp-external]').first().click();
    await eventually('the link leads out', () => visitor.outside.length > 0);
    assert.ok(seen.asked > 0);
    assert.deepEqual(seen.uncaught, []);
    await visitor.context.close();
  });

  test('an element whose texts do not come rests, and asks again with a change of the choice', async () => {
    const { visitor, seen } = await withoutChunk(browser, 'rights-ru', '/esaulet/rights/?lang=ru');
    const told = async () =>
      (await visitor.seen).errors.filter((message) => message.includes('texts of language'));
    await eventually('the page is told', async () => (await told()).length > 0);
    await visitor.page.waitForLoadState('networkidle');
    const before = (await told()).length;
    assert.ok(before < 6, `told ${before} times, asked for ${seen.asked}`);
    await visitor.page.waitForTimeout(500);
    assert.equal((await told()).length, before, 'by itself it is not asked for again');
    await visitor.choose('refuse-all');
    await eventually('it is asked for again', async () => (await told()).length > before);
    assert.deepEqual(seen.uncaught, []);
    await visitor.context.close();
  });

  test('without a network a part that is opened says in the console that it did not load, and leaves no rejection', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    const uncaught: string[] = [];
    const told: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    page.on('console', (line) => told.push(line.text()));
    await visitor.visit('/esaulet/');
    await visitor.choose('refuse-all');
    await page.waitForLoadState('networkidle');
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('button'), { id: 'r' })),
    );
    await page.evaluate(() => (document.querySelector<HTMLElement>('#r')!.dataset['pdpOpen'] = 'receipts'));
    await visitor.context.setOffline(true);
    await page.locator('#r').dispatchEvent('click');
    await eventually('the console tells', () =>
      told.some((line) => line.includes('ERR_UI_UNAVAILABLE: receipts did not load')),
    );
    assert.deepEqual(uncaught, []);
    await visitor.context.close();
  });

  test('the same watch sees a promise that nobody handles', async () => {
    const { visitor, seen } = await withoutChunk(browser, 'acts');
    await visitor.page.evaluate(() => void Promise.reject(new Error('nobody handles this')));
    await eventually('it is seen', () => seen.uncaught.length > 0);
    assert.match(seen.uncaught[0]!, /nobody handles this/);
    await visitor.context.close();
  });
}

for (const engine of e2eEngines) suite(`chunks that do not come, ${engine}`, () => missingChunks(engine));
