import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, launch, oneEngine } from './support/launch.ts';
import { OperatorDesk } from './support/operator-desk.ts';
import { verifyReceipt } from './support/verify-independently.ts';
import { Visitor } from './support/visitor.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

/** A visitor who decides; answers the id of the receipt that the operator has. */
async function decide(browser: Browser, slug: string, action: 'accept-all' | 'refuse-all'): Promise<string> {
  const visitor = await Visitor.arrive(browser, demo.url);
  await visitor.visit(`/${slug}/?lang=ru`);
  await visitor.choose(action);
  const id = await eventually('the receipt is confirmed', async () => {
    const { receipts } = await visitor.seen;
    return Object.entries(receipts).find(([, status]) => status === 'confirmed')?.[0];
  });
  await visitor.leave();
  return id;
}

for (const engine of oneEngine)
  suite(`the operator looks, ${engine}`, () => {
    let browser: Browser;
    let id: string;
    before(async () => {
      browser = await launch(engine);
      id = await decide(browser, 'open-almaty', 'accept-all');
      await decide(browser, 'open-almaty', 'accept-all');
    });
    after(() => browser?.close());

    test('a record is found by its id and told in plain words; a wrong id is told too', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const { page } = desk;
      await desk.open('open-almaty/records');
      const search = page.locator('input[name="id"]');
      await search.fill('17');
      await page.keyboard.press('Enter');
      await page.locator('pdp-console-records [role="alert"]').waitFor();
      await search.fill(id);
      await page.keyboard.press('Enter');
      await eventually('one record is left', async () => (await page.locator('[data-jti]').count()) === 1);
      await page.locator(`[data-jti="${id}"] button`).click();
      await page.locator(`[data-receipt="${id}"] [data-genuine="true"]`).waitFor();
      for (const [lang, words] of [
        ['ru', 'согласие'],
        ['kk', 'келісім'],
        ['en', 'given'],
      ] as const) {
        await page.locator(`.languages button[value="${lang}"]`).click();
        await eventually(`it is told in ${lang}`, async () =>
          (await page.locator(`[data-receipt="${id}"]`).textContent())!.includes(words),
        );
      }
      await desk.leave();
    });

    test('the exports have a row for it, and their receipts verify with another library', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      await desk.open('open-almaty/records');
      const files: Record<string, string> = {};
      for (const format of ['csv', 'ndjson']) {
        const button = desk.page.locator(`button[name="${format}"]`);
        if (engine === 'chromium') {
          const [download] = await Promise.all([desk.page.waitForEvent('download'), button.click()]);
          assert.equal(download.suggestedFilename(), `open-almaty-consents.${format}`);
          files[format] = readFileSync(await download.path(), 'utf8');
        } else {
          await button.click();
          await eventually('the file is ready', async () =>
            (await desk.page.locator('.export [role="status"]').textContent())!.includes(format),
          );
          const headers = { authorization: `Bearer ${desk.token}` };
          files[format] = await (
            await fetch(`${demo.url}/consent/v1/open-almaty/export.${format}`, { headers })
          ).text();
        }
      }
      assert.ok(files['csv']!.split('\r\n').some((line) => line.includes(id)));
      const receipts = files['ndjson']!.trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { jws: string }).jws);
      const payloads = await Promise.all(receipts.map(verifyReceipt));
      assert.ok(payloads.some(({ jti }) => jti === id));
      await desk.leave();
    });

    test('the register names the number of the organisation in the language of the reader', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      await desk.open('open-almaty/register');
      for (const [lang, words] of [
        ['ru', /, БИН \d{12}\./],
        ['kk', /, БСН \d{12}\./],
        ['en', /, BIN \d{12}\./],
      ] as const) {
        await desk.page.locator(`.languages button[value="${lang}"]`).click();
        await eventually(`in ${lang}`, async () =>
          words.test((await desk.page.locator('pdp-console-register .quiet').first().textContent())!),
        );
      }
      await desk.leave();
    });

    test('every chart has axis, name and the same as a table', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const { page } = desk;
      await desk.open('open-almaty/stats');
      await page.locator('pdp-console-days svg[role="img"]').waitFor();
      const total = Number(await page.locator('.tiles dd.value').first().textContent());
      assert.ok(total >= 2);
      await page.locator('select[name="purpose"]').selectOption('usage_analytics');
      await eventually(
        'three charts, one for each answer',
        async () => (await page.locator('pdp-console-days svg[role="img"]').count()) === 3,
      );
      for (const label of await page
        .locator('pdp-console-days svg[role="img"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
        assert.match(label!, /: \d+/);
      const charts = page.locator('pdp-console-days, pdp-console-bars');
      assert.equal(await charts.count(), 5);
      for (const chart of await charts.all()) {
        await chart.locator('summary').click();
        const cells = await chart.locator('tbody td.number').allTextContents();
        const counts = cells.map((cell) => cell.trim()).filter((cell) => /^\d+$/.test(cell));
        assert.ok(counts.reduce((sum, one) => sum + Number(one), 0) >= total, 'the table has every decision');
        assert.ok((await chart.locator('svg').count()) > 0);
        // A bar is as long as the share beside it says, so that bars of two charts can be compared.
        const drawn = await chart
          .locator('.line')
          .evaluateAll((lines) =>
            lines.map((line) => [
              /\((\d+) %\)/.exec(line.textContent!)?.[1],
              Math.round(parseFloat(line.querySelector('.bar')!.getAttribute('width')!)),
            ]),
          );
        for (const [share, width] of drawn) if (share !== undefined) assert.equal(width, Number(share));
      }
      await desk.leave();
    });
  });

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}
const VIEWS = ['profile', 'versions', 'stats', 'records', 'register', 'notices', 'journal'];
const LOOKS = [
  { lang: 'kk', colorScheme: 'light', width: 1440 },
  { lang: 'ru', colorScheme: 'dark', width: 360 },
  { lang: 'en', colorScheme: 'light', width: 360 },
  { lang: 'kk', colorScheme: 'dark', width: 1440 },
] as const;

