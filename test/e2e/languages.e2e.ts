import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, LATIN } from '../messages/language-list.ts';
import { launch } from './support/launch.ts';

const SITE = 'https://site.test';
const PROFILE = new URL('../../demo/operators/esaulet/profile.json', import.meta.url);
const PAGE = `<!doctype html><html lang=kk><meta charset=utf-8><meta name=viewport content="width=device-width">
<title>Page</title><script type=module src=/pdp-consent.js></script><pdp-consent src=/profile.json></pdp-consent>
<form method=post><input name=who autocomplete=name><pdp-consent-field name=FIELD></pdp-consent-field></form>`;
/** Everything else that a page may hold. */
const FURTHER = `<pdp-notice></pdp-notice><pdp-embed service=video></pdp-embed><pdp-receipts></pdp-receipts><pdp-rights></pdp-rights>`;
/** Parts of that page, and how their outermost element is found. */
const PARTS = [
  'pdp-notice section',
  'pdp-embed [data-pdp-part]',
  'pdp-receipts [data-pdp-part]',
  'pdp-rights [data-pdp-part]',
];

/** In the page: what is clipped, overflows, differs or breaks in the open shadow roots of banner, settings and field. */
const look = (): string[] => {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  const roots = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
  for (const root of roots(document)) {
    for (const element of root.querySelectorAll<HTMLElement>(
      'section, dialog, .body, .text, button, summary, [part=field], [data-pdp-part], .card',
    ))
      if (element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        found.push(
          `${element.localName}.${element.className} is ${element.scrollWidth} in ${element.clientWidth}`,
        );
    for (const button of root.querySelectorAll<HTMLElement>('button')) {
      const box = button.getBoundingClientRect();
      if (!button.checkVisibility()) continue;
      if (box.left < 0 || box.right > width) found.push(`${button.textContent.trim()} leaves the page`);
      if (button.scrollHeight > button.clientHeight + 1) found.push(`${button.textContent.trim()} is cut`);
      // A word that stands on two lines has two boxes.
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue!;
        for (const { index, 0: word } of text.matchAll(
          /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}]+/gu,
        )) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(`${word} is broken`);
        }
      }
    }
    const [refuse, accept] = ['refuse-all', 'accept-all'].map((action) =>
      root.querySelector(`[data-pdp-action=${action}]`)?.getBoundingClientRect(),
    );
    if (refuse && accept && (refuse.width !== accept.width || refuse.height !== accept.height))
      found.push('refuse and accept differ in size');
    for (const text of [...root.querySelectorAll('[data-pdp-part]')].map(({ textContent }) => textContent))
      if (/undefined|\[object|NaN/.test(text)) found.push('a text is missing');
  }
  return found;
};

