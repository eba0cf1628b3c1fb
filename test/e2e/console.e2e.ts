import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { launch, oneEngine } from './support/launch.ts';
import { OperatorDesk } from './support/operator-desk.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

/** The profile that visitors of the demonstration get now. */
const live = async (slug: string) =>
  (await (await fetch(`${demo.url}/consent/v1/${slug}/profile.json`)).json()) as {
    version: string;
    services: { id: string }[];
    purposes: { id: string; services?: string[]; closed?: boolean; storage: string[] }[];
  };

type Live = Awaited<ReturnType<typeof live>>;
/** What follows from a switch; the server may add what its catalogue knows. */
const told = ({ purposes }: Live) =>
  purposes.map(({ id, services, closed, storage }) => ({ id, services, closed, storage }));

for (const engine of oneEngine)
  suite(`the operator's console, ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());

    test('a wrong token opens nothing; the right one stays in the tab, in no address and no cookie', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const { page } = desk;
      await page.goto(`${demo.url}/console/`);
      await page.locator('input[name="token"]').fill('not-the-token-at-all');
      await page.keyboard.press('Enter');
      await page.locator('[role="alert"]').waitFor();
      assert.equal(await page.locator('nav').count(), 0);
      await desk.open('esaulet/profile');
      assert.ok(!page.url().includes(desk.token));
      assert.deepEqual(await desk.context.cookies(), []);
      assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
      await page.reload();
      await page.locator('nav').waitFor();
      await page.locator('button[name="sign-out"]').click();
      await page.locator('input[name="token"]').waitFor();
      assert.ok(!(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).includes(desk.token));
      await desk.leave();
    });

    test('Yandex Metrica is switched off for one operator, and the change is live on its page at the next load', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const visitor = await Visitor.arrive(browser, demo.url);
      await visitor.visit('/esaulet/');
      await visitor.choose('accept-all');
      await eventually('Metrica runs for who agreed', () =>
        visitor.outside.some((address) => address.startsWith('mc.yandex.ru')),
      );

      await desk.open('esaulet/profile');
      const before = await live('esaulet');
      await desk.switch('service', 'yandex_metrica').uncheck();
      const preview = desk.page.frameLocator('iframe').locator('[data-pdp-part="banner"]');
      await eventually('the preview no longer names it', async () => {
        const shown = await preview.textContent({ timeout: 2000 });
        return shown?.includes('Google') && !shown.includes('«Яндекс»');
      });
      await desk.page.locator('button[name="publish"]').click();
      const asked = desk.page.locator('[data-asked-again]');
      await asked.waitFor();
      assert.equal(await asked.getAttribute('data-asked-again'), '', 'asking for less asks nobody again');
      await desk.page.locator('pdp-console-publish header button').click();
      const version = await desk.publish();

      const now = await live('esaulet');
      assert.equal(now.version, version);
      assert.notEqual(now.version, before.version);
      const analytics = now.purposes.find(({ id }) => id === 'usage_analytics')!;
      assert.deepEqual([analytics.services, analytics.storage], [['google_analytics'], ['US']]);
      visitor.outside.length = 0;
      await visitor.visit('/esaulet/');
      await eventually('Google Analytics still runs: nobody is asked again', () =>
        visitor.outside.some((address) => address.startsWith('www.googletagmanager.com')),
      );
      assert.deepEqual(
        visitor.outside.filter((address) => address.includes('yandex')),
        [],
      );
      assert.equal(await visitor.page.locator('[data-pdp-part="banner"]').count(), 0);
      assert.ok(
        (await live('infopro')).services.some(({ id }) => id === 'yandex_metrica'),
        'other operators keep theirs',
      );

      const newcomer = await Visitor.arrive(browser, demo.url);
      await newcomer.visit('/esaulet/');
      await newcomer.choose('accept-all');

      // Twin: switched on again it is back, and who never agreed to it is asked again.
      await desk.switch('service', 'yandex_metrica').check();
      await desk.page.locator('button[name="publish"]').click();
      await asked.waitFor();
      await eventually(
        'who agreed is asked again',
        async () => (await asked.getAttribute('data-asked-again')) === 'usage_analytics',
      );
      await desk.page.locator('pdp-console-publish header button').click();
      const back = await desk.publish();
      assert.equal(Number.parseInt(back), Number.parseInt(version) + 1, 'the first number grows');
      const again = await live('esaulet');
      assert.deepEqual(told(again), told(before), 'everything says again what it said');
      await newcomer.visit('/esaulet/');
      await newcomer.page.locator('[data-pdp-part="banner"]').waitFor();
      await visitor.visit('/esaulet/');
      await eventually('who had agreed to it from the start is not asked, and it runs', () =>
        visitor.outside.some((address) => address.startsWith('mc.yandex.ru')),
      );
      await Promise.all([desk.leave(), visitor.leave(), newcomer.leave()]);
    });

    test('an older version comes back from the list, with its own number where nobody has to be asked', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      await desk.open('kmge-opi/profile');
      const before = await live('kmge-opi');
      await desk.switch('service', 'own_statistics').click();
      const version = await desk.publish();
      assert.notEqual(version, before.version);
      assert.equal(
        (await live('kmge-opi')).purposes.find(({ id }) => id === 'usage_analytics')?.closed,
        true,
      );
      await desk.go('versions');
      await desk.page.locator('pdp-console-versions li:last-child button').click();
      await desk.page.locator('pdp-console-editor').waitFor();
      await desk.publish();
      const now = await live('kmge-opi');
      assert.deepEqual(told(now), told(before));
      await desk.go('journal');
      await desk.page.locator('tr[data-action="profile-published"]').nth(1).waitFor();
      await desk.leave();
    });

    test('a lint error stops a bad publication: the rule stands by the field, in the list and in the last step', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const { page } = desk;
      await desk.open('esaulet/profile');
      const before = await live('esaulet');
      await page.locator('button[value="texts"]').click();
      await page.locator('[data-group="purpose-usage_analytics"] summary').click();
      const row = page.locator('pdp-console-text-row[data-pointer="/purposes/1/text"]');
      const field = row.locator('textarea[name="kk"]');
      const said = await field.inputValue();
      await field.fill('');
      await row.locator('[data-fault="missing"]').waitFor();
      const note = row.locator('[data-rule="L-LANG-01"][data-severity="error"]');
      await note.waitFor();
      assert.match((await note.textContent())!, /Закон о языках, статья 21/);
      await page.locator('button[name="publish"]').click();
      const dialog = page.locator('pdp-console-publish');
      await dialog.locator('[data-rule="L-LANG-01"][data-severity="error"]').waitFor();
      await dialog.locator('[role="alert"]').waitFor();
      assert.ok(await dialog.locator('button[type="submit"]').isDisabled());
      await dialog.locator('header button').click();
      assert.deepEqual(await live('esaulet'), before);

      // The server says the same to who comes without the console.
      const at = before.purposes.findIndex(({ id }) => id === 'usage_analytics');
      const bad = structuredClone(before) as unknown as { purposes: { text: Record<string, string> }[] };
      delete bad.purposes[at]!.text['kk'];
      const answer = await fetch(`${demo.url}/consent/v1/esaulet/profile.json`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${desk.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(bad),
      });
      assert.equal(answer.status, 422);
      assert.match(await answer.text(), /L-LANG-01/);

      // From the list to the field, and with the text back nothing stops it.
      await page.locator('button[value="services"]').click();
      await page.locator('pdp-console-findings [data-rule="L-LANG-01"] button').click();
      await field.waitFor();
      await field.fill(said);
      await note.waitFor({ state: 'detached' });
      assert.ok(
        await page.locator('button[name="publish"]').isDisabled(),
        'nothing differs from what is published',
      );
      await desk.leave();
    });

    test('everything can be done by keyboard alone: sign in, switch, look at the meaning, publish', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      const { page } = desk;
      await page.goto(`${demo.url}/console/#ikomek-astana/profile`);
      await desk.tabTo('input[name="token"]');
      await page.keyboard.type(desk.token);
      await page.keyboard.press('Enter');
      await page.locator('nav').waitFor();
      await desk.switch('service', 'own_statistics').waitFor();
      const before = await live('ikomek-astana');
      await desk.tabTo('input[role="switch"]');
      await page.keyboard.press('Space');
      await eventually('the draft has changed', () => page.locator('button[name="publish"]').isEnabled());
      await desk.tabTo('button[name="publish"]');
      await page.keyboard.press('Enter');
      const submit = page.locator('pdp-console-publish button[type="submit"]');
      await eventually('the server has looked at the draft', () => submit.isEnabled());
      await desk.tabTo('button[type="submit"]');
      await page.keyboard.press('Enter');
      await page.locator('[data-published]').waitFor();
      await page.keyboard.press('Escape');
      const now = await live('ikomek-astana');
      assert.notEqual(now.version, before.version);
      assert.notEqual(now.services.length, before.services.length);
      await desk.leave();
    });

    test('a script that somebody managed to write into the page does not run (Trusted Types), and is seen by these tests', async () => {
      const desk = await OperatorDesk.arrive(browser, demo);
      await desk.open('infopro/stats');
      const ran = await desk.page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'window.ran = true';
          document.body.append(script);
        } catch {
          // Refused by type.
        }
        const image = document.createElement('img');
        image.src = 'https://elsewhere.example/pixel.png';
        document.body.append(image);
        return (window as unknown as { ran?: boolean }).ran ?? false;
      });
      assert.equal(ran, false);
      await eventually('the policy tells what it stopped', async () => (await desk.violations()).length > 0);
      await desk.context.close();
    });
  });
