import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type Engine, e2eEngines, launch } from './support/launch.ts';
import { verifyReceipt } from './support/verify-independently.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

/** Actions of all receipts that the endpoint keeps. */
const actionsAtEndpoint = async (): Promise<string[]> => {
  const database = new DatabaseSync(join(demo.data, 'receipts.sqlite'), { readOnly: true });
  try {
    const rows = database.prepare('SELECT jws FROM receipts').all() as { jws: string }[];
    return (await Promise.all(rows.map(({ jws }) => verifyReceipt(jws)))).map(({ event }) => event.action);
  } finally {
    database.close();
  }
};
const count = async (action: string): Promise<number> =>
  (await actionsAtEndpoint()).filter((one) => one === action).length;

/** Names that begin as those of a service do, or hold them, and belong to the shop. */
const OTHERS = [
  'session',
  'cart',
  '_gallery',
  '_gat',
  'my_ga',
  '_ym',
  '_ym_uid2',
  '_ym_uid_shop',
  'pdp_consent2',
];

function withdrawing(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  const isAllowed = ({ page }: Visitor): Promise<boolean> =>
    page.evaluate(() =>
      (
        document.querySelector('pdp-consent') as Element & { consent: { isAllowed(id: string): boolean } }
      ).consent.isAllowed('usage_analytics'),
    );

  test('withdrawing takes no more steps than giving, from the same page (G11, EDPB on withdrawal)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await visitor.visit('/esaulet/?lang=ru');
    await visitor.choose('refuse-all');
    let steps = 0;
    const step = async (selector: string): Promise<void> => {
      steps++;
      await page.locator(selector).first().click();
    };
    const STANDING = '[data-pdp-open="settings"]:visible, [part="reopen"]';
    const within = (action: string): string => `[data-pdp-part="settings"] [data-pdp-action="${action}"]`;

    await step(STANDING);
    await page.locator('[data-pdp-part="settings"]').waitFor();
    // Accept takes no pointer in its first half second.
    await eventually('everything is given', async () => {
      if (await isAllowed(visitor)) return true;
      steps = 1;
      await step(within('accept-all'));
      return false;
    });
    await page.locator('[data-pdp-part="settings"]').waitFor({ state: 'detached' });
    const toGive = steps;
    steps = 0;
    await step(STANDING);
    await step(within('withdraw-all'));
    await eventually('everything is withdrawn', async () => !(await isAllowed(visitor)));
    assert.ok(steps <= toGive, `${steps} steps to withdraw, ${toGive} to give`);
    await visitor.leave();
  });

  test('what a withdrawn service left goes, and nothing that only looks like it', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page, context } = visitor;
    await context.addCookies(OTHERS.map((name) => ({ name, value: '1', url: demo.url })));
    await visitor.visit('/esaulet/?lang=ru');
    await visitor.choose('accept-all');
    await eventually('the services left their cookies', async () => {
      const names = await visitor.cookies();
      return names.includes('_ga') && names.includes('_ym_uid');
    });
    await page.evaluate(() => {
      for (const key of ['cart', 'my_ym', '_yandex', '_ym_visits']) localStorage.setItem(key, '1');
      return new Promise((resolve) => (indexedDB.open('shop').onsuccess = resolve));
    });
    await page.locator('[data-pdp-open="settings"]:visible, [part="reopen"]').first().click();
    await visitor.control('settings', 'withdraw-all').click();
    await eventually('their cookies are gone', async () => !(await visitor.cookies()).includes('_ga'));
    await page.locator('[data-pdp-part="settings"] .report').getByText('_ym_uid').first().waitFor();
    assert.deepEqual(await visitor.cookies(), [...OTHERS, 'pdp_consent'].sort());
    await eventually('and their keys', async () => !(await visitor.webStorage()).includes('_ym_visits'));
    assert.deepEqual((await visitor.webStorage()).sort(), ['_yandex', 'cart', 'my_ym']);
    assert.ok((await visitor.databases()).includes('shop'));
    await visitor.leave();
  });

  for (const isDown of [false, true])
    test(`withdrawn and closed at once${isDown ? ' while the endpoint is down' : ''}, it reaches the operator now or at the next visit`, async () => {
      const visitor = await Visitor.arrive(browser, demo.url);
      await visitor.visit('/open-almaty/?lang=ru');
      await visitor.choose('accept-all');
      await eventually('the grant is confirmed', async () =>
        (await visitor.receipts('open-almaty')).some(({ state }) => state === 'confirmed'),
      );
      const earlier = await count('withdraw');
      await visitor.page.locator('[data-pdp-open="settings"]:visible, [part="reopen"]').first().click();
      await visitor.control('settings', 'withdraw-all').waitFor();
      if (isDown) assert.equal(await demo.stop(), 0);
      try {
        await visitor.control('settings', 'withdraw-all').click();
        await visitor.page.close();
      } finally {
        if (isDown) await demo.start();
      }
      visitor.page = await visitor.context.newPage();
      await visitor.visit('/open-almaty/?lang=ru');
      assert.equal(await isAllowed(visitor), false, 'closed before anything was sent');
      await eventually('the operator has it', async () => (await count('withdraw')) === earlier + 1);
      await visitor.leave();
    });

  test('a letter’s unsubscribe link works on a page that needs nothing else of us (infopro 7.2)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit('/infopro/policy/?lang=ru');
    await visitor.choose('refuse-all');
    await visitor.visit('/infopro/policy/?lang=ru&pdp-unsubscribe=mailing_info');
    await visitor.page
      .locator('[data-pdp-part=rights] .strong[data-pdp-action=request][value=object-marketing]')
      .waitFor();
    assert.equal(new URL(visitor.page.url()).searchParams.has('pdp-unsubscribe'), false);
    await visitor.leave();
  });
}

for (const engine of e2eEngines) suite(`withdrawing in ${engine}`, () => withdrawing(engine));