suite('languages in a page 320 px wide', () => {
  let browser: Browser;
  let page: Page;
  let profile: {
    texts?: object;
    purposes: { id: string; where?: string; kind: string }[];
    languages: string[];
    services: object[];
  };
  const asked = new Set<string>();
  let further = '';

  before(async () => {
    browser = await launch('chromium');
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en-US' });
    page = await context.newPage();
    profile = JSON.parse(await readFile(PROFILE, 'utf8'));
    const [banner] = profile.purposes.filter(({ where, kind }) => where !== 'form' && kind === 'analytics');
    profile.purposes.push({ ...banner!, id: 'videos', services: ['video'] } as never);
    profile.services.push({
      id: 'video',
      name: 'Video',
      thirdParty: false,
      frame: `${SITE}/frame`,
      country: 'KZ',
    });
    const field = profile.purposes.find(({ where, kind }) => where === 'form' && kind === 'processing')!.id;
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      asked.add(pathname);
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: PAGE.replace('FIELD', field) + further,
        });
      if (pathname === '/profile.json')
        return route.fulfill({ contentType: 'application/json', body: JSON.stringify(profile) });
      try {
        const body = await readFile(new URL(`../../dist/cdn${pathname}`, import.meta.url), 'utf8');
        return await route.fulfill({ contentType: 'text/javascript', body });
      } catch {
        return route.fulfill({ status: 404 });
      }
    });
  });
  after(() => browser.close());

  const open = async (): Promise<void> => {
    await page.goto(`${SITE}/`);
    await page.locator('pdp-consent-banner section').waitFor();
    await page.locator('pdp-consent-field [data-pdp-part=field]').waitFor();
  };
  const speak = async (lang: string, part: string): Promise<void> => {
    await page.evaluate((tag) => {
      document.documentElement.lang = tag;
      document.documentElement.dir = /^(ar|fa|he)/.test(tag) ? 'rtl' : 'ltr';
    }, lang);
    await page.locator(`${part}[lang="${lang}"]`).waitFor();
  };

  test('visitors who read Kazakh, Russian or English fetch no list of languages', async () => {
    await open();
    for (const lang of ['ru', 'en']) await speak(lang, 'pdp-consent-banner section');
    assert.deepEqual(
      [...asked].filter((path) => /further|own-words|load-texts|latin/.test(path)),
      [],
    );
  });

  for (const width of [320, 360])
    test(`banner and form, at ${width} px: nothing clipped, broken, missing or unequal`, async () => {
      await page.setViewportSize({ width, height: 640 });
      await open();
      const wrong: string[] = [];
      for (const lang of [...LANGUAGES, ...LATIN]) {
        await speak(lang, 'pdp-consent-banner section');
        await page.locator(`pdp-consent-field [part=field][lang="${lang}"]`).waitFor();
        wrong.push(...(await page.evaluate(look)).map((what) => `${lang}: ${what}`));
      }
      assert.deepEqual(wrong, []);
    });

  test('a narrow button is found out', async () => {
    await open();
    await page.evaluate(() => {
      const roots = (tag: string, root: ParentNode = document): ShadowRoot =>
        root.querySelector(tag)!.shadowRoot!;
      const banner = roots('pdp-consent-banner', roots('pdp-consent'));
      banner.querySelector<HTMLElement>('[data-pdp-action=refuse-all]')!.style.width = '60px';
    });
    const found = (await page.evaluate(look)).join();
    assert.match(found, /refuse and accept differ in size/);
    assert.match(found, /is broken/);
  });

  test('settings, at 320 px: nothing clipped, broken, missing or unequal', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    await page.locator('pdp-consent-banner [data-pdp-action=settings]').click();
    await page.locator('pdp-consent-settings dialog').waitFor();
    await page
      .locator('pdp-consent-settings details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const wrong: string[] = [];
    for (const lang of [...LANGUAGES, ...LATIN]) {
      await speak(lang, 'pdp-consent-settings dialog');
      wrong.push(...(await page.evaluate(look)).map((what) => `${lang}: ${what}`));
    }
    assert.deepEqual(wrong, []);
  });

  test('rights, receipts, notices and embeds, at 320 px: nothing clipped, broken or missing', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    further = FURTHER;
    await open();
    // One purpose given and one refused: every kind of card stands in the list.
    await page.locator('pdp-consent-banner [data-pdp-action=settings]').click();
    await page.locator('pdp-consent-settings input').first().check();
    const saved = page.locator('pdp-consent-settings [data-pdp-action=save]');
    await saved.focus();
    await page.keyboard.press('Enter');
    await page.locator('pdp-receipts .timeline li').first().waitFor();
    await page.locator('pdp-embed [data-pdp-part]').waitFor();
    await page.evaluate(() => {
      const words = { title: 'Деректер туралы хабарлама', body: 'Болған оқиға туралы мәтін.' };
      Object.assign(document.querySelector('pdp-notice')!, {
        notices: ['breach', 'policy-change', 'statement'].map((kind) => ({
          ...{ id: kind, kind, iss: 'https://site.test', issued: '2026-11-01T10:00:00Z' },
          affects: { origins: ['https://site.test'], since: '2026-10-01T10:00:00Z', policy_version: '2' },
          texts: { kk: words },
          steps: [{ text: { kk: 'Құпиясөзді ауыстырыңыз' }, url: 'https://site.test/steps' }],
          contact: { email: 'data@site.test', phone: '+7 700 000 00 00' },
        })),
      });
    });
    await page.locator('pdp-notice section').waitFor();
    const requests = await page
      .locator('pdp-rights button.opener')
      .evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value));
    assert.ok(requests.length > 5);
    const wrong: string[] = [];
    for (const [n, lang] of [...LANGUAGES, ...LATIN].entries()) {
      await speak(lang, PARTS[0]!);
      for (const part of PARTS) await page.locator(`${part}[lang="${lang}"]`).waitFor();
      // Two requests in each language; all of them over the languages.
      for (const step of [0, 1]) {
        const kind = requests[(2 * n + step) % requests.length]!;
        await page.evaluate(async (request) => {
          const rights = Object.assign(document.querySelector('pdp-rights')!, { request });
          await (rights as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          for (const part of ['pdp-rights', 'pdp-receipts', 'pdp-notice', 'pdp-embed'])
            document
              .querySelector(part)!
              .shadowRoot!.querySelectorAll('details')
              .forEach((one) => (one.open = true));
        }, kind);
        wrong.push(...(await page.evaluate(look)).map((what) => `${lang}, ${kind}: ${what}`));
      }
    }
    further = '';
    assert.deepEqual(wrong, []);
  });

  test('a change of lang on the element, or on what holds it, is followed; a choice stands until then', async () => {
    await open();
    const section = (lang: string) => page.locator(`pdp-consent-banner section[lang="${lang}"]`).waitFor();
    const set = (selector: string, lang: string) =>
      page.evaluate(([at, tag]) => (document.querySelector<HTMLElement>(at!)!.lang = tag!), [selector, lang]);
    await set('pdp-consent', 'ru');
    await section('ru');
    await page.locator('pdp-consent-field [part=field][lang=ru]').waitFor();
    await set('pdp-consent', 'ar');
    await page.locator('pdp-consent-banner section[lang=ar][dir=rtl]').waitFor();
    // The nearest language counts: what the page speaks is not asked while the element says its own.
    await set('html', 'en');
    await page.locator('pdp-consent-banner [data-pdp-action=language][value=ru]').click();
    await section('ru');
    await set('form', 'de');
    await page.evaluate(() => document.querySelector('pdp-consent')!.removeAttribute('lang'));
    await section('en');
    await page.evaluate(() => {
      const box = Object.assign(document.createElement('div'), { lang: 'fr' });
      box.setAttribute('lang', '');
      document.body.append(box);
    });
    await set('body', 'fr');
    await section('fr');
  });

  test('the operator’s own words keep the language they are in (WCAG 2.2, 3.1.2)', async () => {
    await open();
    await speak('de', 'pdp-consent-banner section');
    const label = page.locator('pdp-consent-banner li b[lang]').first();
    assert.equal(await label.getAttribute('lang'), profile.languages[0]);
    assert.match(
      await page.locator('pdp-consent-banner [data-pdp-action=refuse-all]').innerText(),
      /ablehnen/,
    );
    await page.locator('pdp-consent-banner [data-pdp-action=settings]').click();
    const dialog = page.locator('pdp-consent-settings dialog');
    assert.equal(
      await dialog.locator('[part=purpose-title] bdi').first().getAttribute('lang'),
      profile.languages[0],
    );
    // The page's own language is offered beside the profile's, and one can come back to it.
    await dialog.locator('[data-pdp-action=language][value=ru]').click();
    await page.locator('pdp-consent-settings dialog[lang=ru]').waitFor();
    assert.equal(await dialog.locator('bdi').count(), 0);
    await dialog.locator('[data-pdp-action=language][value=de]').click();
    await page.locator('pdp-consent-settings dialog[lang=de]').waitFor();
  });

  test('right to left: the cross at the inline end, refuse before accept, switches mirrored', async () => {
    await page.setViewportSize({ width: 900, height: 700 });
    await open();
    for (const lang of ['ar', 'fa', 'he']) {
      await speak(lang, 'pdp-consent-banner section');
      const box = async (action: string) =>
        (await page.locator(`pdp-consent-banner [data-pdp-action=${action}]`).last().boundingBox())!;
      const section = (await page.locator('pdp-consent-banner section').boundingBox())!;
      const [close, refuse, accept] = [await box('close'), await box('refuse-all'), await box('accept-all')];
      assert.ok(close.x - section.x < 40, `${lang}: the cross stands at the left edge`);
      assert.ok(refuse.x > accept.x && refuse.y === accept.y, `${lang}: refuse comes first, from the right`);
      assert.equal(await page.locator('pdp-consent-field [part=field]').getAttribute('dir'), 'rtl');
      // The sentence begins with the operator's name in Cyrillic letters; the purpose's name is the operator's own.
      const directions = await page
        .locator('pdp-consent-banner .text p, pdp-consent-banner b')
        .evaluateAll((all) => all.map((one) => `${one.localName} ${getComputedStyle(one).direction}`));
      assert.deepEqual([...new Set(directions)].sort(), ['b ltr', 'p rtl'], lang);
    }
    await page.locator('pdp-consent-banner [data-pdp-action=settings]').click();
    const input = page.locator('pdp-consent-settings input').first();
    await input.waitFor();
    const row = (await page.locator('pdp-consent-settings [part=purpose]').first().boundingBox())!;
    const box = (await input.boundingBox())!;
    assert.ok(box.x < row.x + row.width / 2, 'the switch stands at the inline end');
  });
});
