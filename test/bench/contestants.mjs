// Who is measured: a hand-written floor, this project as modules and as one file. Peers are in peer-pages.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { filesBelow, inRoot } from '../run/files.mjs';
import { benchProfile } from './bench-profile.mjs';
import { T } from './texts.mjs';

const NONCE = 'YmVuY2gtbm9uY2U';
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const inHost = (selector) =>
  `(() => { const h = document.querySelector('pdp-consent')?.shadowRoot; const b = h?.querySelector('pdp-consent-banner'); return ${selector}; })()`;

/**
 * A contestant: `files` (address → bytes), `page({ scripts, perService })` (markup for head and end of body), and
 * expressions that find its banner and its accept button. A script is `{ url }`.
 *
 * The floor is what a site would write by hand, with nothing of what a consent needs: one script, one style sheet, a
 * cookie, and an inline script that knows the addresses.
 */
const FLOOR_SCRIPT = `window.Floor=function(o){var d=document,b=d.createElement('div'),m=/(?:^|; )floor=(.)/.exec(d.cookie),ran;b.id='floor';b.setAttribute('role','region');b.setAttribute('aria-label',o.title);function run(){if(!ran){ran=1;o.run()}}function add(t,p,x){var e=d.createElement(t);e.textContent=x;p.append(e);return e}var p=add('p',b,o.text+' ');add('a',p,o.policy).href=o.policyUrl;var n=add('button',b,o.refuse),y=add('button',b,o.accept);y.id='floor-yes';function set(v){d.cookie='floor='+v+';path=/;max-age=31536000;samesite=lax';b.remove();if(v)run()}y.onclick=function(){set(1)};n.onclick=function(){set(0)};if(!m)d.body.append(b);else if(m[1]==1)run()};`;
const FLOOR_STYLE =
  '#floor{position:fixed;inset:auto 0 0;padding:16px;background:#fff;color:#111;border-top:1px solid #999;font:16px/1.4 sans-serif}#floor button{font:inherit;padding:8px 16px;margin-right:8px}';

export const floor = {
  id: 'floor',
  files: { '/floor.js': FLOOR_SCRIPT, '/floor.css': FLOOR_STYLE },
  page: ({ scripts }) => ({
    head: '<link rel="stylesheet" href="/floor.css"><script defer src="/floor.js"></script>',
    body: `<script type="module">new Floor({...${json(T)},run(){const f=document.createDocumentFragment();for(const u of ${json(scripts.map(({ url }) => url))}){const s=document.createElement('script');s.async=true;s.src=u;f.append(s)}document.head.append(f)}})</script>`,
  }),
  banner: `document.querySelector('#floor')`,
  accept: `document.querySelector('#floor-yes')`,
};

/** The bound that nothing can pass: an inline script that reads the cookie and inserts the scripts while the page is parsed. */
export const inlineFloor = {
  ...floor,
  id: 'floor, inline',
  files: {},
  page: ({ scripts }) => ({
    head: `<style>${FLOOR_STYLE}</style>`,
    body: `<script>${FLOOR_SCRIPT}new Floor({...${json(T)},run(){const f=document.createDocumentFragment();for(const u of ${json(scripts.map(({ url }) => url))}){const s=document.createElement('script');s.async=true;s.src=u;f.append(s)}document.head.append(f)}})</script>`,
  }),
};

const builtFiles = () =>
  Object.fromEntries(
    filesBelow('dist/cdn', (path) => path.endsWith('.js')).map((path) => [
      path.replace('dist/cdn', ''),
      readFileSync(inRoot(path)),
    ]),
  );

const markup = ({ scripts, perService }) => {
  const services = perService ? scripts.map((_, n) => `service-${n}`) : ['statistics'];
  return [
    `<pdp-consent><script type="application/json">${json(benchProfile(services))}</script></pdp-consent>`,
    ...scripts.map(
      ({ url }, n) =>
        `<script type="text/plain" data-pdp-service="${services[perService ? n : 0]}" nonce="${NONCE}" async src="${url}"></script>`,
    ),
  ].join('');
};

const ours = (id, head) => ({
  id,
  files: builtFiles(),
  page: (options) => ({ head: head(), body: markup(options), opener: 'data-pdp-open="settings"' }),
  banner: inHost(`b?.shadowRoot.querySelector('section')`),
  accept: inHost(`b?.shadowRoot.querySelector('[data-pdp-action=accept-all]')`),
  // Accept counts only where it has stood still in sight for half a second.
  settleMs: 700,
});

/** Modules, with the lines for the head that the build writes. */
export const modules = () =>
  ours(
    'pdp-consent',
    () =>
      `${readFileSync(inRoot('dist/cdn/head.html'), 'utf8')}<script type="module" async nonce="${NONCE}" src="/pdp-consent.js"></script>`,
  );
export const oneFile = () =>
  ours('pdp-consent, one file', () => `<script defer nonce="${NONCE}" src="/pdp-consent.iife.js"></script>`);

/** Built files are needed; says so. */
export function mustBeBuilt() {
  if (existsSync(inRoot('dist/cdn/pdp-consent.js'))) return;
  throw new Error('dist/ is missing: run `npm run build` first.');
}
