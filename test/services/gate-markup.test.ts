import { expect } from '@open-wc/testing';
import type { Service } from '../../src/model/profile.js';
import { gateMarkup } from '../../src/services/gate-markup.js';
import { seen } from '../support/visitor-handle.js';
import { aLivePage } from './live-page.js';

const NONCE = 'of-the-page';
const page = window as unknown as { ran: string[] };
const aService = (id: string, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  thirdParty: true,
  ...more,
});
const hashOf = async (text: string): Promise<string> =>
  btoa(
    String.fromCharCode(
      ...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
    ),
  )
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

suite('gated markup', () => {
  let root: HTMLElement;
  const write = (markup: string): HTMLElement => {
    root.innerHTML = markup;
    return root;
  };
  const { now } = performance;
  setup(() => {
    // Turns are as long as they need: one is never over before it has begun, however busy the machine.
    performance.now = () => 0;
    page.ran = [];
    root = document.body.appendChild(document.createElement('main'));
  });
  teardown(() => {
    performance.now = now;
    root.remove();
  });

  test('puts the nodes of a template after it, in order, and runs its scripts once, in order', async () => {
    write(`<template data-pdp-service="one">
      <p>first</p>
      <script nonce="${NONCE}" src="data:text/javascript,ran.push('lib')"></script>
      text
      <script nonce="${NONCE}">ran.push(document.querySelector('main b').textContent)</script>
      <b>last</b>
      <script nonce="${NONCE}" type="module">ran.push('module')</script>
    </template><i>end</i>`);
    const live = aLivePage([aService('one')], NONCE);
    const scan = gateMarkup(live, live.listed);
    scan(document);
    expect(root.querySelector('p')).to.equal(null);
    live.allow('one');
    scan(document);
    live.allow('one');
    const shown = root.querySelectorAll(':scope > :not(script:not([type="text/plain"]))');
    expect([...shown].map(({ localName }) => localName)).to.eql([
      'template',
      'p',
      'script',
      'script',
      'b',
      'script',
      'i',
    ]);
    await seen(() => page.ran.length === 3, 'three scripts');
    expect(page.ran).to.eql(['lib', 'last', 'module']);
    expect(root.textContent!.replace(/\s+/g, ' ')).to.include('first');
    expect(live.linted).to.eql([]);
  });

  test('gives what it shows the addresses that stood aside, and no code', () => {
    write(`<template data-pdp-service="one"><img data-pdp-src="data:," data-pdp-srcset="data:, 2x"><link data-pdp-href="/x.css">
      <video data-pdp-poster="/x.png"></video><svg><image data-pdp-href="#x"/></svg><a data-pdp-href="/x">a</a><script data-pdp-src="/x.js"></script></template><img data-pdp-src="data:,">`);
    const live = aLivePage([aService('one')], NONCE);
    gateMarkup(live, live.listed)(document);
    live.allow('one');
    const of = (selector: string, name: string) => root.querySelector(selector)!.getAttribute(name);
    expect([of('img', 'src'), of('img', 'srcset'), of('link', 'href'), of('video', 'poster')]).to.eql([
      'data:,',
      'data:, 2x',
      '/x.css',
      '/x.png',
    ]);
    expect(of('image', 'href')).to.equal('#x');
    expect([of('a', 'href'), of('script', 'src'), of('main > img:last-child', 'src')]).to.eql([
      null,
      null,
      null,
    ]);
  });

  test('takes frames and pictures away on withdrawal, and does not run scripts again after a new grant', () => {
    write(
      `<template data-pdp-service="one"><iframe title="f"></iframe><script nonce="${NONCE}">ran.push('once')</script></template>`,
    );
    const live = aLivePage([aService('one')], NONCE);
    gateMarkup(live, live.listed)(document);
    live.allow('one');
    live.allow();
    expect(root.querySelector('iframe')).to.equal(null);
    live.allow('one');
    expect(root.querySelectorAll('iframe').length).to.equal(1);
    expect(page.ran).to.eql(['once']);
  });

  test('runs no script of a template that the author did not vouch for', () => {
    write(
      '<template data-pdp-service="one"><script>ran.push("x")</script><script nonce="guess">ran.push("y")</script><p>kept</p></template>',
    );
    const live = aLivePage([aService('one')], NONCE);
    gateMarkup(live, live.listed)(document);
    live.allow('one');
    expect(page.ran).to.eql([]);
    expect(root.querySelector('p')!.textContent).to.equal('kept');
    expect(live.linted).to.eql(['gate-not-vouched', 'gate-not-vouched']);
  });

  const unsafe = [
    '<img src="x" onerror="ran.push(1)">',
    '<iframe srcdoc="<script>parent.ran.push(1)</script>"></iframe>',
    '<iframe src="javascript:parent.ran.push(1)"></iframe>',
    '<a href=" java&#10;script:ran.push(1)">a</a>',
    '<a href="javascript:1">b</a>',
    '<base href="https://elsewhere.example/">',
    '<link rel="stylesheet" data-pdp-href="data:text/css,*{}">',
    '<svg><a xlink:href="javascript:1"></a></svg>',
    '<object data="data:text/html,<script>1</script>"></object>',
    '<template><img src=x onerror="ran.push(1)"></template>',
    '<svg><a><animate attributeName="href" values="#x; java&#10;script:ran.push(1)"></animate></a></svg>',
    '<form onclick="ran.push(1)"><input name="attributes"><input name="attributes"></form>',
    '<form onclick="ran.push(1)"><input name="attributes"><input name="matches"><input name="localName"></form>',
  ];
  for (const markup of unsafe)
    test(`leaves a template closed that runs code by itself: ${markup}`, () => {
      write(`<template data-pdp-service="one">${markup}</template>`);
      const live = aLivePage([aService('one')]);
      gateMarkup(live, live.listed)(document);
      live.allow('one');
      expect(root.children.length).to.equal(1);
      expect(live.linted).to.eql(['gate-template-unsafe']);
    });

  test('runs an inline script whose SHA-256 the profile lists, the text that was hashed, and no other', async () => {
    const text = "ran.push('listed')";
    write(
      `<script type="text/plain" data-pdp-service="one">${text}</script><script type="text/plain" data-pdp-service="one">ran.push('x')</script>`,
    );
    const live = aLivePage([aService('one', { scripts: [{ sha256: await hashOf(text) }] })]);
    const scan = gateMarkup(live, live.listed);
    live.rescan();
    scan(document);
    await seen(() => live.linted.length, 'the refusal');
    root.querySelector('script')!.textContent = "ran.push('changed')";
    live.allow('one');
    scan(document);
    live.allow('one');
    expect(page.ran).to.eql(['listed']);
    expect(live.linted).to.eql(['gate-not-vouched']);
  });

  test('runs what carries the nonce once, though its hash is listed too, and tells nobody that it stays closed', async () => {
    const text = "ran.push('both')";
    write(
      `<template data-pdp-service="one"><p></p></template><script nonce="${NONCE}" type="text/plain" data-pdp-service="one">${text}</script>
      <script nonce="${NONCE}" type="text/plain" data-pdp-service="one">ran.push('nonce')</script>`,
    );
    const live = aLivePage([aService('one', { scripts: [{ sha256: await hashOf(text) }] })], NONCE);
    const scan = gateMarkup(live, live.listed);
    live.rescan();
    scan(document);
    live.allow('one');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.ran).to.eql(['both', 'nonce']);
    expect(live.linted).to.eql([]);
  });

  test('runs code that is listed by its hash when the files of its service that stand before it have come', async () => {
    const text = "ran.push('code')";
    const files = ['first', 'second'].map((word) => `data:text/javascript,ran.push('${word}')`);
    write(
      `${files.map((src) => `<script type="text/plain" data-pdp-service="one" src="${src}"></script>`).join('')}
      <script type="text/plain" data-pdp-service="one" src="data:,not listed"></script>
      <script type="text/plain" data-pdp-service="one">${text}</script>`,
    );
    const live = aLivePage([
      aService('one', { scripts: [...files.map((src) => ({ src })), { sha256: await hashOf(text) }] }),
    ]);
    const scan = gateMarkup(live, live.listed);
    live.rescan();
    scan(document);
    await new Promise((resolve) => setTimeout(resolve, 50));
    live.allow('one');
    await seen(() => page.ran.length === 3, 'all');
    expect(page.ran).to.eql(['first', 'second', 'code']);
  });

  test('takes away what names of fields hide from scripts', () => {
    write(
      '<template data-pdp-service="one"><form><input name="parentNode"><input name="remove"></form><p></p></template>',
    );
    const live = aLivePage([aService('one')]);
    gateMarkup(live, live.listed)(document);
    live.allow('one');
    expect(root.querySelectorAll('form,p').length).to.equal(2);
    live.allow();
    expect(root.querySelectorAll('form,p').length).to.equal(0);
  });

  test('opens what comes after a form that answers with its fields', () => {
    write(`<form><template data-pdp-service="one"><p></p></template><input name="querySelectorAll"><input name="querySelector"></form>
      <template data-pdp-service="one"><p></p></template>`);
    const live = aLivePage([aService('one')]);
    gateMarkup(live, live.listed)(document);
    live.allow('one');
    expect(root.querySelectorAll('p').length).to.equal(2);
  });

  test('runs code that is listed by its hash once for an element that was made anew, too', async () => {
    const text = "ran.push('listed')";
    write(`<script type="text/plain" data-pdp-service="one">${text}</script>`);
    const services = [aService('one', { scripts: [{ sha256: await hashOf(text) }] })];
    const [first, second] = [aLivePage(services), aLivePage(services)];
    first.rescan();
    gateMarkup(first, first.listed)(document);
    first.host.remove();
    gateMarkup(second, first.listed)(document);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const live of [first, second, second]) live.allow('one');
    expect(page.ran).to.eql(['listed']);
  });

  test('ignores templates and tags in untrusted or editable content and of unknown services', () => {
    write(`<div data-pdp-untrusted><template data-pdp-service="one"><p></p></template></div>
      <div contenteditable><template data-pdp-service="one"><p></p></template></div>
      <template data-pdp-service="two"><p></p></template>`);
    const live = aLivePage([aService('one')]);
    gateMarkup(live, live.listed)(document);
    live.allow('one', 'two');
    expect(root.querySelector('p')).to.equal(null);
    expect(live.linted).to.eql(['gate-unknown']);
  });

  test('looks at what is added later only where the page asks for it, by the same rule', async () => {
    write('<section></section><section data-pdp-observe></section>');
    const live = aLivePage([aService('one')], NONCE);
    gateMarkup(live, live.listed)(document);
    live.allow('one');
    const add = (into: Element, nonce: string, text: string): void => {
      const tag = document.createElement('script');
      Object.assign(tag, { type: 'text/plain', nonce, text });
      tag.dataset['pdpService'] = 'one';
      into.append(tag);
    };
    const [plain, observed] = root.querySelectorAll('section');
    add(plain!, NONCE, "ran.push('not observed')");
    add(observed!, 'guess', "ran.push('not vouched')");
    add(observed!.appendChild(document.createElement('div')), NONCE, "ran.push('added')");
    await seen(() => page.ran.length, 'the added tag');
    expect(page.ran).to.eql(['added']);
    expect(live.linted).to.eql(['gate-not-vouched']);
  });

  for (const [when, isAllowed] of [
    ['while its service may run', true],
    ['before its service may run', false],
  ] as const)
    test(`runs a tag once that gets its address after it was put in, ${when}`, async () => {
      write('<section data-pdp-observe></section>');
      const live = aLivePage([aService('one')], NONCE);
      gateMarkup(live, live.listed)(document);
      if (isAllowed) live.allow('one');
      const add = (nonce: string): HTMLScriptElement => {
        const tag = document.createElement('script');
        Object.assign(tag, { type: 'text/plain', nonce });
        tag.dataset['pdpService'] = 'one';
        return root.querySelector('section')!.appendChild(tag);
      };
      const [tag, guess] = [add(NONCE), add('guess')];
      await new Promise((resolve) => setTimeout(resolve, 50));
      guess.src = "data:text/javascript,ran.push('not vouched')";
      tag.src = "data:text/javascript,ran.push('late')";
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (!isAllowed) expect(page.ran).to.eql([]);
      live.allow('one');
      await seen(() => page.ran.length, 'the tag');
      live.allow('one');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(page.ran).to.eql(['late']);
    });
});
