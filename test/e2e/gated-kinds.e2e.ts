import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { NONCE, customPage } from './support/canary-site.ts';
import { canarySuite } from './support/canary-suite.ts';
import { type ConsentTag, arrive, isGiven, orderOf, press, ready, settle } from './support/canary-visitor.ts';
import { type Elsewhere, startElsewhere } from './support/elsewhere.ts';
import { eventually } from './support/eventually.ts';

let elsewhere: Elsewhere;
before(async () => {
  elsewhere = await startElsewhere();
});
after(() => elsewhere?.stop());

/** What asks for something by itself once it is in a page, as one writes it in a template; each asks for its own path. */
const KINDS: Readonly<Record<string, string>> = {
  'object.html': '<object data="URL" type="text/html" width="9"></object>',
  'embed.html': '<embed src="URL" type="text/html" width="9">',
  'frame.html': '<iframe title="f" src="URL"></iframe>',
  'audio.wav': '<audio preload="auto" src="URL"></audio>',
  'audio-source.wav': '<audio preload="auto"><source data-pdp-src="URL"></audio>',
  'video.webm': '<video preload="auto" data-pdp-src="URL"></video>',
  'video-source.webm': '<video preload="auto"><source src="URL"></video>',
  'poster.png': '<video data-pdp-poster="URL"></video>',
  'track.vtt':
    '<video crossorigin src="/"><track default kind="subtitles" srclang="en" label="en" src="URL"></video>',
  'picture.png': '<picture><source data-pdp-srcset="URL"><img alt=""></picture>',
  'set.png': '<img alt="" sizes="9px" data-pdp-src="URL-not-chosen" data-pdp-srcset="URL 9w">',
  'lazy.png': '<img alt="" loading="lazy" data-pdp-src="URL">',
  'input.png': '<input type="image" alt="" src="URL">',
  'table.png': '<table background="URL"><tr><td>x</table>',
  'rule.png': '<style>.rule { background: url(URL) }</style><p class="rule">x</p>',
  'styled.png': '<p style="background: url(URL)">x</p>',
  'import.css': '<style>@import url("URL");</style>',
  'font.woff2':
    '<style>@font-face { font-family: f; src: url("URL") } .font { font-family: f }</style><p class="font">x</p>',
  'svg.png': '<svg width="9" height="9"><image width="9" height="9" data-pdp-href="URL"/></svg>',
  'filter.png':
    '<svg width="9" height="9"><filter id="f"><feImage data-pdp-href="URL"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>',
  'prefetch.txt': '<link rel="prefetch" href="URL">',
  'preload.txt': '<link rel="preload" as="fetch" crossorigin href="URL">',
  'modulepreload.js': '<link rel="modulepreload" href="URL">',
  'ping.txt': '<a id="ping" href="#x" ping="URL">x</a>',
  'rules.html': `<script nonce="${NONCE}" type="speculationrules">{"prefetch":[{"source":"list","urls":["URL"],"eagerness":"immediate"}]}</script>`,
};
/** Never asked for: a picture for browsers without script, code of a drawing, a page for later. */
const QUIET = `<noscript><img alt="" src="URL"></noscript><svg><script nonce="${NONCE}">order.push('drawing')</script></svg><meta http-equiv="refresh" content="900;url=URL">`;

/** Code that asks later, or by way of somebody else, as gated tags of their own. */
const gated = (attributes: string, text = ''): string =>
  `<script nonce="${NONCE}" type="text/plain" data-pdp-service="canary" ${attributes}>${text}</script>`;
const WORKERS = {
  'worker.txt': 'new Worker(URL)',
  'shared-worker.txt': 'new SharedWorker(URL)',
  'service-worker.txt': 'navigator.serviceWorker.register(URL)',
};
const scripts = (url: string): string =>
  gated(`src="${url}/graph.js" data-pdp-type="module" crossorigin`) +
  gated('', "order.push('after the graph')") +
  Object.entries(WORKERS)
    .map(([path, call]) => gated('', call.replace('URL', `'/worker.js?asks=${url}/${path}'`)))
    .join('') +
  gated('', `onpagehide = () => navigator.sendBeacon('${url}/pagehide.txt')`);

canarySuite('kinds of things behind the gate', (place) => {
  test('none is asked for before a choice, after refusal or withdrawal, and each once after a grant, in order', async () => {
    const { page, context } = await arrive(place.browser);
    const { asked, url } = elsewhere;
    const own = [...Object.entries(KINDS)].map(([path, html]) => html.replaceAll('URL', `${url}/${path}`));
    own.push(QUIET.replaceAll('URL', `${url}/quiet`));
    place.site.vary.html = customPage(
      own.map((html) => `<template data-pdp-service="canary">${html}</template>`).join('') + scripts(url),
    );
    // Firefox sends no ping of a link, knows no rules, and fetches ahead when it has nothing else to do.
    const left = place.engine === 'firefox' ? ['ping.txt', 'rules.html', 'prefetch.txt'] : [];
    const all = [...Object.keys(KINDS), ...Object.keys(WORKERS), 'graph.js', 'part.js']
      .filter((path) => !left.includes(path))
      .sort();
    const visit = async (): Promise<void> => {
      await page.goto(`${place.site.url}/custom`);
      await ready(page);
      await settle(page);
    };
    const nothing = (when: string): void => assert.deepEqual(asked, [], when);
    asked.length = 0;

    await visit();
    nothing('before a choice');
    await press(page, 'refuse-all');
    await visit();
    nothing('after refusal');

    await page.evaluate(() =>
      document
        .querySelector<ConsentTag & { consent: { open(part: string): void } }>('pdp-consent')!
        .consent.open('banner'),
    );
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    await page.locator('#ping').dispatchEvent('click');
    await eventually('everything is asked for', () => all.every((path) => asked.includes(path))).catch(
      () => undefined,
    );
    // What plays keeps the network busy: whatever came twice would have come by now.
    await setTimeout(1000);
    assert.deepEqual(asked.filter((path) => !left.includes(path)).toSorted(), all);
    assert.deepEqual(
      (await orderOf(page)).filter((word) => !/^(run|matomo)$/.test(word)),
      ['part', 'graph', 'after the graph'],
    );

    await page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());
    await page.goto(`${place.site.url}/nothing`);
    await settle(page);
    asked.length = 0;
    await visit();
    nothing('after withdrawal');
    await context.close();
  });
});
