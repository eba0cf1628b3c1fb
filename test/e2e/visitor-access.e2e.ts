import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CONTROLS = 'button,a[href],input,select,textarea,summary';
const STANDING = '[data-pdp-open="settings"]:visible, [part="reopen"]';

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const findings = async ({ page }: Visitor): Promise<string[]> => {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
};

const open = ({ page }: Visitor, part: 'rights' | 'receipts'): Promise<void> =>
  page.evaluate(async (name) => {
    await (
      document.querySelector('pdp-consent') as Element & { consent: { open(part: string): Promise<void> } }
    ).consent.open(name);
  }, part);

suite('the visitor’s own parts', { skip: !e2eEngines.includes('chromium') }, () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    demo = await startDemo();
    browser = await launch('chromium');
    const token = readFileSync(join(demo.data, 'admin-token'), 'utf8').trim();
    const answer = await fetch(`${demo.url}/consent/v1/kmge-opi/notices`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        id: 'breach-access',
        kind: 'breach',
        affects: { origins: [demo.url], data: ['email'] },
        texts: {
          kk: { title: 'Мекенжайлар жария болды', body: 'Мәтін.' },
          ru: { title: 'Раскрыты адреса', body: 'Текст.' },
          en: { title: 'Addresses were disclosed', body: 'Text.' },
        },
        steps: [{ text: { kk: 'Қадам.', ru: 'Шаг.', en: 'Step.' } }],
        contact: { email: 'privacy@kmge.example' },
      }),
    });
    assert.equal(answer.status, 201, await answer.text());
  });
  after(async () => {
    await browser?.close();
    await demo?.remove();
  });

  const arrive = (colorScheme: 'light' | 'dark', width: number): Promise<Visitor> =>
    Visitor.arrive(browser, demo.url, {
      bypassCSP: true,
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });

  /** A page of kmge-opi with an embed and a place for notices of its own. */
  const FRAME = 'https://maps.example/map';
  const withParts = async ({ page }: Visitor, lang: string): Promise<void> => {
    await page.route(`${demo.url}/consent/v1/kmge-opi/profile.json`, async (route) => {
      const profile = (await (await route.fetch()).json()) as {
        services?: object[];
        purposes: { id: string; services?: string[] }[];
      };
      profile.services!.push({
        id: 'map',
        name: 'Map',
        provider: 'Maps LLP',
        country: 'KZ',
        thirdParty: true,
        frame: FRAME,
      });
      profile.purposes.push({
        ...profile.purposes.find(({ id }) => id === 'usage_analytics')!,
        id: 'maps',
        services: ['map'],
      });
      await route.fulfill({ json: profile });
    });
    await page.route(FRAME, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Map</title><h1>Map</h1>',
      }),
    );
    await page.route(`${demo.url}/kmge-opi/parts/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark"><title>parts</title><script type="module" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/kmge-opi/profile.json"></pdp-consent><main><h1>Parts</h1><pdp-notice></pdp-notice>
          <pdp-embed service="map" ratio="16/9"><a href="/">elsewhere</a></pdp-embed></main>
          <footer><button data-pdp-open="settings">S</button></footer>`,
      }),
    );
  };

  for (const [lang, scheme, width] of [
    ['kk', 'light', 360],
    ['kk', 'dark', 1440],
    ['ru', 'dark', 360],
    ['ru', 'light', 1440],
    ['en', 'light', 360],
    ['en', 'dark', 1440],
  ] as const)
    test(`axe finds nothing in ${lang}, ${scheme}, ${width} px: form with errors, rights, receipts, notice, check of a file (WCAG 2.2 AA)`, async () => {
      const visitor = await arrive(scheme, width);
      const { page } = visitor;
      const clean = async (what: string): Promise<void> =>
        assert.deepEqual(await findings(visitor), [], what);
      await visitor.visit(`/kmge-opi/?lang=${lang}`);
      await visitor.choose('accept-all');
      const fields = page.locator('pdp-consent-field [data-pdp-part="field"]');
      await eventually('both fields', async () => (await fields.count()) === 2);
      await page.locator('[data-pdp-action="represent"]').click();
      await page.locator('#representative').waitFor();
      await page.evaluate(() =>
        document.querySelectorAll('pdp-consent-field').forEach((field) => {
          (field as Element & { reportValidity(): boolean }).reportValidity();
        }),
      );
      await page.locator('pdp-consent-field .error').first().waitFor();
      await clean('form');
      await page.locator('[data-pdp-action="disagree"]').click();
      await page.locator('pdp-consent-field dialog[open]').waitFor();
      await clean('"I do not agree"');

      await eventually('the grant is kept', async () => (await visitor.receipts('kmge-opi')).length > 0);
      await visitor.visit(`/kmge-opi/?lang=${lang}`);
      await page.locator('[data-pdp-part="notice"] article').waitFor();
      await clean('notice');
      await withParts(visitor, lang);
      await visitor.visit('/kmge-opi/parts/');
      await visitor.choose('refuse-all');
      await page.locator('pdp-notice [data-pdp-part="notice"] article').waitFor();
      await page.locator('pdp-embed [data-pdp-part="embed"]').waitFor();
      await clean('notice and placeholder of an embed within a page');
      await eventually('the frame is allowed', async () => {
        if (await page.locator('pdp-embed iframe').count()) return true;
        await page.locator('pdp-embed [data-pdp-action="allow-always"]').click({ timeout: 2000 });
        return (await page.locator('pdp-embed iframe').count()) > 0;
      });
      await page.locator('pdp-embed [data-pdp-action="withdraw"]').waitFor();
      await clean('embed with its content');
      await page.locator('[data-pdp-part="notice"] [data-pdp-action="dismiss"]').click();
      await page.locator('[data-pdp-part="notice"] article').waitFor({ state: 'detached' });
      await page.unrouteAll();
      await visitor.visit(`/kmge-opi/?lang=${lang}`);
      await open(visitor, 'receipts');
      await page.locator('[data-pdp-part="receipts"] .note.good').waitFor();
      for (const summary of await page.locator('[data-pdp-part="receipts"] summary').all())
        await summary.click();
      await clean('receipts');
      const file = await page.evaluate(async () =>
        JSON.stringify(
          await (
            document.querySelector('pdp-consent') as Element & { consent: { export(): Promise<object> } }
          ).consent.export(),
        ),
      );
      await page.locator('[data-pdp-part="receipts"] [data-pdp-action="close"]').click();
      await open(visitor, 'rights');
      await page.locator('[data-pdp-part="rights"] .opener[value="rectify"]').click();
      await page.locator('[data-pdp-part="rights"] .letter').first().waitFor();
      await clean('rights');

      await page.goto(`${demo.url}/verify/?lang=${lang}`);
      const zone = page.locator('pdp-verifier input');
      await zone.waitFor({ state: 'attached' });
      await zone.setInputFiles({
        name: 'consent.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      });
      await page.locator('#verdict').waitFor();
      await clean('check of a file');
      await visitor.leave();
    });

  const focused = ({ page }: Visitor, name: string): Promise<string | null> =>
    page.evaluate((attribute) => {
      let at: Element | null = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute(attribute) ?? null;
    }, name);
  /** Controls of a part that Tab does not come to. */
  const missed = async (visitor: Visitor, part: string): Promise<string[]> => {
    const { page } = visitor;
    const all = page.locator(`[data-pdp-part="${part}"]`).locator(CONTROLS);
    const visible = await all.evaluateAll((controls) =>
      controls.map((control, n) => {
        const is = control.checkVisibility() && !(control as HTMLButtonElement).disabled;
        if (is) control.setAttribute('data-test-at', String(n));
        return is ? String(n) : '';
      }),
    );
    const reached = new Set<string | null>();
    // A dialog hands the focus to the browser's own bar once a round.
    for (let n = 0; n < visible.length * 2 + 10; n++) {
      await page.keyboard.press('Tab');
      reached.add(await focused(visitor, 'data-test-at'));
    }
    const left = visible.filter((at) => at && !reached.has(at));
    return Promise.all(
      left.map((at) => all.locator(`xpath=self::*[@data-test-at="${at}"]`).evaluate((e) => e.outerHTML)),
    );
  };

  test('every control of rights, receipts and settings is reached and left by the keyboard alone', async () => {
    const visitor = await arrive('light', 1440);
    const { page } = visitor;
    await visitor.visit('/infopro/?lang=ru');
    await visitor.choose('accept-all');
    await eventually('the grant is kept', async () => (await visitor.receipts('infopro')).length > 0);
    await page.locator(STANDING).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-pdp-part="settings"]').waitFor();
    assert.deepEqual(await missed(visitor, 'settings'), []);
    await page.keyboard.press('Escape');
    await page.locator('[data-pdp-part="settings"]').waitFor({ state: 'detached' });

    await open(visitor, 'receipts');
    await page.locator('[data-pdp-part="receipts"] .note.good').waitFor();
    for (const summary of await page.locator('[data-pdp-part="receipts"] summary').all()) {
      await summary.focus();
      await page.keyboard.press('Enter');
    }
    assert.deepEqual(await missed(visitor, 'receipts'), []);
    await page.keyboard.press('Escape');
    await page.locator('[data-pdp-part="receipts"]').waitFor({ state: 'detached' });

    await open(visitor, 'rights');
    await page.locator('[data-pdp-part="rights"] .opener[value="rectify"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-pdp-part="rights"] .letter').first().waitFor();
    assert.deepEqual(await missed(visitor, 'rights'), []);
    await page.keyboard.press('Escape');
    await page.locator('[data-pdp-part="rights"]').waitFor({ state: 'detached' });
    await visitor.leave();
  });

  test('an embed is allowed and taken back, and a notice put away, by the keyboard alone', async () => {
    const visitor = await arrive('light', 1440);
    const { page } = visitor;
    await withParts(visitor, 'ru');
    await visitor.visit('/kmge-opi/parts/');
    await visitor.choose('accept-all');
    await eventually('the grant is kept', async () => (await visitor.receipts('kmge-opi')).length > 0);
    await visitor.visit('/kmge-opi/parts/');
    // "Accept all" has opened the frame: taken back first, then allowed in place.
    const control = (action: string) => page.locator(`pdp-embed [data-pdp-action="${action}"]`);
    await control('withdraw').focus();
    await page.keyboard.press('Enter');
    await control('allow-always').waitFor();
    await eventually(
      'the focus is where the button was',
      async () => (await focused(visitor, 'id')) === 'title',
    );
    assert.deepEqual(await missed(visitor, 'embed'), []);
    await control('allow-always').focus();
    await page.keyboard.press('Enter');
    await control('withdraw').waitFor();
    await eventually(
      'the focus is at the content',
      async () => (await focused(visitor, 'slot')) === 'content',
    );
    await page.locator('pdp-notice article').waitFor();
    assert.deepEqual(await missed(visitor, 'notice'), []);
    await page.locator('pdp-notice [data-pdp-action="dismiss"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('pdp-notice article').waitFor({ state: 'detached' });
    await visitor.leave();
  });

  test('a form is filled in, consented to and sent by the keyboard alone', async () => {
    const visitor = await arrive('light', 1440);
    const { page } = visitor;
    await visitor.visit('/ikomek-astana/?lang=en');
    await visitor.choose('refuse-all');
    await page.locator('pdp-consent-field[name="resolve_appeals"] [part="checkbox"]').waitFor();
    const active = (): Promise<string> =>
      page.evaluate(() => {
        let at: Element | null = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const input = at as HTMLInputElement | null;
        return input?.matches('[part="checkbox"]')
          ? `box ${input.name}`
          : input?.closest('form') && input.matches('button:not([type=button])')
            ? 'send'
            : (input?.required && input.type !== 'checkbox' && input.localName) || '';
      });
    await page.locator('form:has(pdp-consent-field)').locator('input,textarea,select').first().focus();
    for (let n = 0, at = await active(); at !== 'send' && n < 80; n++, at = await active()) {
      if (at === 'box register_appeals') await page.keyboard.press('Space');
      else if (at === 'select') await page.keyboard.press('ArrowDown');
      else if (at === 'input' || at === 'textarea') await page.keyboard.type('asel@example.kz');
      await page.keyboard.press('Tab');
    }
    assert.equal(await active(), 'send');
    await page.keyboard.press('Enter');
    await page.locator('[data-demo-result="stored"]').waitFor();
    await visitor.leave();
  });
});
