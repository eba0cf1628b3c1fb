import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE } from '../../build/services/catalogue.js';
import { loadVendor } from '../../build/services/load-vendor.js';
import { customPage } from './support/canary-site.ts';
import { canarySuite } from './support/canary-suite.ts';
import { oneEngine } from './support/launch.ts';
import { type ConsentTag, isGiven, press, ready, settle } from './support/canary-visitor.ts';
import { eventually } from './support/eventually.ts';

/** What a vendor's own page of embeds gives to copy, by entry; those with code of their own may be frames as well. */
const FRAMES: Readonly<Record<string, string>> = {
  '2gis-maps': 'https://makemap.2gis.ru/widget?data=eJw',
  facebook: 'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fposts%2F1',
  'google-maps': 'https://www.google.com/maps/embed?pb=!1m18',
  instagram: 'https://www.instagram.com/p/x/embed/',
  'kaspi-pay': 'https://pay.kaspi.kz/pay/x',
  openstreetmap: 'https://www.openstreetmap.org/export/embed.html?bbox=76.8%2C43.2%2C77%2C43.3&layer=mapnik',
  rutube: 'https://rutube.ru/play/embed/x/',
  soundcloud: 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
  spotify: 'https://open.spotify.com/embed/track/x',
  telegram: 'https://t.me/telegram/1?embed=1',
  'tiktok-video': 'https://www.tiktok.com/embed/v2/1',
  vimeo: 'https://player.vimeo.com/video/1?dnt=1',
  'vk-video': 'https://vkvideo.ru/video_ext.php?oid=-1&id=1',
  'x-posts': 'https://platform.twitter.com/embed/Tweet.html?id=1',
  'yandex-maps': 'https://yandex.ru/map-widget/v1/?ll=76.9%2C43.2&z=12',
  youtube: 'https://www.youtube-nocookie.com/embed/x',
};
/** Of the entries without code the one that is a sheet and not a frame. */
const SHEETS: Readonly<Record<string, string>> = {
  'google-fonts': 'https://fonts.googleapis.com/css2?family=Inter&display=swap',
};
const ALL = Object.values({ ...FRAMES, ...SHEETS }).sort();

const isOf = (host: string, known: string): boolean =>
  known.startsWith('*') ? host.endsWith(known.slice(1)) : host === known;

test('every entry without code of its own is shown here, from a host that the entry names', async () => {
  for (const id of Object.keys(CATALOGUE)) assert.ok((await loadVendor(id)) ?? FRAMES[id] ?? SHEETS[id], id);
  for (const [id, address] of Object.entries({ ...FRAMES, ...SHEETS })) {
    const { host } = new URL(address);
    const { hosts } = CATALOGUE[id]!;
    assert.ok(
      hosts.some((known) => isOf(host, known)),
      `${id}: ${host} is none of ${hosts.join(', ')}`,
    );
  }
});

canarySuite(
  'embeds of the catalogue',
  (place) => {
    test('ask nobody before a choice, after refusal and after withdrawal, and each its own address once after a grant', async () => {
      const context = await place.browser.newContext();
      const asked: string[] = [];
      await context.route(
        (url) => url.origin !== place.site.url,
        (route) => {
          asked.push(route.request().url());
          return route.fulfill({ contentType: 'text/html', body: '' });
        },
      );
      const page = await context.newPage();
      place.site.vary.html = customPage(
        Object.keys(FRAMES)
          .map((id) => `<pdp-embed service="${id}"></pdp-embed>`)
          .join('') +
          Object.entries(SHEETS)
            .map(
              ([id, address]) =>
                `<template data-pdp-service="${id}"><p>x</p><link rel="stylesheet" data-pdp-href="${address}"></template>`,
            )
            .join(''),
      );
      // As frames: the code of those that have some stays out of the page.
      place.site.vary.services = Object.keys({ ...FRAMES, ...SHEETS }).map((id) => ({
        ...CATALOGUE[id]!,
        id,
        ...(FRAMES[id] && { frame: FRAMES[id] }),
      }));
      const visit = async (): Promise<void> => {
        await page.goto(`${place.site.url}/custom`);
        await ready(page);
        await settle(page);
      };
      await visit();
      assert.equal(await page.locator('[data-pdp-part="embed"]').count(), Object.keys(FRAMES).length);
      assert.deepEqual(asked, [], 'before a choice');
      await press(page, 'refuse-all');
      await visit();
      assert.deepEqual(asked, [], 'after refusal');

      await page.evaluate(() =>
        document
          .querySelector<ConsentTag & { consent: { open(part: string): void } }>('pdp-consent')!
          .consent.open('banner'),
      );
      await press(page, 'accept-all');
      await isGiven(page, 'measuring');
      await eventually('all are asked for', () => asked.length >= ALL.length);
      await settle(page);
      assert.deepEqual(asked.toSorted(), ALL);

      await page.evaluate(() => document.querySelector<ConsentTag>('pdp-consent')!.consent!.withdraw());
      assert.equal(await page.locator('iframe').count(), 0);
      asked.length = 0;
      await visit();
      assert.deepEqual(asked, [], 'after withdrawal');
      place.site.vary.services = undefined;
      await context.close();
    });
  },
  // Addresses are the same in every engine.
  oneEngine,
);
