import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { customPage, NONCE, startCanarySite, TRACKER } from './support/canary-site.ts';
import { arrive, isGiven, orderOf, press, settle } from './support/canary-visitor.ts';
import { eventually } from './support/eventually.ts';
import { launch } from './support/launch.ts';

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

suite('the gadget rule: only what the author vouched for runs (FI16, P3–P5)', () => {
  const tag = (attributes: string, text: string): string =>
    `<script type="text/plain" data-pdp-service="canary" ${attributes}>${text}</script>`;
  const attack =
    tag('', "order.push('attacker inline')") +
    tag(`src="${TRACKER}/attacker.js"`, '') +
    tag('nonce="guess"', "order.push('attacker nonce')");
  const author = tag(`nonce="${NONCE}"`, "order.push('author')");
  const policies: Record<string, string | undefined> = {
    'no policy': undefined,
    nonce: `script-src 'nonce-${NONCE}'`,
    'strict-dynamic': `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    'self and nonce': `script-src 'self' 'nonce-${NONCE}'`,
  };
  const run = async (
    html: string,
    csp?: string,
  ): Promise<{ order: string[]; asked: string[]; lint: string[] }> => {
    const { page, asked, context } = await arrive(browser);
    Object.assign(site.vary, { version: '1', html, csp });
    await context.addInitScript(() => {
      const seen = ((globalThis as unknown as { lint: string[] }).lint = []) as string[];
      document.addEventListener('pdp-consent-lint', (event) =>
        seen.push((event as Event & { rule: string }).rule),
      );
    });
    await page.goto(`${site.url}/custom`);
    await press(page, 'accept-all');
    await isGiven(page, 'canary');
    await eventually('the profile’s own script ran', async () => (await orderOf(page)).includes('run'));
    await settle(page);
    const order = (await orderOf(page)).filter((word) => word !== 'run' && word !== 'matomo');
    const lint = await page.evaluate(() => (globalThis as unknown as { lint: string[] }).lint);
    await context.close();
    return { order, asked: asked.filter((path) => !/^(run|matomo\/matomo)\.js$/.test(path)), lint };
  };
  for (const [name, csp] of Object.entries(policies))
    test(`with ${name}`, async () => {
      const { order, asked, lint } = await run(customPage(attack + author), csp);
      assert.deepEqual(order, ['author']);
      assert.deepEqual(asked, []);
      assert.ok(lint.filter((rule) => rule === 'gate-not-vouched').length >= 2);
    });

  /** The tag of the SDK, at the end of the page. */
  const sdkLast = (html: string): string => {
    const sdk = `<script nonce="${NONCE}" type="module" src="/pdp-consent.js?v=1"></script>`;
    return html.replace(sdk, '').replace('</body>', `${sdk}</body>`);
  };
  const TRUSTING = `script-src 'nonce-${NONCE}' 'strict-dynamic'`;
  const guessed = tag('nonce="guess"', "order.push('attacker')");

  test('a tag before ours with our address and a nonce of its own lends that nonce to nobody', async () => {
    const fake = '<script type="text/plain" nonce="guess" src="/pdp-consent.js?v=1"></script>';
    const { order, lint } = await run(sdkLast(customPage(fake + guessed)), TRUSTING);
    assert.deepEqual(order, []);
    assert.ok(lint.includes('gate-not-vouched'));
  });

  test('a form named like the list of scripts has no nonce to give, and stops nothing', async () => {
    const form = '<form name="scripts"><input src="/pdp-consent.js?v=1" nonce="guess"></form>';
    for (const clobber of [form, '<img alt="" name="scripts">', '<img alt="" name="prerendering">']) {
      const { order } = await run(customPage(clobber + guessed + author), TRUSTING);
      assert.deepEqual(order, ['author'], clobber);
    }
  });

  for (const mode of ['"open"', '"closed"', '"open" shadowrootclonable', '"closed" shadowrootclonable'])
    test(`what the parser puts into a shadow root within a gated template runs nowhere: ${mode}`, async () => {
      const script = `<script>order.push('shadow')</script><script src="${TRACKER}/attacker.js"></script>`;
      const { order, asked } = await run(
        customPage(
          `<template data-pdp-service="canary"><div><template shadowrootmode=${mode}>${script}<img alt="" src="${TRACKER}/attacker.png"></template></div></template>${author}`,
        ),
        TRUSTING,
      );
      assert.deepEqual([order, asked], [['author'], []]);
    });

  test('switches for developers do nothing in what a visitor wrote', async () => {
    const { page, context } = await arrive(browser);
    const comment = '<p data-pdp-debug data-pdp-lint="kz">A comment</p>';
    for (const [body, shown] of [
      [customPage(comment), 0],
      [customPage('').replace('<body', '<body data-pdp-debug'), 1],
    ] as const) {
      Object.assign(site.vary, { version: '1', html: body, csp: undefined });
      await page.goto(`${site.url}/custom`);
      await page.locator('[data-pdp-part="banner"]').waitFor();
      await settle(page);
      if (shown) await page.locator('pdp-debug').waitFor();
      assert.equal(await page.locator('pdp-debug').count(), shown);
      const chunks = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      assert.ok(!chunks.some((name) => name.includes('mount-lint')));
    }
    await context.close();
  });

  test('a corpus of 300 snippets that pass a sanitiser or clobber names starts nothing', async () => {
    const attributes = [
      'data-pdp-service="canary"',
      'data-src',
      'data-pdp-src',
      'data-category="canary"',
      'data-pdp-type="text/javascript"',
      'data-pdp-action="accept-all"',
      'data-pdp-open="x"',
    ];
    const elements = [
      'div',
      'img',
      'video',
      'a',
      'iframe',
      'object',
      'embed',
      'form',
      'svg',
      'math',
      'style',
      'link',
    ];
    const sanitised = elements.flatMap((element) =>
      attributes.flatMap((attribute) => [
        `<${element} ${attribute}${attribute.includes('=') ? '' : `="${TRACKER}/attacker.js"`} type="text/plain" data-src="${TRACKER}/attacker.js" data-pdp-service="canary">order.push('x')</${element}>`,
        `<${element} ${attribute.split('=')[0]}="${TRACKER}/attacker.js" data-pdp-service="canary"></${element}>`,
      ]),
    );
    const names = [
      'pdpConsent',
      'PdpConsent',
      'consent',
      'currentScript',
      'trustedTypes',
      'dataLayer',
      'profile',
      'config',
      'endpoint',
      'isAllowed',
    ];
    const clobbering = names.flatMap((name) => [
      `<form name="${name}"></form>`,
      `<img alt="" name="${name}">`,
      `<a id="${name}"></a><a id="${name}" name="endpoint" href="${TRACKER}/attacker"></a>`,
      `<form id="${name}"><input name="endpoint" value="x"></form>`,
    ]);
    const hidden = [
      '<div data-pdp-untrusted>',
      '<div contenteditable>',
      '<template>',
      '<svg>',
      '<noscript>',
      '<textarea>',
      '<template data-pdp-service="canary">',
    ].flatMap((open) => [
      `${open}${author.replace("'author'", `'${open.includes('pdp-service') ? '' : 'x'}'`)}${open.replace('<', '</').replace(/ .*|>/, '>')}`,
      `${open}${attack}${open.replace('<', '</').replace(/ .*|>/, '>')}`,
    ]);
    const types = ['text/javascript', 'module', 'TEXT/PLAIN', 'text/plain ', 'application/json'].flatMap(
      (type) =>
        ['canary', 'own', 'unknown', '__proto__', 'constructor', ''].map(
          (id) =>
            `<script type="text/plain" data-pdp-type="${type}" data-pdp-service="${id}" src="${TRACKER}/attacker.js"></script>`,
        ),
    );
    const corpus = [
      ...sanitised,
      ...clobbering,
      ...hidden,
      ...types,
      ...types.map((one) => one.replace('src=', `integrity="sha256-AA==" nonce="" src=`)),
    ];
    assert.ok(corpus.length >= 250, String(corpus.length));
    for (const withNonce of [true, false]) {
      // The one in a template of ours that carries the page's nonce is the author's own.
      const { order, asked } = await run(
        customPage(corpus.filter((one) => withNonce || !one.includes(NONCE)).join('\n'), true).replace(
          withNonce ? /$^/ : new RegExp(` nonce="${NONCE}" type="module"`),
          ' type="module"',
        ),
      );
      assert.deepEqual(order.filter(Boolean), []);
      assert.deepEqual(
        asked.filter((path) => path.includes('attacker')),
        [],
      );
    }
  });
});