suite('axe finds nothing in the console (WCAG 2.2 AA)', { skip: !e2eEngines.includes('chromium') }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch('chromium');
    await decide(browser, 'infopro', 'accept-all');
  });
  after(() => browser?.close());

  for (const { lang, colorScheme, width } of LOOKS)
    test(`${lang}, ${colorScheme}, ${width} px: every view, nothing wider than the screen`, async () => {
      const desk = await OperatorDesk.arrive(browser, demo, {
        ...{ bypassCSP: true, colorScheme, locale: lang, reducedMotion: 'reduce' },
        viewport: { width, height: 900 },
      });
      const { page } = desk;
      const look = async (what: string): Promise<void> => {
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(options: object): Promise<{ violations: Finding[] }> };
          };
          return (await axe.run({ iframes: false })).violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
          );
        });
        assert.deepEqual(found, [], what);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${what} is ${beyond} px wider than the screen`);
      };
      await page.goto(`${demo.url}/console/`);
      await page.locator('input[name="token"]').waitFor();
      await look('sign-in');
      await desk.open('infopro/profile');
      for (const view of VIEWS) {
        await desk.go(view);
        await eventually(
          'nothing is on its way',
          async () =>
            (await page.locator('main > [role="status"], p.panel.quiet[role="status"]').count()) === 0,
        );
        await look(view);
      }
      await desk.go('profile');
      for (const tab of ['texts', 'look', 'services']) {
        await page.locator(`button[value="${tab}"]`).click();
        await look(tab);
      }
      await desk.switch('service', 'yandex_metrica').click();
      await page.locator('button[name="publish"]').click();
      await eventually('the server has looked at the draft', () =>
        page.locator('pdp-console-publish button[type="submit"]').isEnabled(),
      );
      await look('last step');
      await page.keyboard.press('Escape');
      await desk.context.close();
    });
});
