import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds on the page as it is now, one line each. */
async function findings(visitor: Visitor): Promise<string[]> {
  await visitor.page.evaluate(AXE);
  const found = await visitor.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

const VIEWS = [
  { slug: 'open-almaty', lang: 'kk', colorScheme: 'light', width: 1440 },
  { slug: 'ikomek-astana', lang: 'ru', colorScheme: 'dark', width: 1440 },
  { slug: 'esaulet', lang: 'en', colorScheme: 'light', width: 360 },
  { slug: 'infopro', lang: 'kk', colorScheme: 'dark', width: 360 },
  { slug: 'kmge-opi', lang: 'ru', colorScheme: 'light', width: 1440 },
] as const;

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

suite('axe finds nothing (WCAG 2.2 AA)', { skip: !e2eEngines.includes('chromium') }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(() => browser?.close());

  const arrive = (view: (typeof VIEWS)[number]): Promise<Visitor> =>
    Visitor.arrive(browser, demo.url, {
      bypassCSP: true,
      colorScheme: view.colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: view.width, height: 900 },
    });

  for (const view of VIEWS) {
    const { slug, lang, colorScheme, width } = view;
    test(`${slug} in ${lang}, ${colorScheme}, ${width} px: page with banner, then settings`, async () => {
      const visitor = await arrive(view);
      await visitor.visit(`/${slug}/?lang=${lang}`);
      await visitor.page.locator('[data-pdp-part="banner"]').waitFor();
      await visitor.page.waitForLoadState('networkidle');
      assert.deepEqual(await findings(visitor), []);
      await visitor.control('banner', 'settings').click();
      await visitor.page.locator('[data-pdp-part="settings"]').waitFor();
      assert.deepEqual(await findings(visitor), []);
      await visitor.leave();
    });

    test(`${slug} in ${lang}, ${colorScheme}, ${width} px: policy, rights and receipts`, async () => {
      const visitor = await arrive(view);
      await visitor.visit(`/${slug}/policy/?lang=${lang}`);
      await visitor.choose('refuse-all');
      assert.deepEqual(await findings(visitor), []);
      await visitor.visit(`/${slug}/rights/?lang=${lang}`);
      await visitor.page.locator('[data-pdp-part="rights"]').waitFor();
      assert.deepEqual(await findings(visitor), []);
      await visitor.leave();
    });
  }

  test('a page that changes its language in place takes the banner along (G16)', async () => {
    const visitor = await arrive(VIEWS[0]);
    await visitor.visit('/open-almaty/?lang=kk');
    await visitor.page.locator('[data-pdp-part="banner"][lang="kk"]').waitFor();
    await visitor.page.locator('.languages [hreflang="ru"]').click();
    await visitor.page.locator('[data-pdp-part="banner"][lang="ru"]').waitFor();
    assert.equal(await visitor.page.locator('h1').textContent(), 'Расскажите городу о проблеме');
    assert.match(visitor.page.url(), /\?lang=ru$/);
    await visitor.leave();
  });
});
