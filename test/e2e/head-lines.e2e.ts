import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type Engine, e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

const LINES = readFileSync(new URL('../../dist/cdn/head.html', import.meta.url), 'utf8');
const [HASH] = /'sha256-[^']+'/.exec(LINES)!;
const NONCE = 'aGVhZC1saW5lcw';
const TYPES = `require-trusted-types-for 'script'; trusted-types lit-html pdp-consent`;
const FIRST_VISIT = ['acts', 'banner-ru', 'mount-banner'];

/** Policies under which the lines work, and whether their tag has the nonce. */
const POLICIES: Readonly<Record<string, { scripts: string; hasNonce?: true }>> = {
  'its hash and the own site': { scripts: `'self' ${HASH}` },
  'a nonce and strict-dynamic': { scripts: `'nonce-${NONCE}' 'strict-dynamic'`, hasNonce: true },
  'a nonce alone': { scripts: `'nonce-${NONCE}'`, hasNonce: true },
};

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

function headLines(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  /** A visitor of a page that has the lines in its head. */
  const arrive = async ({ scripts, hasNonce }: { scripts: string; hasNonce?: true }): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.context.route(`${demo.url}/esaulet/static/`, (route) =>
      route.fulfill({
        headers: {
          'content-type': 'text/html',
          'content-security-policy': `default-src 'none'; connect-src 'self'; img-src 'self'; script-src ${scripts}; ${TYPES}`,
        },
        body: `<!doctype html><html lang="ru"><meta charset="utf-8"><title>t</title>
          ${hasNonce ? LINES.replace('<script>', `<script nonce="${NONCE}">`) : LINES}
          <script type="module" async nonce="${NONCE}" src="/pdp-consent.js"></script>
          <pdp-consent src="/consent/v1/esaulet/profile.json"></pdp-consent>`,
      }),
    );
    return visitor;
  };
  const chunksOf = ({ inside }: Visitor): string[] =>
    inside.flatMap((path) => /\/chunks\/(.+)-[0-9a-z]{7}\.js$/.exec(path)?.[1] ?? []).sort();

  for (const [name, policy] of Object.entries(POLICIES))
    test(`with ${name} allowed, a first visit asks for the banner before the core has come`, async () => {
      const visitor = await arrive(policy);
      await visitor.context.route('**/pdp-consent.js', async (route) => {
        await eventually('all is asked for', () => chunksOf(visitor).length >= FIRST_VISIT.length);
        await route.continue();
      });
      await visitor.visit('/esaulet/static/');
      await visitor.page.locator('pdp-consent-banner').waitFor();
      assert.deepEqual(
        chunksOf(visitor).filter((chunk) => FIRST_VISIT.includes(chunk)),
        FIRST_VISIT,
      );
      assert.deepEqual((await visitor.seen).violations, []);
      await visitor.context.close();
    });

  test('whoever has decided is sent no chunk ahead of the core', async () => {
    const visitor = await arrive(POLICIES['its hash and the own site']!);
    await visitor.visit('/esaulet/static/');
    await visitor.choose('refuse-all');
    // The last that this page asks for.
    await eventually('its receipt goes out', () => chunksOf(visitor).includes('outbox'));
    await visitor.page.waitForLoadState('networkidle');
    await visitor.context.route('**/pdp-consent.js', (route) => route.abort());
    visitor.inside.length = 0;
    await visitor.page.goto(`${demo.url}/esaulet/static/`);
    await visitor.page.waitForLoadState('networkidle');
    assert.deepEqual(chunksOf(visitor), []);
    await visitor.context.close();
  });

  test('a chunk that does not come leaves nothing uncaught', async () => {
    const visitor = await arrive(POLICIES['its hash and the own site']!);
    const uncaught: string[] = [];
    visitor.page.on('pageerror', (error) => uncaught.push(error.message));
    let asked = 0;
    await visitor.context.route('**/chunks/mount-banner-*.js', (route) => {
      asked++;
      return route.abort();
    });
    await visitor.visit('/esaulet/static/');
    await visitor.page.waitForLoadState('networkidle');
    assert.ok(asked);
    assert.deepEqual(uncaught, []);
    await visitor.context.close();
  });
}

for (const engine of e2eEngines) suite(`lines for the head in ${engine}`, () => headLines(engine));
