import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, type Engine, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

const A = '<button name="how" value="a">A</button>';
const B = '<button name="how" value="b">B</button>';
const TEXT = '<input name="text" value="t">';
/** Forms in which engines agree about a native box. */
const FORMS: Readonly<Record<string, { form: string; outside?: string; key?: string }>> = {
  'two buttons': { form: TEXT + A + B },
  'a button that resets and a plain one stand before': {
    form: `<button type="reset">R</button><button type="button">P</button>${A}`,
  },
  'the only button is disabled': { form: TEXT + A.replace('>', ' disabled>') },
  'the only button is in a disabled fieldset': { form: `<fieldset disabled>${A}</fieldset>` },
  'an image for a button': { form: '<input type="image" name="how" value="image" alt="Send">' },
  'an input for a button': { form: `<input type="submit" name="how" value="input">${A}` },
  'a button outside the form': { form: A, outside: '<button form="f" name="how" value="out">O</button>' },
  'a hidden button': { form: A.replace('>', ' hidden>') },
  'a button that does not validate': { form: `<input required>${A.replace('>', ' formnovalidate>')}` },
  'a field that is not valid': { form: `<input name="text" required>${A}` },
  'no button': { form: '<p></p>' },
  'no button, two texts': { form: TEXT + TEXT },
  'the page has a use of its own for the key': { form: `<i data-stop="keydown"></i>${A}` },
  'the page stops what the key types': { form: `<i data-stop="keypress"></i>${A}` },
  'the page stops the key as it comes up': { form: `<i data-stop="keyup"></i>${A}` },
  'the page stops the click': { form: `<i data-stop="click"></i>${A}` },
  'the page lets no key out of the form': { form: `<i data-hide></i>${A}` },
  'the key of the number pad': { form: A, key: 'NumpadEnter' },
  'with Shift': { form: A, key: 'Shift+Enter' },
  'with Control': { form: A, key: 'Control+Enter' },
};

function enters(engine: Engine): void {
  let browser: Browser;
  let visitor: Visitor;
  before(async () => {
    browser = await launch(engine);
    visitor = await Visitor.arrive(browser, demo.url);
    await visitor.page.route(`${demo.url}/open-almaty/host/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>host</title><script type="module" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/open-almaty/profile.json"></pdp-consent><div id="place" data-pdp-observe></div>`,
      }),
    );
    await visitor.visit('/open-almaty/host/');
    await visitor.choose('refuse-all');
  });
  after(() => browser?.close());

  /** Puts the form up anew, presses Enter in one of its boxes, and answers what the page saw. */
  const press = async (
    selector: string,
    { form, outside = '', key = 'Enter' }: (typeof FORMS)[string],
    expected?: readonly string[],
  ): Promise<string[]> => {
    const { page } = visitor;
    await page.evaluate(
      ([inner, before]) => {
        const place = document.createElement('div');
        document.querySelector('#place')!.replaceChildren(place);
        place.replaceChildren(
          document.createRange().createContextualFragment(
            `${before}<form id="f" method="post" action="/open-almaty/form">${inner}
              <input name="name" type="hidden" value="Aisha" autocomplete="name">
              <input type="checkbox" id="native" name="native">
              <pdp-consent-field name="inform_email" subject="[name='name']"></pdp-consent-field></form>`,
          ),
        );
        const log: string[] = [];
        Object.assign(window, { log, isUp: false });
        addEventListener(
          'keyup',
          ({ key: up }) => up === 'Enter' && Object.assign(window, { isUp: true }),
          true,
        );
        const stops = place.querySelector<HTMLElement>('[data-stop]');
        if (stops) place.addEventListener(stops.dataset['stop']!, (event) => event.preventDefault());
        for (const type of ['keydown', 'keypress'])
          if (place.querySelector('[data-hide]'))
            place.querySelector('form')!.addEventListener(type, (event) => event.stopPropagation());
        for (const type of ['click', 'invalid', 'reset'])
          place
            .querySelector('form')!
            .addEventListener(
              type,
              ({ target }) => log.push(`${type} ${(target as HTMLInputElement).value}`),
              true,
            );
        place.querySelector('form')!.addEventListener('submit', (event) => {
          event.preventDefault();
          const data = new FormData(event.target as HTMLFormElement, event.submitter);
          log.push(`submit ${[...data.keys()].join()} ${data.get('how') as string}`);
        });
      },
      [form, outside],
    );
    await page.locator('pdp-consent-field [part="checkbox"]').waitFor({ timeout: 10_000 });
    await page.locator(selector).focus();
    await page.keyboard.press(key);
    // The driver does not wait for the page: the key is done with once the page has seen it come up.
    await page.waitForFunction(() => (window as unknown as { isUp: boolean }).isUp);
    const seen = (): Promise<string[]> => page.evaluate(() => (window as unknown as { log: string[] }).log);
    if (expected?.length) {
      await eventually('ours does the same', async () => (await seen()).length >= expected.length).catch(
        () => undefined,
      );
    }
    await page.waitForTimeout(expected?.length ? 50 : 300);
    return seen();
  };

  for (const [what, form] of Object.entries(FORMS))
    test(`Enter in a box of ours does what it does in a native one: ${what}`, async () => {
      const native = await press('#native', form);
      assert.deepEqual(await press('pdp-consent-field [part="checkbox"]', form, native), native);
    });

  test('where engines differ, the default button of the form decides: disabled or missing, nothing happens', async () => {
    for (const form of [A.replace('>', ' disabled>') + B, TEXT])
      assert.deepEqual(await press('pdp-consent-field [part="checkbox"]', { form }), []);
  });

  test('a box that waits for our script, in the light of the page, submits by itself and once', async () => {
    const { page } = visitor;
    // Words that never come: the box of the page stays in its place.
    await page.route('**/chunks/forms-*', (route) => route.abort());
    await page.route(`${demo.url}/open-almaty/waiting/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>0</title><script type="module" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/open-almaty/profile.json"></pdp-consent>
          <form><pdp-consent-field name="inform_email"><input type="checkbox" name="inform_email"></pdp-consent-field>
          <button>Send</button></form><script>document.forms[0].addEventListener('click', ({ target }) => { if (target.localName === 'button') document.title++; });
          document.forms[0].addEventListener('submit', (event) => event.preventDefault());</script>`,
      }),
    );
    await visitor.visit('/open-almaty/waiting/');
    await page.waitForFunction(() => document.querySelector('pdp-consent-field')!.shadowRoot);
    await page.locator('input').focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    assert.equal(await page.title(), '1');
  });
}

for (const engine of e2eEngines) suite(`Enter in a form, ${engine}`, () => enters(engine));
