import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { launch, oneEngine } from './support/launch.ts';

const SITE = 'https://site.test';
const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

interface Profile {
  operator: { name?: unknown };
  languages: unknown[];
  purposes: Record<string, unknown>[];
}
const profile = (change: (profile: Profile) => void = () => {}): string => {
  const whole = JSON.parse(read('demo/operators/open-almaty/profile.json')) as Profile;
  change(whole);
  return JSON.stringify(whole);
};

/** What a page may give instead of a profile, the code it gets, and what the message names. */
const WRONG: readonly (readonly [markup: string, answer: string | number, code: string, names: string])[] = [
  ['<pdp-consent></pdp-consent>', 404, 'ERR_PROFILE_MISSING', '`src`'],
  ['<pdp-consent src="/p.json"></pdp-consent>', 404, 'ERR_PROFILE_UNREACHABLE', '404'],
  ['<pdp-consent src="/p.json"></pdp-consent>', '{', 'ERR_PROFILE_INVALID', 'JSON'],
  ...(
    [
      ['/operator/name', (whole) => delete whole.operator.name],
      ['/languages/0', (whole) => (whole.languages = [])],
      ['/purposes/0', (whole) => (whole.purposes = [])],
      ['/purposes/1/kind', (whole) => (whole.purposes[1]!['kind'] = 'tracking')],
      ['/purposes/1/data', (whole) => (whole.purposes[1]!['data'] = ['shoe_size'])],
      ['/purposes/1/term', (whole) => (whole.purposes[1]!['term'] = 'forever')],
    ] as [string, (whole: Profile) => unknown][]
  ).map(
    ([pointer, change]) =>
      [
        '<pdp-consent src="/p.json"></pdp-consent>',
        profile((whole) => void change(whole)),
        'ERR_PROFILE_INVALID',
        `\`${pointer}\``,
      ] as const,
  ),
];

for (const engine of oneEngine)
  suite(`profiles in ${engine}`, () => {
    let browser: Browser;
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());

    /** What stood in the console of the page that was visited last. */
    let console: string[];
    const visit = async (markup: string, answer: string | number): Promise<Page> => {
      const page = await browser.newPage();
      const lines: string[] = (console = []);
      page.on('console', (line) => line.text().startsWith('pdp-consent: ') && lines.push(line.text()));
      await page.addInitScript(() => {
        const told = ((globalThis as unknown as { told: string[] }).told = []) as string[];
        addEventListener('pdp-consent-error', (event) => {
          const { code, error } = event as unknown as { code: string; error: Error };
          told.push(`${error.name} ${code} ${error.message}`);
        });
        addEventListener('pdp-consent-ready', () => told.push('ready'));
      });
      await page.route(`${SITE}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname.endsWith('.js'))
          return route.fulfill({ contentType: 'text/javascript', body: read(`dist/cdn${pathname}`) });
        if (pathname === '/p.json')
          return typeof answer === 'number'
            ? route.fulfill({ status: answer })
            : route.fulfill({ contentType: 'application/json', body: answer });
        return route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>Site</title>
            <script type="module" src="/pdp-consent.js"></script>${markup}`,
        });
      });
      await page.goto(`${SITE}/`);
      return page;
    };
    const told = (page: Page): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    const hears = (page: Page, word: string): Promise<unknown> =>
      page.waitForFunction(
        (part) => (globalThis as unknown as { told: string[] }).told.some((line) => line.includes(part)),
        word,
      );

    for (const [markup, answer, code, names] of WRONG)
      test(`${code} naming ${names} for what can't be used; nothing is asked`, async () => {
        const page = await visit(markup, answer);
        await hears(page, code);
        const errors = (await told(page)).filter((line) => line !== 'ready');
        assert.equal(errors.length, 1);
        assert.ok(errors[0]!.startsWith('ConsentError ') && errors[0]!.includes(names), errors[0]);
        assert.equal(await page.locator('[data-pdp-part=banner]').count(), 0);
        const [message, ...further] = console;
        assert.deepEqual(further, []);
        assert.ok(message?.includes(names), `in the console: ${message}`);
        if (markup.includes('src=')) assert.ok(message?.includes('"/p.json"'), message);
        await page.close();
      });

    test('an id in the markup that the profile does not know is told in the console', async () => {
      const page = await visit(
        `<pdp-consent src="/p.json"></pdp-consent>
        <script type="text/plain" data-pdp-service="of-a-tag"></script>
        <template data-pdp-service="of-a-template"></template>
        <pdp-embed service="of-an-embed"></pdp-embed>
        <form><pdp-consent-field name="one" purpose="of-a-field"></pdp-consent-field></form>`,
        profile(),
      );
      for (const id of ['of-a-tag', 'of-a-template', 'of-an-embed', 'of-a-field'])
        await eventually(`${id} is told`, () => console.some((line) => line.includes(`"${id}"`)));
      assert.equal(console.length, 4, console.join('\n'));
      await page.close();
    });

    test('a part that is none is told in the console when it is to open', async () => {
      const page = await visit(
        '<pdp-consent src="/p.json"></pdp-consent><button data-pdp-open="setings">Settings</button>',
        profile(),
      );
      await page.locator('[data-pdp-part=banner]').waitFor();
      await page.locator('[data-pdp-open]').click();
      await eventually('it is told', () => console.some((line) => line.includes('"setings"')));
      await hears(page, 'ERR_UI_UNAVAILABLE');
      await page.close();
    });

    test('a profile that a script gives as the property, before or after, is asked by', async () => {
      for (const markup of [
        `<script type="module">
          const element = document.createElement('pdp-consent');
          element.profile = ${profile()};
          document.body.append(element);
        </script>`,
        `<pdp-consent></pdp-consent><script type="module">
          document.querySelector('pdp-consent').profile = ${profile()};
        </script>`,
      ]) {
        const page = await visit(markup, 404);
        await page.locator('[data-pdp-part=banner]').waitFor();
        assert.deepEqual(await told(page), ['ready']);
        await page.close();
      }
    });

    test('an element put in before the page has loaded may get its address a line later', async () => {
      const page = await visit(
        `<script type="module">
          const element = document.body.appendChild(document.createElement('pdp-consent'));
          element.setAttribute('src', '/p.json');
        </script>`,
        profile(),
      );
      await page.locator('[data-pdp-part=banner]').waitFor();
      assert.deepEqual(await told(page), ['ready']);
      await page.close();
    });

    test('a banner that was moved with its element takes the first press', async () => {
      const page = await visit('<main></main><pdp-consent src="/p.json"></pdp-consent>', profile());
      const accept = page.locator('[data-pdp-action=accept-all]');
      await accept.waitFor();
      await page.evaluate(async () => {
        const element = document.querySelector('pdp-consent')!;
        element.remove();
        // Longer than the looks in between are apart.
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.querySelector('main')!.append(element);
      });
      const moved = await page.evaluate(() => performance.now());
      await page.waitForFunction((since) => performance.now() > since + 1500, moved);
      await accept.click();
      await page.waitForFunction(
        () => !document.querySelector('pdp-consent')!.shadowRoot!.querySelector('pdp-consent-banner'),
      );
      await page.close();
    });
  });
