import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { CATALOGUE } from '../../build/services/catalogue.js';
import { loadVendor } from '../../build/services/load-vendor.js';
import { NONCE, customPage, startCanarySite } from './support/canary-site.ts';
import { type ConsentTag, isGiven, press, ready, settle } from './support/canary-visitor.ts';
import { eventually } from './support/eventually.ts';
import { type Engine, launch, oneEngine } from './support/launch.ts';
import { PLATFORMS, isAskedBy, tracesOf, vendorScript } from './support/vendor-stand-ins.ts';
import { STARTS } from './support/vendor-starts.ts';

/** What was seen: addresses asked while it was given, what the page held for vendors, and what lay in the browser. */
interface Seen {
  readonly asked: readonly string[];
  readonly told: Readonly<Record<string, readonly [given: unknown, withdrawn: unknown]>>;
  readonly kept: Readonly<Record<'given' | 'withdrawn', readonly string[]>>;
}

const hostIs = (host: string, known: string): boolean =>
  known.startsWith('*') ? host.endsWith(known.slice(1)) : host === known;
/** As data: what a page hands out and what is expected of it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const withdraw = (page: Page): Promise<unknown> =>
  page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());

/** All entries in one page, from the first visit to the one after the withdrawal: what was seen, by entry. */
function starts(engine: Engine): void {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startCanarySite>>;
  const ids = Object.keys(STARTS);
  /** Addresses outside the site. */
  const asked: Record<'before' | 'given' | 'after', string[]> = { before: [], given: [], after: [] };
  const told: Record<string, [given: unknown, withdrawn: unknown]> = {};
  let kept: Record<'given' | 'withdrawn', string[]>;

  /** A visitor of a page with these services; other companies' hosts are answered by stand-ins. */
  const arrive = async (
    services: readonly string[],
    answer: (route: Route, address: string) => unknown,
  ): Promise<{ page: Page; context: BrowserContext }> => {
    site.vary.html = customPage(`<h1>Shop</h1><script nonce="${NONCE}">${PLATFORMS}</script>`);
    site.vary.services = services.map((id) => {
      const { hosts = [], ...facts } = CATALOGUE[id] ?? { name: id, thirdParty: true };
      const { options = {}, hosts: own = [] } = STARTS[id]!;
      return { ...facts, hosts: [...hosts, ...own], id, catalogue: id, options };
    });
    const context = await browser.newContext();
    await context.route(
      (url) => url.origin !== site.url,
      (route) => answer(route, route.request().url().replace(/#.*/, '')),
    );
    const page = await context.newPage();
    await page.goto(`${site.url}/custom`);
    await ready(page);
    return { page, context };
  };
  const scriptAt = (address: string): { contentType: string; body: string } => ({
    contentType: 'text/javascript',
    body: ids
      .filter((id) => isAskedBy(STARTS[id]!, address))
      .map(vendorScript)
      .join('\n'),
  });
  const traces = (page: Page): Promise<string[]> =>
    page.evaluate(() => [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[0]!),
      ...Object.keys(localStorage),
    ]);

  before(async () => {
    site = await startCanarySite();
    browser = await launch(engine);
    let list = asked.before;
    const { page, context } = await arrive(ids, (route, address) => {
      list.push(address);
      return route.fulfill(scriptAt(address));
    });
    await settle(page);
    list = asked.given;
    await press(page, 'accept-all');
    await isGiven(page, 'measuring');
    const all = ids.flatMap((id) => tracesOf(id).cookies);
    await eventually('every stand-in has left its mark', async () => {
      const there = await traces(page);
      return all.every((name) => there.includes(name));
    }).catch(() => undefined);
    await settle(page);
    const look = async (n: 0 | 1): Promise<void> => {
      for (const id of ids) {
        const [read] = STARTS[id]!.told ?? [];
        if (read) (told[id] ??= [undefined, undefined])[n] = await page.evaluate(read).catch(String);
      }
    };
    await look(0);
    const given = await traces(page);
    await withdraw(page);
    await look(1);
    kept = { given, withdrawn: await traces(page) };
    list = asked.after;
    await page.goto(`${site.url}/custom`);
    await ready(page);
    await settle(page);
    await context.close();
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  test('every entry with code of its own is driven here', async () => {
    const withCode: string[] = [];
    for (const id of Object.keys(CATALOGUE)) if (await loadVendor(id)) withCode.push(id);
    assert.deepEqual(
      ids.filter((id) => id in CATALOGUE),
      withCode,
    );
    for (const id of ids) assert.ok(await loadVendor(id), id);
  });

  test('nobody is asked before consent, nor after withdrawal, nor anyone that is not declared', () => {
    assert.deepEqual([asked.before, asked.after], [[], []]);
    assert.deepEqual(
      asked.given.filter((address) => !ids.some((id) => isAskedBy(STARTS[id]!, address))),
      [],
    );
  });

  const judge = (id: string, { asked, told, kept }: Seen): void => {
    const start = STARTS[id]!;
    const own = asked.filter((address) => isAskedBy(start, address));
    assert.equal(own.length, start.asks.length, own.join(' '));
    assert.equal(new Set(own).size, own.length, 'once');
    const hosts = [...(CATALOGUE[id]?.hosts ?? []), ...(start.hosts ?? [])];
    for (const address of own)
      assert.ok(
        hosts.some((known) => hostIs(new URL(address).host, known)),
        `${address} is of ${hosts.join(', ')}`,
      );
    if (start.told) {
      const [, is] = start.told;
      assert.deepEqual(plain(told[id]![0]), plain(is), 'what its vendor is told');
      if (start.stopped) assert.deepEqual(plain(told[id]![1]), plain(start.stopped), 'when it is stopped');
    }
    const { cookies, keys } = tracesOf(id);
    for (const mark of [...cookies, ...keys]) {
      assert.ok(kept.given.includes(mark), `it left ${mark}`);
      assert.ok(!kept.withdrawn.includes(mark), `${mark} is gone`);
    }
  };

  for (const id of ids)
    test(`${id} asks its own hosts, once, with the id of the profile, and what it left goes with the consent`, () =>
      judge(id, { asked: asked.given, told, kept }));

  test('and the check finds one that asks twice, tells another id, or leaves a cookie (twin)', () => {
    const id = 'yandex-metrica';
    const seen = { asked: asked.given, told, kept };
    const [asks] = STARTS[id]!.asks as readonly string[];
    const others = [[[4712, 'init', { clickmap: true, webvisor: true }]], told[id]![1]] as const;
    assert.throws(() => judge(id, { ...seen, asked: [...asked.given, asks!] }), /tag\.js/);
    assert.throws(() => judge(id, { ...seen, told: { ...told, [id]: [...others] } }), /is told/);
    assert.throws(() => judge(id, { ...seen, kept: { ...kept, withdrawn: ['_ym_uid'] } }), /_ym_uid is gone/);
  });

  test('a script that is still on its way at the withdrawal does not run, and begins once when it is allowed again', async () => {
    const late = ['vk-pixel', 'microsoft-uet', 'amplitude', 'sentry-replay', 'hotjar'];
    const held: (() => Promise<void>)[] = [];
    let isHolding = true;
    const { page, context } = await arrive(late, (route, address) => {
      const fulfill = (): Promise<void> => route.fulfill(scriptAt(address));
      return isHolding ? void held.push(fulfill) : fulfill();
    });
    const heard = (): Promise<Record<string, unknown[][]>> => page.evaluate('heard');
    await press(page, 'accept-all');
    await eventually('all are on their way', () => held.length === late.length);
    await withdraw(page);
    isHolding = false;
    await Promise.all(held.map((answer) => answer()));
    await settle(page);
    assert.deepEqual(Object.values(await heard()).flat(), []);
    assert.deepEqual(
      (await traces(page)).filter((name) => name !== 'pdp_consent'),
      [],
    );

    await page.evaluate(() =>
      document
        .querySelector<ConsentTag & { consent: { open(part: string): void } }>('pdp-consent')!
        .consent.open('banner'),
    );
    await press(page, 'accept-all');
    await eventually('all have begun', async () => {
      const { vk, uet, amplitude, sentry } = await heard();
      return [vk, uet, amplitude, sentry].every((calls) => calls!.length > 0);
    });
    await settle(page);
    const { vk, uet, amplitude, sentry } = await heard();
    assert.deepEqual(
      [vk, uet, amplitude, sentry].map((calls) => calls!.map(([name]) => name)),
      [['Init', 'Hit'], ['new', 'pageLoad'], ['init'], ['init']],
    );
    await context.close();
  });
}

for (const engine of oneEngine) suite(`vendors of the catalogue in ${engine}`, () => starts(engine));
