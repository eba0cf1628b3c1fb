import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import type { JSONWebKeySet } from 'jose';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, type Engine, launch } from './support/launch.ts';
import {
  type Payload,
  verifyAcknowledgement,
  verifyChain,
  verifyReceipt,
} from './support/verify-independently.ts';
import { Visitor } from './support/visitor.ts';

const YANDEX = 'mc.yandex.ru/metrika/tag.js';
const GOOGLE = 'www.googletagmanager.com/gtag/js';

/** What each operator's policy names: vendors outside, the site's own scripts, and the cookies that these leave. */
const OPERATORS = {
  'open-almaty': { outside: [], own: ['statistics.js'], cookies: ['oa_stat'], lang: 'kk' },
  'ikomek-astana': { outside: [], own: ['statistics.js'], cookies: ['ik_stat'], lang: 'ru' },
  esaulet: { outside: [YANDEX, GOOGLE], own: [], cookies: ['_ga', '_ym_d', '_ym_uid'], lang: 'en' },
  infopro: {
    outside: [YANDEX],
    own: ['location.js', 'preferences.js'],
    cookies: ['_ym_d', '_ym_uid', 'ip_city'],
    lang: 'ru',
  },
  'kmge-opi': { outside: [], own: ['statistics.js'], cookies: ['opi_stat'], lang: 'kk' },
} as const;
type Slug = keyof typeof OPERATORS;
const SLUGS = Object.keys(OPERATORS) as Slug[];

let demo: Demo;
let jwks: JSONWebKeySet;

/** Chunks that a page asked for, without their hashes. */
const chunksOf = ({ inside }: Visitor): string[] =>
  inside.flatMap((path) => path.match(/\/chunks\/([\w-]+?)-[0-9a-z]{7}\.js$/)?.[1] ?? []);
const ownScriptsOf = (visitor: Visitor, slug: Slug): string[] =>
  visitor.inside.flatMap((path) => path.match(new RegExp(`^/${slug}/(\\w+\\.js)$`))?.[1] ?? []).sort();

/** Rows that the endpoint keeps of one receipt; more than one would be a receipt stored twice. */
function storedAtEndpoint(jti: string): { jws: string; ack: string }[] {
  const database = new DatabaseSync(join(demo.data, 'receipts.sqlite'), { readOnly: true });
  try {
    return database.prepare('SELECT jws, ack FROM receipts WHERE jti = ?').all(jti) as {
      jws: string;
      ack: string;
    }[];
  } finally {
    database.close();
  }
}

/** Waits until the operator has every receipt of this browser, once, and has acknowledged it; verifies all of it. */
async function verifyBothSides(visitor: Visitor, slug: Slug): Promise<Payload[]> {
  await eventually('every receipt is confirmed', async () => {
    const receipts = await visitor.receipts(slug);
    return receipts.length > 0 && receipts.every(({ state }) => state === 'confirmed');
  });
  const receipts = await visitor.receipts(slug);
  for (const { jti, jws, hash, ack } of receipts) {
    const rows = storedAtEndpoint(jti);
    assert.equal(rows.length, 1, 'stored once');
    assert.equal(rows[0]!.jws, jws, 'the operator has what the browser has');
    await verifyAcknowledgement(ack!, jws, jwks);
    const answer = await fetch(`${demo.url}/consent/v1/${slug}/receipts/${jti}?h=${hash}`);
    assert.equal(answer.status, 200);
    assert.equal(((await answer.json()) as { status: string }).status, 'recorded');
  }
  const anonymous = receipts.filter(({ ephemeral }) => ephemeral);
  for (const { jws } of anonymous) assert.equal((await verifyReceipt(jws)).chain.key_storage, 'ephemeral');
  return verifyChain(receipts.filter(({ ephemeral }) => !ephemeral).map(({ jws }) => jws));
}

async function assertClean(visitor: Visitor): Promise<void> {
  const { violations, errors } = await visitor.seen;
  assert.deepEqual(violations, [], 'nothing breaks the strict policy');
  assert.deepEqual(errors, []);
}

