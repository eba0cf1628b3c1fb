import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type Engine, e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

/** Everything that a first visit with a decision fetches after the core, without hashes. */
const CHUNKS = [
  'acts',
  'mount-banner',
  'banner-ru',
  'page-parts',
  'deciding',
  'record-decision',
  'plan-act',
  'outbox',
  'start-services',
];

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

/** What the page says when a chunk never comes: to whoever listens, and what nobody caught. */
async function withoutChunk(browser: Browser, chunk: string): Promise<Visitor & { uncaught: string[] }> {
  const visitor = await Visitor.arrive(browser, demo.url);
  const uncaught: string[] = [];
  visitor.page.on('pageerror', (error) => uncaught.push(error.message));
  await visitor.context.route(new RegExp(`/chunks/${chunk}-[0-9a-z]{7}\\.js$`), (route) => route.abort());
  await visitor.visit('/esaulet/');
  await visitor.page.waitForLoadState('networkidle');
  return Object.assign(visitor, { uncaught });
}

function missingChunks(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser.close());

  for (const chunk of CHUNKS)
    for (const action of ['accept-all', 'refuse-all'] as const)
      test(`without ${chunk}, ${action} breaks nothing of the page and starts nothing it should not`, async () => {
        const visitor = await withoutChunk(browser, chunk);
        const { page, uncaught } = visitor;
        const asked = await page.locator('[data-pdp-part="banner"]').count();
        assert.equal(asked, ['acts', 'mount-banner', 'banner-ru'].includes(chunk) ? 0 : 1);
        if (asked) await visitor.choose(action);
        await page.locator('[data-pdp-open="settings"]').first().click();
        await page.waitForLoadState('networkidle');
        const isGranted = await page.evaluate(() =>
          (
            document.querySelector('pdp-consent') as Element & { consent: { isAllowed(id: string): boolean } }
          ).consent.isAllowed('usage_analytics'),
        );
        if (!isGranted) assert.deepEqual(visitor.outside, [], 'nothing was granted');
        if (action === 'refuse-all') assert.equal(isGranted, false);
        assert.deepEqual(uncaught, []);
        await visitor.context.close();
      });

  test('the same watch sees a promise that nobody handles', async () => {
    const visitor = await withoutChunk(browser, 'acts');
    await visitor.page.evaluate(() => void Promise.reject(new Error('nobody handles this')));
    await eventually('it is seen', () => visitor.uncaught.length > 0);
    assert.match(visitor.uncaught[0]!, /nobody handles this/);
    await visitor.context.close();
  });
}

for (const engine of e2eEngines) suite(`chunks that do not come, ${engine}`, () => missingChunks(engine));
