import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { launch, oneEngine } from './support/launch.ts';

const SITE = 'https://clinic.example';
const FIXTURE = new URL('../lint/fixtures/clean-profile.json', import.meta.url);

/** What a page says of itself: the fields of one `pdp-consent-lint` event. */
interface Told {
  rule: string;
  severity: string;
  message: string;
  at: string;
  where?: string;
  element?: string;
}
interface Watched extends Window {
  told: Told[];
  /** A receipt was made. */
  receipts?: number;
}

/** A booking at a clinic: banner, a form that asks for a consent, a way back in the footer. */
const clinic = ({ lint = 'data-pdp-lint', css = '', extra = '' } = {}): string => `<!doctype html>
<html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Clinic</title>
<style>body{font:16px sans-serif}${css}</style><script type=module src=/pdp-consent.js></script>
<main><h1>Clinic</h1><p>Book a visit.</p><form method=post>
<label>Full name <input name=who autocomplete=name></label><label>Phone <input type=tel name=tel></label>
<pdp-consent-field name=appointment></pdp-consent-field><button>Send</button></form></main>
<footer><a href=# data-pdp-open=settings>Cookies</a></footer>
<pdp-consent src=/profile.json ${lint}></pdp-consent>${extra}`;

for (const engine of oneEngine)
  suite(`the lint in the page (${engine})`, () => {
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let body = '';
    let asked: string[] = [];
    let said: string[] = [];
    let profile: { layout?: unknown };

    before(async () => {
      browser = await launch(engine);
      profile = JSON.parse(await readFile(FIXTURE, 'utf8'));
    });
    after(() => browser.close());

    /** A visitor of their own; resolves once the banner stands. */
    const visit = async (html: string, lang = 'en'): Promise<void> => {
      await context?.close();
      body = html.replace('lang=en', `lang=${lang}`);
      asked = [];
      said = [];
      context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US' });
      await context.route('**/*', async (route) => {
        const { origin, pathname } = new URL(route.request().url());
        if (origin !== SITE) return route.fulfill({ contentType: 'text/javascript', body: '' });
        asked.push(pathname);
        if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
        if (pathname === '/profile.json')
          return route.fulfill({ contentType: 'application/json', body: JSON.stringify(profile) });
        try {
          const file = await readFile(new URL(`../../dist/cdn${pathname}`, import.meta.url), 'utf8');
          return await route.fulfill({ contentType: 'text/javascript', body: file });
        } catch {
          return route.fulfill({ status: 404 });
        }
      });
      await context.addInitScript(() => {
        const told: Told[] = ((window as unknown as Watched).told = []);
        document.addEventListener('pdp-consent-receipt', () => ((window as unknown as Watched).receipts = 1));
        document.addEventListener('pdp-consent-lint', (event) => {
          const { rule, message, severity, at, where, element } = event as unknown as Told & {
            element?: Element;
          };
          told.push({ rule, severity, message, at, where, element: element?.localName } as Told);
        });
      });
      page = await context.newPage();
      page.on('console', (message) => {
        if (message.text().startsWith('pdp-consent')) said.push(message.text());
      });
      await page.goto(`${SITE}/`);
      await page.locator('pdp-consent-banner section').waitFor();
      await page.locator('pdp-consent-field [data-pdp-part=field]').waitFor();
    };
    const told = (): Promise<Told[]> => page.evaluate(() => (window as unknown as Watched).told);
    /** Leaves a number where the lint will find it, and waits for that finding: whatever stood before it is judged too. */
    const markers = async (...keys: string[]): Promise<void> => {
      await page.evaluate((key) => {
        localStorage.setItem(key, '900101300017');
        document.body.append(' ');
      }, keys.at(-1)!);
      await eventually('the lint has looked again', async () =>
        (await told()).some(({ where }) => where === `localStorage.${keys.at(-1)}`),
      );
      assert.deepEqual(
        (await told()).map(({ rule, where }) => [rule, where]),
        keys.map((key) => ['L-RCP-02', `localStorage.${key}`]),
      );
    };
    const judged = () => eventually('the lint has spoken in the console', () => said.length);

    test('a good page breaks no rule, with the banner, with the settings and after the choice', async () => {
      await visit(clinic());
      await judged();
      assert.deepEqual(await told(), []);
      await page.locator('pdp-consent-banner [data-pdp-action=settings]').click();
      await page.locator('pdp-consent-settings dialog').waitFor();
      await markers('a');
      await page.locator('pdp-consent-settings [data-pdp-action=refuse-all]').click();
      await page.locator('pdp-consent-settings').waitFor({ state: 'detached' });
      await markers('a', 'b');
      assert.equal(said[0], 'pdp-consent: the lint finds nothing.');
      assert.equal(said.length, 3);
      // Who has decided builds the site further: a page without a banner is judged too.
      await page.reload();
      await eventually('the lint has spoken again', () => said.length === 4);
    });

    test('a bad page is told each rule once, where, and why', async () => {
      await visit(
        clinic({
          css: 'pdp-consent::part(actions){grid-template-columns:1fr 2fr}pdp-consent-field::part(text){display:none}',
          extra: '<script src=https://counter.example/c.js></script>',
        }),
      );
      await eventually('all findings', async () => (await told()).length >= 3);
      const found = await told();
      assert.deepEqual(
        found.map(({ rule, severity, at }) => [rule, severity, at]),
        [
          ['L-CON-10', 'error', '/boxes/0'],
          ['L-BAN-02', 'error', '/banner/refuse'],
          ['L-GATE-01', 'error', '/ranBeforeGrant/0'],
        ],
      );
      assert.equal(found[0]!.element, 'pdp-consent-field');
      assert.equal(found[2]!.where, 'script[src*="counter.example"]');
      assert.match(found[2]!.message, /^Sample Counter runs before consent\. /);
      await judged();
      assert.equal(said.length, 1);
      for (const rule of ['L-CON-10', 'L-BAN-02', 'L-GATE-01'])
        assert.equal(said[0]!.split(`error ${rule}`).length, 2);
      // Looking again tells nothing twice.
      await page.evaluate(() =>
        (
          document.querySelector('pdp-consent') as unknown as { consent: { rescan(): void } }
        ).consent.rescan(),
      );
      await page.evaluate(() => {
        localStorage.setItem('c', '900101300017');
        document.body.append('more');
      });
      await eventually('a fourth finding', async () => (await told()).length > 3);
      assert.deepEqual(
        (await told()).slice(3).map(({ rule }) => rule),
        ['L-RCP-02'],
      );
      assert.doesNotMatch(said[1]!, /L-BAN|L-CON|L-GATE/);
    });

    test('what the page asks later, and what a visitor has typed, is judged and not repeated', async () => {
      await visit(clinic({ lint: '' }), 'ru');
      await page.locator('[name=who]').fill('Алия Серикова');
      await page.locator('[name=tel]').fill('+77010001122');
      await page.evaluate(() => {
        localStorage.setItem('order-900101300017', '900101300017');
        document.body.dataset['pdpLint'] = 'kz';
        (
          document.querySelector('pdp-consent') as unknown as { consent: { rescan(): void } }
        ).consent.rescan();
      });
      await eventually('the finding', async () => (await told()).length);
      const [finding] = await told();
      assert.deepEqual([finding!.rule, finding!.where], ['L-RCP-02', 'localStorage.order-…']);
      const words = JSON.stringify([await told(), said]);
      assert.doesNotMatch(words, /Алия|7701|9001013/);
      assert.match(words, /браузере/);
    });

    test('nobody who does not ask fetches the lint', async () => {
      await visit(clinic({ lint: '' }));
      await page.locator('pdp-consent-banner [data-pdp-action=refuse-all]').click();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        asked.filter((path) => /lint/.test(path)),
        [],
      );
      assert.deepEqual(said, []);
    });

    test('the receipt says what the lint says of the pair of buttons (94-V 8, EDPB)', async () => {
      const seen = async (css: string): Promise<[boolean | null, string[]]> => {
        await visit(clinic({ css }));
        await judged();
        const rules = (await told()).map(({ rule }) => rule);
        await page.locator('pdp-consent-banner [data-pdp-action=refuse-all]').hover();
        await page.locator('pdp-consent-banner [data-pdp-action=refuse-all]').click();
        await eventually('the receipt', () => page.evaluate(() => (window as unknown as Watched).receipts));
        const equal = await page.evaluate(async () => {
          const open = indexedDB.open('pdp-consent');
          await new Promise((resolve) => (open.onsuccess = resolve));
          const all = open.result.transaction('keyval').objectStore('keyval').getAll();
          await new Promise((resolve) => (all.onsuccess = resolve));
          open.result.close();
          const [, payload] = JSON.stringify(all.result)
            .match(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/)![0]
            .split('.');
          const bytes = atob(payload!.replace(/-/g, '+').replace(/_/g, '/'));
          return JSON.parse(bytes).event.shown.equal_size as boolean | null;
        });
        return [equal, rules];
      };
      assert.deepEqual(await seen(''), [true, []]);
      // Both alike, whatever a pointer makes of the one that it is over.
      assert.deepEqual(
        await seen(
          'pdp-consent::part(choice-button){background:#036;color:#fff;border-color:#036}pdp-consent::part(choice-button):hover{background:#000}',
        ),
        [true, []],
      );
      assert.deepEqual(await seen('pdp-consent::part(actions){grid-template-columns:1fr 2fr}'), [
        false,
        ['L-BAN-02'],
      ]);
    });

    test('accept that moves as it is pressed grants nothing; one that has stood still for 500 ms does', async () => {
      await visit(clinic({ lint: '' }));
      const state = () =>
        page.evaluate(
          () =>
            (
              document.querySelector('pdp-consent') as unknown as {
                consent: { state: Record<string, { state: string }> };
              }
            ).consent.state['statistics']!.state,
        );
      const accept = page.locator('pdp-consent-banner [data-pdp-action=accept-all]');
      await page.waitForFunction(
        (from) => performance.now() - from > 700,
        await page.evaluate(() => performance.now()),
      );
      // Between the pointer's coming up and the click: the pointer stays over the button all the time.
      await page.evaluate(() => {
        const banner = document.querySelector('pdp-consent')!.shadowRoot!.querySelector('pdp-consent-banner');
        addEventListener('pointerup', () => (banner as HTMLElement).style.setProperty('translate', '3px'), {
          capture: true,
          once: true,
        });
      });
      await accept.click();
      assert.equal(await state(), 'undecided');
      assert.equal(await accept.count(), 1);
      await eventually('a grant', async () => {
        if (await accept.count()) await accept.click({ timeout: 2000 });
        return (await state()) === 'given';
      });
    });
  });
