import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
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

/** What the tests call of the page's consent. */
interface Consent {
  readonly state: Readonly<Record<string, { state: string }>>;
  closePurpose(id: string): Promise<{ status: string; cleaned?: { removed: string[] } }>;
  verify(): Promise<{ ok: boolean }>;
}

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

  test('withdrawing takes no more steps than giving: one, from any page (G11, EDPB on withdrawal)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page, context } = visitor;
    await context.addCookies(['session', 'cart'].map((name) => ({ name, value: '1', url: demo.url })));
    await visitor.visit('/esaulet/?lang=ru');
    const way = page.locator('[data-pdp-open="withdraw"]');
    assert.equal(await way.isVisible(), false, 'there is nothing to take back yet');
    // One press gives: repeated only because accept takes no pointer in its first half second.
    await visitor.choose('accept-all');
    await way.waitFor();
    await eventually('the services left their cookies', async () =>
      (await visitor.cookies()).includes('_ga'),
    );
    const earlier = await count('withdraw');

    // A page on which whoever has decided needs the core alone.
    await visitor.visit('/esaulet/policy/?lang=ru');
    await way.waitFor();
    assert.deepEqual(
      visitor.inside.filter((path) => /chunks\/(acts|page-parts|deciding|mount-settings)/.test(path)),
      [],
    );
    await way.click();
    const report = page.locator('[data-pdp-part="settings"] .report');
    await report.getByText('_ym_uid').first().waitFor();
    assert.equal(await isAllowed(visitor), false);
    assert.equal(await visitor.control('settings', 'reload').count(), 1, 'what runs stops at a reload');
    await eventually('the operator has it', async () => (await count('withdraw')) === earlier + 1);
    const [, last] = (await visitor.receipts('esaulet')).filter(({ ephemeral }) => !ephemeral);
    const { event, processing } = await verifyReceipt(last!.jws);
    assert.deepEqual([event.action, event.method], ['withdraw', 'rights']);
    assert.ok(processing.every((entry) => entry.event_state === 'withdrawn'));
    assert.deepEqual(await visitor.cookies(), ['cart', 'pdp_consent', 'session']);

    // From the report to the settings, and from there back to a link that is still there.
    await visitor.control('settings', 'settings').click();
    await page.locator('[data-pdp-part="settings"] input[name="usage_analytics"]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-pdp-part="settings"]').waitFor({ state: 'detached' });
    assert.equal(await way.isVisible(), false);
    assert.equal(
      await page.evaluate(() => (document.activeElement as HTMLElement).dataset['pdpOpen']),
      'settings',
    );
    assert.deepEqual((await visitor.seen).violations, []);
    await visitor.leave();
  });

  test('where the acts have come the gate closes, and the cookie says so, in the task of the press', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await visitor.visit('/esaulet/?lang=kk');
    await visitor.choose('accept-all');
    await eventually('it is given', () => isAllowed(visitor));
    const after = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-pdp-open="withdraw"]')!.click();
      const { consent } = document.querySelector('pdp-consent') as Element & {
        consent: { isAllowed(id: string): boolean };
      };
      return [consent.isAllowed('usage_analytics'), document.cookie.includes('!2usage_analytics')];
    });
    assert.deepEqual(after, [false, true]);
    await page.locator('[data-pdp-part="settings"] .report').waitFor();
    await page.keyboard.press('Escape');
    // What nothing is left of can't be taken back twice: the same way leads to the settings.
    await page.locator('[data-pdp-part="settings"]').waitFor({ state: 'detached' });
    const receipts = (await visitor.receipts('esaulet')).length;
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-pdp-open="withdraw"]')!.click());
    await page.locator('[data-pdp-part="settings"] input[name="usage_analytics"]').first().waitFor();
    assert.equal((await visitor.receipts('esaulet')).length, receipts);
    await visitor.leave();
  });

  test('a page without a way of its own gets one for both, settings and withdrawal, by keyboard too', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await page.route(`${demo.url}/esaulet/plain/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>plain</title><script type="module" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/esaulet/profile.json"></pdp-consent><p>Text</p>`,
      }),
    );
    await visitor.visit('/esaulet/plain/');
    const standing = (action: string) => page.locator(`[part="standing"] [data-pdp-action="${action}"]`);
    await visitor.choose('refuse-all');
    await standing('settings').waitFor();
    assert.equal(await standing('withdraw-all').count(), 0, 'there is nothing to take back');
    await standing('settings').click();
    await eventually('everything is given', async () => {
      if (await isAllowed(visitor)) return true;
      await visitor.control('settings', 'accept-all').click();
      return isAllowed(visitor);
    });
    await page.locator('[data-pdp-part="settings"]').waitFor({ state: 'detached' });
    await visitor.visit('/esaulet/plain/');
    await standing('withdraw-all').waitFor();
    for (const action of ['settings', 'withdraw-all']) {
      const { width, height } = (await standing(action).boundingBox())!;
      assert.ok(width >= 44 && height >= 44, `${action}: ${width} × ${height}`);
    }
    for (const [lang, name] of [
      ['kk', 'Барлық келісімді кері қайтарып алу'],
      ['de', 'Alle Einwilligungen widerrufen'],
      ['ru', 'Отозвать все согласия'],
    ] as const) {
      await page.evaluate((to) => (document.documentElement.lang = to), lang);
      await page.getByRole('button', { name }).waitFor();
    }
    await standing('settings').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-pdp-part="settings"] .report').waitFor();
    assert.equal(await isAllowed(visitor), false);
    await page.keyboard.press('Escape');
    await page.locator('[data-pdp-part="settings"]').waitFor({ state: 'detached' });
    assert.equal(await standing('withdraw-all').count(), 0);
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('pdp-consent')!.shadowRoot!.activeElement?.getAttribute('data-pdp-action'),
      ),
      'settings',
    );
    await visitor.leave();
  });

  test('an operator that ends a purpose closes it for good, without a receipt and without asking (kmge-opi 14)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await visitor.visit('/esaulet/?lang=ru');
    await visitor.choose('accept-all');
    await eventually('the services left their cookies', async () =>
      (await visitor.cookies()).includes('_ga'),
    );
    const receipts = (await visitor.receipts('esaulet')).length;
    const ended = await page.evaluate(async () => {
      const { consent } = document.querySelector('pdp-consent') as Element & { consent: Consent };
      const { status, cleaned } = await consent.closePurpose('usage_analytics');
      const unknown = await consent.closePurpose('unheard').catch(({ code }: { code: string }) => code);
      return { status, removed: cleaned?.removed, state: consent.state['usage_analytics']!.state, unknown };
    });
    assert.equal(ended.status, 'none');
    assert.ok(ended.removed?.includes('_ga'), 'what its services left is gone');
    assert.deepEqual([ended.state, ended.unknown], ['expired', 'ERR_PURPOSE_UNKNOWN']);
    assert.equal(await page.locator('[data-pdp-part="banner"]').count(), 0, 'nothing is asked about it here');
    assert.equal((await visitor.receipts('esaulet')).length, receipts);

    await visitor.visit('/esaulet/policy/?lang=ru');
    const later = await page.evaluate(async () => {
      const { consent } = document.querySelector('pdp-consent') as Element & { consent: Consent };
      return [consent.state['usage_analytics']!.state, (await consent.verify()).ok];
    });
    assert.deepEqual(later, ['expired', true], 'it stays ended, and the ledger is whole');
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

  /** Has a script of the page refuse in the click that accepts, and says what happened until the refusal had ended. */
  const refusesInTheClick = async ({ page }: Visitor): Promise<() => Promise<string[]>> => {
    await page.evaluate(() => {
      const seen = window as unknown as { events: string[] };
      const host = document.querySelector('pdp-consent')!;
      seen.events = [];
      document.addEventListener('pdp-consent-service', (event) =>
        seen.events.push(`service ${event.service}`),
      );
      document.addEventListener('click', (event) => {
        const button = event.composedPath()[0] as HTMLElement;
        if (button.dataset['pdpAction'] !== 'accept-all') return;
        // A press that came too early, and leaves the banner where it is, accepts nothing.
        if (button.isConnected && button.closest('[part="banner"]')) return;
        void (host as unknown as { consent: { refuseAll(): Promise<unknown> } }).consent
          .refuseAll()
          .finally(() => seen.events.push('refused'));
      });
    });
    return async () => {
      const events = () => page.evaluate(() => (window as unknown as { events: string[] }).events);
      await eventually('the refusal has ended', async () => (await events()).includes('refused'));
      await page.waitForLoadState('networkidle');
      return events();
    };
  };

  // Whichever chunk of the two acts comes last.
  for (const late of ['by-script', 'deciding', 'record-decision'])
    test(`who refuses while an acceptance is on its way has refused, and nothing starts in between: ${late} is late`, async () => {
      const visitor = await Visitor.arrive(browser, demo.url);
      await visitor.page.route(`**/chunks/${late}-*.js`, async (route) => {
        await setTimeout(800);
        await route.continue();
      });
      await visitor.visit('/esaulet/?lang=ru');
      const events = await refusesInTheClick(visitor);
      await visitor.choose('accept-all');
      assert.deepEqual(await events(), ['refused']);
      assert.equal(await isAllowed(visitor), false);
      assert.deepEqual(visitor.outside, []);
      await visitor.leave();
    });

  test('who had refused before, accepts and refuses again at once has refused', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit('/esaulet/?lang=ru');
    await visitor.choose('refuse-all');
    await visitor.page.locator('[data-pdp-open="settings"]:visible, [part="reopen"]').first().click();
    await visitor.control('settings', 'accept-all').waitFor();
    const events = await refusesInTheClick(visitor);
    await visitor.control('settings', 'accept-all').click();
    assert.deepEqual(await events(), ['refused']);
    assert.equal(await isAllowed(visitor), false);
    assert.deepEqual(visitor.outside, []);
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
