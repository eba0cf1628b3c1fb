import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customPage, NONCE } from './support/canary-site.ts';
import { isGiven, press, settle } from './support/canary-visitor.ts';
import { canarySuite } from './support/canary-suite.ts';
import { eventually } from './support/eventually.ts';

/** What a parser may ask for as soon as it has read the tag, each of a host of its own, and how it is kept from that. */
const ASKED: readonly [host: string, plain: string, aside: string][] = [
  ['script', '<script src="URL"></script>', '<script type="text/plain" src="URL"></script>'],
  [
    'module',
    '<script type="module" src="URL"></script>',
    '<script type="text/plain" data-pdp-type="module" src="URL"></script>',
  ],
  ['sheet', '<link rel="stylesheet" href="URL">', '<link rel="stylesheet" data-pdp-href="URL">'],
  [
    'preload',
    '<link rel="preload" as="image" href="URL">',
    '<link rel="preload" as="image" data-pdp-href="URL">',
  ],
  ['picture', '<img alt="" src="URL">', '<img alt="" data-pdp-src="URL">'],
  ['set', '<img alt="" srcset="URL 1x">', '<img alt="" data-pdp-srcset="URL 1x">'],
  [
    'source',
    '<picture><source srcset="URL"><img alt=""></picture>',
    '<picture><source data-pdp-srcset="URL"><img alt=""></picture>',
  ],
  ['poster', '<video poster="URL"></video>', '<video data-pdp-poster="URL"></video>'],
  ['svg', '<svg><image href="URL"/></svg>', '<svg><image data-pdp-href="URL"/></svg>'],
  [
    'import',
    '<style>@import url("URL");</style>',
    '<style></style><link rel="stylesheet" data-pdp-href="URL">',
  ],
];
/** Never asked ahead, by no engine. */
const QUIET =
  '<iframe title="f" src="http://frame.test/"></iframe><object data="http://object.test/"></object><audio src="http://audio.test/"></audio><script type="application/json" src="http://json.test/"></script>';
const HOSTS = ASKED.map(([host]) => `${host}.test`);

/** A gated template and an embed, both with the same content after an element of the body. */
const gated = (form: 1 | 2, wrap: (content: string) => string): string =>
  wrap(
    `<p>shown</p><div>${ASKED.map((one) => one[form].replace('URL', `http://${one[0]}.test/x`).replace('<script', `<script nonce="${NONCE}"`)).join('')}</div>`,
  );
const WRAPS: Readonly<Record<string, (content: string) => string>> = {
  'a gated template': (content) => `<template data-pdp-service="canary">${content}</template>`,
  'the template of an embed': (content) =>
    `<pdp-embed service="canary"><template>${content}</template></pdp-embed>`,
};

canarySuite('what a parser asks for ahead', (place) => {
  /** A visitor to a page with the lint switched on: hosts that were asked, and hosts that the lint has told of. */
  const visit = async (body: string) => {
    const context = await place.browser.newContext();
    const asked: string[] = [];
    await context.route(
      (url) => url.origin !== place.site.url,
      (route) => {
        asked.push(new URL(route.request().url()).hostname);
        return route.fulfill({ contentType: 'text/plain', body: '' });
      },
    );
    await context.addInitScript(() => {
      const told = ((globalThis as unknown as { told: string[] }).told = []) as string[];
      document.addEventListener('pdp-consent-lint', (event) => {
        const { rule, message } = event as Event & { rule: string; message: string };
        if (rule === 'L-GATE-07') told.push(/[\w.]+\.test/.exec(message)![0]);
      });
    });
    const page = await context.newPage();
    const spoken = page.waitForEvent('console', (message) => message.text().startsWith('pdp-consent'));
    place.site.vary.html = customPage(body).replace('<body', '<body data-pdp-lint');
    await page.goto(`${place.site.url}/custom`);
    await spoken;
    await settle(page);
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    return { page, context, asked, told };
  };

  for (const [where, wrap] of Object.entries(WRAPS)) {
    test(`of ${where} the lint tells all that Firefox asks for before a choice, in every engine`, async () => {
      const { asked, told, context } = await visit(gated(1, wrap) + wrap(`<p></p>${QUIET}`));
      assert.deepEqual(told.sort(), HOSTS.toSorted());
      assert.deepEqual([...new Set(asked)].sort(), place.engine === 'firefox' ? HOSTS.toSorted() : []);
      await context.close();
    });

    test(`of ${where} nothing is asked ahead where addresses stand aside; after a grant each is`, async () => {
      const { page, asked, told, context } = await visit(gated(2, wrap));
      assert.deepEqual([asked, told], [[], []]);
      await press(page, 'accept-all');
      await isGiven(page, 'canary');
      await eventually('each is asked for', () => HOSTS.every((host) => asked.includes(host)));
      await context.close();
    });
  }
});
