import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type Engine, launch, oneEngine } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

const { groups } = JSON.parse(readFileSync(new URL('../package/sizes.json', import.meta.url), 'utf8')) as {
  groups: Record<string, { chunks: string[] }>;
};
const counted = (...names: string[]): string[] => names.flatMap((name) => groups[name]!.chunks);

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

function chunks(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  /** A page with one form, whose profile says `form` of it, and one field for a consent that goes to nobody else. */
  const arrive = async (form: object | undefined, inner: string, missing?: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.url);
    if (missing) await visitor.context.route(`**/chunks/${missing}-*.js`, (route) => route.abort());
    const answer = await fetch(`${demo.url}/consent/v1/open-almaty/profile.json`);
    const { forms: _, ...profile } = (await answer.json()) as Record<string, unknown>;
    const source = JSON.stringify(form ? { ...profile, forms: [form] } : profile);
    await visitor.page.route(`${demo.url}/one/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="ru"><meta charset="utf-8"><title>t</title>
          <script type="module" src="/pdp-consent.js"></script>
          <pdp-consent><script type="application/json">${source.replaceAll('<', '\\u003c')}</script></pdp-consent>
          <form id="one" method="post"><input name="name" id="name" value="Иван">${inner}<button>1</button></form>
          <script>document.forms[0].addEventListener('submit', (event) => { event.preventDefault();
            document.title = new FormData(event.target).get('agree.receipt') ? 'signed' : 'unsigned'; });</script>`,
      }),
    );
    await visitor.visit('/one/');
    await visitor.choose('refuse-all');
    await visitor.page.waitForLoadState('networkidle');
    return visitor;
  };
  const FIELD = `<pdp-consent-field name="agree" purpose="handle_appeals" required subject="#name"></pdp-consent-field>`;
  const fetchedBy = ({ inside }: Visitor): string[] =>
    inside.flatMap((path) => /\/chunks\/(.+)-[0-9a-z]{7}\.js$/.exec(path)?.[1] ?? []);
  const drawn = ({ page }: Visitor) => page.locator('pdp-consent-field [part="checkbox"]').waitFor();
  const besides = (visitor: Visitor, known: readonly string[]): string[] =>
    [...new Set(fetchedBy(visitor))].filter((chunk) => !known.includes(chunk)).sort();

  test('a page with one plain field fetches what the sizes count, and no more, until it is signed', async () => {
    const bare = await arrive(undefined, '');
    const everyPage = fetchedBy(bare);
    await bare.leave();

    const visitor = await arrive(undefined, FIELD);
    await drawn(visitor);
    const standing = ['forms-ru', 'lit', ...counted('forms', 'described')].sort();
    assert.deepEqual(besides(visitor, everyPage), standing);

    const { page } = visitor;
    await page.locator('pdp-consent-field [part="checkbox"]').check();
    await page.locator('button:has-text("1")').click();
    await eventually('the form is signed', async () => (await page.title()) === 'signed');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(besides(visitor, [...everyPage, ...standing]), counted('signing'));
    await visitor.leave();
  });

  for (const [required, title] of [
    ['required', 't'],
    ['', 'unsigned'],
  ] as const)
    test(`without the chunk that signs, a form whose consent is ${required || 'optional'} ${required ? 'stays' : 'goes without it'} and says so`, async () => {
      const visitor = await arrive(undefined, FIELD.replace('required', required), 'sign-form');
      const { page } = visitor;
      const uncaught: string[] = [];
      page.on('pageerror', (error) => uncaught.push(error.message));
      await page.locator('pdp-consent-field [part="checkbox"]').check();
      await page.locator('button:has-text("1")').click();
      await page.locator('pdp-consent-field .error').waitFor();
      await eventually(`the title is ${title}`, async () => (await page.title()) === title);
      assert.deepEqual(uncaught, []);
      await visitor.context.close();
    });

  test('without the words of a field what served without script stays, and nothing is left unhandled', async () => {
    for (const missing of ['describe-field', 'forms-ru', 'mount-forms']) {
      const visitor = await arrive(undefined, FIELD.replace('></', '>plain</'), missing);
      const { page } = visitor;
      const uncaught: string[] = [];
      page.on('pageerror', (error) => uncaught.push(error.message));
      await page.reload();
      await page.waitForLoadState('networkidle');
      assert.match(await page.locator('pdp-consent-field').innerText(), /plain/);
      assert.deepEqual(uncaught, [], missing);
      await visitor.context.close();
    }
  });

  test('the same watch sees what a form with a representative fetches besides', async () => {
    const visitor = await arrive({ id: 'one', purposes: ['handle_appeals'], representative: true }, FIELD);
    await drawn(visitor);
    assert.ok(besides(visitor, counted('forms', 'described')).includes('field-extras'));
    await visitor.leave();
  });
}

for (const engine of oneEngine) suite(`what a consent field fetches, ${engine}`, () => chunks(engine));
