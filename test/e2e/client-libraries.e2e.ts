import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CATALOGUE } from '../../build/services/catalogue.js';
import { customPage, startCanarySite } from './support/canary-site.ts';
import { type ConsentTag, isGiven, press, ready, settle } from './support/canary-visitor.ts';
import { eventually } from './support/eventually.ts';
import { launch } from './support/launch.ts';

const built = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');

/** Client libraries as their makers publish them, at the addresses from which the catalogue asks for them. */
const LIBRARIES = {
  posthog: {
    options: {
      id: 'phc_canary',
      url: 'https://eu.i.posthog.com',
      opt_out_useragent_filter: true,
      request_queue_config: { flush_interval_ms: 250 },
    },
    files: { 'https://eu-assets.i.posthog.com/static/array.js': 'posthog-js/dist/array.js' },
    takesEvents: /^eu\.i\.posthog\.com\/(e|i\/v0\/e|batch)\//,
    keeps: /^ph_phc_canary/,
    tracks: "posthog.capture('x')",
    resumes: true,
  },
  mixpanel: {
    options: { id: 'c'.repeat(32), batch_requests: false },
    files: {
      'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js': 'mixpanel-browser/dist/mixpanel.min.js',
    },
    takesEvents: /^api-js\.mixpanel\.com\/track/,
    keeps: /^mp_c{32}_mixpanel/,
    tracks: "mixpanel.track('x')",
    resumes: false,
  },
  amplitude: {
    options: { id: 'a'.repeat(32), flushQueueSize: 1, fetchRemoteConfig: false },
    files: {
      [`https://cdn.amplitude.com/script/${'a'.repeat(32)}.js`]:
        '@amplitude/analytics-browser/lib/scripts/amplitude-min.js',
    },
    takesEvents: /^api2\.amplitude\.com\/2\/httpapi/,
    keeps: /^AMP_a/,
    tracks: "amplitude.track('x')",
    resumes: true,
  },
} as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof startCanarySite>>;
before(async () => {
  site = await startCanarySite();
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** A visitor who sees every request that leaves the site; the makers' hosts are answered by stand-ins. */
const arrive = async (
  files: Readonly<Record<string, string>>,
): Promise<{ page: Page; outside: string[]; context: BrowserContext }> => {
  const context = await browser.newContext();
  const outside: string[] = [];
  await context.route(
    (url) => url.origin !== site.url,
    async (route) => {
      const url = new URL(route.request().url());
      outside.push(url.host + url.pathname);
      const file = files[url.origin + url.pathname];
      await route.fulfill({
        contentType: file ? 'text/javascript' : 'application/json',
        headers: { 'access-control-allow-origin': site.url, 'access-control-allow-credentials': 'true' },
        // The code is what Amplitude wants to read, or it sends the same once more.
        body: file ? built(file) : '{"code":200}',
      });
    },
  );
  return { page: await context.newPage(), outside, context };
};
const withoutScheme = (address: string): string => address.replace('https://', '');
/** Names of all that lies in the browser and is not ours. */
const kept = async (page: Page): Promise<string[]> =>
  [
    ...(await page.context().cookies()).map(({ name }) => name),
    ...(await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name!),
    ])),
  ].filter((name) => !/^pdp[_-]consent$/.test(name));

suite('client libraries as their makers publish them (G3)', () => {
  for (const [id, { options, files, takesEvents, keeps, tracks, resumes }] of Object.entries(LIBRARIES))
    test(`${id} asks and keeps nothing before consent and after refusal, and measures after a grant until it is withdrawn`, async () => {
      site.vary.html = customPage('<h1>Shop</h1>');
      site.vary.services = [
        {
          ...CATALOGUE[id]!,
          id,
          catalogue: id,
          options,
        },
      ];
      const { page, outside, context } = await arrive(files);
      const isCode = (address: string): boolean => `https://${address}` in files;
      const visit = async (): Promise<void> => {
        await page.goto(`${site.url}/custom`);
        await ready(page);
        await settle(page);
      };
      await visit();
      assert.deepEqual([outside, await kept(page)], [[], []], 'before a choice');
      await press(page, 'refuse-all');
      await visit();
      assert.deepEqual(outside, [], 'after refusal');

      const grant = async (): Promise<void> => {
        await page.evaluate(() =>
          document
            .querySelector<ConsentTag & { consent: { open(part: string): void } }>('pdp-consent')!
            .consent.open('banner'),
        );
        await press(page, 'accept-all');
        await isGiven(page, 'measuring');
      };
      const withdraw = (): Promise<unknown> =>
        page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());
      await grant();
      await eventually(`${id} sends an event`, () => outside.some((address) => takesEvents.test(address)));
      assert.deepEqual(
        outside.filter((address) => isCode(address)),
        Object.keys(files).map(withoutScheme),
        'its code comes once',
      );
      await eventually(`${id} keeps its mark`, async () =>
        (await kept(page)).some((name) => keeps.test(name)),
      );

      await withdraw();
      outside.length = 0;
      await page.evaluate(tracks);
      await settle(page);
      assert.deepEqual(outside, [], 'after withdrawal, called by the page');
      await grant();
      await page.evaluate(tracks);
      if (resumes)
        await eventually(`${id} sends an event again`, () =>
          outside.some((address) => takesEvents.test(address)),
        );
      await withdraw();
      outside.length = 0;
      await visit();
      assert.deepEqual(outside, [], 'after withdrawal');
      assert.deepEqual(await kept(page), [], 'what it kept is gone');
      await context.close();
    });
});