before(async () => {
  demo = await startDemo();
  jwks = (await (await fetch(`${demo.url}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
});
after(() => demo?.remove());

function mainJob(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  // One site with a counter of its own and one with two vendors tell the engines apart; Chromium goes to all five.
  for (const slug of engine === 'chromium' ? SLUGS : (['open-almaty', 'esaulet'] as const)) {
    const { outside, own, cookies, lang } = OPERATORS[slug];

    test(`${slug}: nothing is kept or asked before a choice, and refusing starts nothing (ePrivacy 5(3), Law 94-V Art. 8)`, async () => {
      const visitor = await Visitor.arrive(browser, demo.url);
      await visitor.visit(`/${slug}/?lang=${lang}`);
      await visitor.page.locator('[data-pdp-part="banner"]').waitFor();
      assert.equal(await visitor.page.locator(`[data-pdp-part="banner"][lang="${lang}"]`).count(), 1);
      await visitor.page.waitForLoadState('networkidle');
      assert.deepEqual(await visitor.cookies(), []);
      assert.deepEqual(await visitor.databases(), []);
      assert.deepEqual(await visitor.webStorage(), []);
      assert.deepEqual(visitor.outside, []);
      assert.deepEqual(ownScriptsOf(visitor, slug), []);

      await visitor.choose('refuse-all');
      await eventually('the refusal is confirmed', async () =>
        Object.values((await visitor.seen).receipts).includes('confirmed'),
      );
      const [jti] = Object.keys((await visitor.seen).receipts);
      const [row] = storedAtEndpoint(jti!);
      const payload = await verifyReceipt(row!.jws);
      assert.equal(payload.event.action, 'refuse-all');
      assert.equal(payload.chain.key_storage, 'ephemeral', 'a refusal makes no lasting key');
      assert.ok(payload.processing.every(({ event_state }) => event_state === 'refused'));
      assert.deepEqual(await visitor.cookies(), ['pdp_consent']);

      await visitor.visit(`/${slug}/?lang=${lang}`);
      await visitor.page.waitForLoadState('networkidle');
      assert.equal(
        await visitor.page.locator('[data-pdp-part="banner"]').count(),
        0,
        'a refusal is remembered',
      );
      assert.deepEqual(visitor.outside, []);
      assert.deepEqual(ownScriptsOf(visitor, slug), []);
      await assertClean(visitor);
      await visitor.leave();
    });

    test(`${slug}: accepting starts exactly what the policy names, once; withdrawing removes what it left`, async () => {
      const visitor = await Visitor.arrive(browser, demo.url);
      await visitor.visit(`/${slug}/?lang=${lang}`);
      await visitor.choose('accept-all');
      await eventually(
        'the declared services run',
        () => visitor.outside.length >= outside.length && ownScriptsOf(visitor, slug).length >= own.length,
      );
      await eventually('their cookies are there', async () => {
        const names = await visitor.cookies();
        return cookies.every((name) => names.includes(name));
      });
      await visitor.page.waitForLoadState('networkidle');
      assert.deepEqual([...visitor.outside].sort(), [...outside].sort());
      assert.deepEqual(ownScriptsOf(visitor, slug), [...own]);
      assert.deepEqual(await visitor.cookies(), [...cookies, 'pdp_consent'].sort());
      const [granted] = await verifyBothSides(visitor, slug);
      assert.equal(granted!.event.action, 'accept-all');
      assert.equal(granted!.aud, `${demo.url}/consent/v1/${slug}/receipts`);
      await assertClean(visitor);

      // The policy page holds no consent field: a returning visitor fetches the core and nothing else of ours.
      visitor.outside.length = 0;
      await visitor.visit(`/${slug}/policy/?lang=${lang}`);
      await eventually(
        'the services run again',
        () => visitor.outside.length >= outside.length && ownScriptsOf(visitor, slug).length >= own.length,
      );
      await visitor.page.waitForLoadState('networkidle');
      assert.deepEqual([...visitor.outside].sort(), [...outside].sort(), 'once on each page');
      const heavy = chunksOf(visitor).filter((name) =>
        /^(lit|mount|acts|deciding|record|design|kk|ru|en)\b/.test(name),
      );
      assert.deepEqual(heavy, [], 'the core and the code of its vendors, nothing else');

      await visitor.page.locator('[data-pdp-open="settings"]').click();
      await visitor.control('settings', 'refuse-all').click();
      await eventually(
        'cookies of the services are gone',
        async () => (await visitor.cookies()).join() === 'pdp_consent',
      );
      const chain = await verifyBothSides(visitor, slug);
      assert.equal(chain.length, 2);
      assert.ok(chain[1]!.processing.every(({ event_state }) => event_state === 'withdrawn'));
      await assertClean(visitor);

      visitor.outside.length = 0;
      await visitor.visit(`/${slug}/?lang=${lang}`);
      await visitor.page.waitForLoadState('networkidle');
      assert.deepEqual(visitor.outside, []);
      assert.deepEqual(ownScriptsOf(visitor, slug), []);
      await visitor.leave();
    });
  }

  // Firefox can't be told by its protocol to run no script.
  if (engine === 'chromium')
    test('without script nothing runs, and the page says so (G4)', async () => {
      const visitor = await Visitor.arrive(browser, demo.url, { javaScriptEnabled: false });
      await visitor.page.goto(`${demo.url}/open-almaty/?lang=ru`);
      const markup = await (await fetch(`${demo.url}/open-almaty/?lang=ru`)).text();
      assert.match(markup, /<noscript>.*JavaScript отключён: статистика не собирается\..*<\/noscript>/);
      assert.equal(await visitor.page.locator('pdp-consent-field input[type="checkbox"]:checked').count(), 0);
      assert.ok((await visitor.page.locator('pdp-consent-field input[type="checkbox"]').count()) > 0);
      assert.deepEqual(visitor.outside, []);
      assert.deepEqual(await visitor.cookies(), []);
      await visitor.leave();
    });

  test('what is decided while the endpoint is down arrives when it is back, once (FP1)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit('/open-almaty/?lang=ru');
    await visitor.page.locator('[data-pdp-part="banner"]').waitFor();
    // Everything that a click may need is fetched ahead of it.
    await visitor.page.waitForLoadState('networkidle');
    assert.equal(await demo.stop(), 0);
    try {
      await visitor.choose('accept-all');
      const [waiting] = await eventually('the grant is kept', async () => {
        const receipts = await visitor.receipts('open-almaty');
        return receipts.length === 1 ? receipts : undefined;
      });
      assert.equal(waiting!.state, 'queued');
    } finally {
      await demo.start();
    }
    await visitor.visit('/open-almaty/?lang=ru');
    const [granted] = await verifyBothSides(visitor, 'open-almaty');
    assert.equal(granted!.event.action, 'accept-all');
    await visitor.leave();
  });

  test('the one-file build does the same on a page that a CMS would make, and asks by itself', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit('/infopro/cms.html');
    assert.deepEqual(visitor.outside, []);
    await visitor.choose('accept-all');
    await eventually('the vendor runs', () => visitor.outside.length > 0);
    await visitor.page.waitForLoadState('networkidle');
    assert.deepEqual(visitor.outside, [YANDEX]);
    const beside = chunksOf(visitor).filter((name) =>
      /^(acts|lit|mount|record|deciding|banner)\b/.test(name),
    );
    assert.deepEqual(beside, [], 'the one file asks, records and sends by itself');
    await verifyBothSides(visitor, 'infopro');
    await visitor.page.locator('[data-pdp-open="settings"]').first().click();
    await visitor.page.locator('[data-pdp-part="settings"]').waitFor();
    await assertClean(visitor);
    await visitor.leave();
  });
}

for (const engine of e2eEngines) suite(`main job in ${engine}`, () => mainJob(engine));

suite('one command', () => {
  test('SIGTERM stops the demonstration cleanly, and a taken port is told in one line', async () => {
    const { spawnSync } = await import('node:child_process');
    const port = new URL(demo.url).port;
    const env = { ...process.env, PORT: port, PDP_DATA: join(demo.data, 'second') };
    const second = spawnSync(process.execPath, ['demo/serve.mjs'], { env, encoding: 'utf8' });
    assert.equal(second.status, 1);
    assert.match(second.stderr, /^[^\n]*\b\d+ is in use[^\n]*\n$/);
    assert.equal(await demo.stop(), 0);
    await demo.start();
  });

  test('the commands work on the folder of the demonstration', async () => {
    const { spawnSync } = await import('node:child_process');
    const env = { ...process.env, PDP_DATA: demo.data };
    for (const command of [['fsck'], ['doctor'], ['export', '--operator', 'open-almaty']]) {
      const ran = spawnSync(process.execPath, ['dist/npm/cli/main.js', ...command], {
        env,
        encoding: 'utf8',
      });
      assert.equal(ran.status, 0, `${command.join(' ')}: ${ran.stderr}`);
    }
  });
});
