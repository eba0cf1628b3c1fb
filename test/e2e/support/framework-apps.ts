import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type Plugin, rollup } from 'rollup';
import { compile } from 'svelte/compiler';
import { NONCE, TRACKER } from './canary-site.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * An application as people write it: two gated tags in a fragment of their own, shown or not; a counter, so that it
 * renders again; and our element, made anew whenever `round` changes. `app.set` changes its state.
 */
const REACT = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
const tag = { type: 'text/plain', 'data-pdp-service': 'canary', nonce: '${NONCE}' };
function App() {
  const [state, setState] = useState({ count: 0, round: 0, shown: true });
  window.app = { set: (more) => flushSync(() => setState((before) => ({ ...before, ...more }))) };
  return h('main', null,
    h('pdp-consent', { key: state.round, src: '/profile.json' }),
    state.shown && h('script', { ...tag, src: '${TRACKER}/first.js' }),
    state.shown && h('script', { ...tag, dangerouslySetInnerHTML: { __html: "order.push('inline')" } }),
    h('output', null, state.count));
}
createRoot(document.getElementById('root')).render(h(App));`;

const VUE = `
import { createApp, h, nextTick, reactive } from 'vue';
const tag = { type: 'text/plain', 'data-pdp-service': 'canary', nonce: '${NONCE}' };
const state = reactive({ count: 0, round: 0, shown: true });
window.app = { set: (more) => { Object.assign(state, more); return nextTick(); } };
createApp({ render: () => h('main', null, [
  h('pdp-consent', { key: state.round, src: '/profile.json' }),
  state.shown ? h('script', { ...tag, src: '${TRACKER}/first.js' }) : null,
  state.shown ? h('script', { ...tag, innerHTML: "order.push('inline')" }) : null,
  h('output', null, String(state.count)),
]) }).mount('#root');`;

const SVELTE_COMPONENT = `
<script>
  let state = $state({ count: 0, round: 0, shown: true });
  window.app = { set: (more) => Object.assign(state, more) };
  const nonce = '${NONCE}';
</script>
<main>
  {#key state.round}<pdp-consent src="/profile.json"></pdp-consent>{/key}
  {#if state.shown}
    <script type="text/plain" data-pdp-service="canary" {nonce} src="${TRACKER}/first.js"></script>
    <script type="text/plain" data-pdp-service="canary" {nonce}>order.push('inline')</script>
  {/if}
  <output>{state.count}</output>
</main>`;
const SVELTE = `
import { mount } from 'svelte';
import App from 'virtual:app.svelte';
mount(App, { target: document.getElementById('root') });`;

/** Bundles a source with the packages it imports, as a site's own build does. */
const bundle = async (source: string): Promise<string> => {
  const bundled = await rollup({
    input: 'virtual:entry.js',
    logLevel: 'silent',
    plugins: [
      {
        name: 'sources',
        resolveId: (id: string) => (id.startsWith('virtual:') ? id : null),
        load: (id: string) =>
          id === 'virtual:entry.js'
            ? source
            : id === 'virtual:app.svelte'
              ? compile(SVELTE_COMPONENT, { generate: 'client' }).js.code
              : null,
        transform: (code: string) => code.replaceAll('process.env.NODE_ENV', '"production"'),
      },
      nodeResolve({
        browser: true,
        exportConditions: ['production'],
        rootDir: new URL('../../../', import.meta.url).pathname,
      }),
      // Its types know no ES module.
      (commonjs.default as unknown as () => Plugin)(),
    ],
  });
  const { output } = await bundled.generate({ format: 'iife', name: 'bundle' });
  return output[0].code;
};

/** Applications that draw the page, by the name of what they are written in. */
export const APPLICATIONS: Readonly<Record<string, () => Promise<string>>> = {
  'React 19': () => bundle(REACT),
  Vue: () => bundle(VUE),
  Svelte: () => bundle(SVELTE),
};

/** Files that a page loads as they are published. */
export const turbo = (): string =>
  readFileSync(resolve('@hotwired/turbo').replace('esm', 'umd'), 'utf8').replace(
    /\/\/# sourceMappingURL=.*/,
    '',
  );
export const htmx = (): string =>
  readFileSync(new URL('../../../node_modules/htmx.org/dist/htmx.min.js', import.meta.url), 'utf8');

/**
 * What Astro's client router does with a page that it has fetched: the steps of `swap` and of `runScripts` in
 * `astro/transitions` 7.3. The module itself imports virtual files of Astro's own build, so it runs only in a site that
 * Astro has built.
 */
export const ASTRO_SWAP = `window.visit = async (href) => {
  const doc = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
  for (const script of document.scripts) script.dataset.astroExec = '';
  const known = new Set([...document.scripts].map((script) => script.src || script.textContent));
  for (const script of doc.scripts) if (known.has(script.src || script.textContent)) script.dataset.astroExec = '';
  for (const element of [...document.head.children]) element.remove();
  document.head.append(...doc.head.children);
  const old = document.body;
  const kept = [...old.querySelectorAll('[data-astro-transition-persist]')].map((element) => {
    const place = doc.body.querySelector('[data-astro-transition-persist="' + element.dataset.astroTransitionPersist + '"]');
    document.documentElement.append(element);
    return [element, place];
  });
  old.replaceWith(doc.body);
  for (const [element, place] of kept) place.replaceWith(element);
  for (const script of [...document.scripts]) {
    if (script.dataset.astroExec === '' || !/^(|module|text\\/javascript)$/.test(script.type)) continue;
    const again = document.createElement('script');
    again.innerHTML = script.innerHTML;
    for (const { name, value } of script.attributes) again.setAttribute(name, value);
    again.dataset.astroExec = '';
    script.replaceWith(again);
  }
  history.pushState({}, '', href);
};`;
