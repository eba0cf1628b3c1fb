import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));
/** Host of everything that must not be contacted. */
export const TRACKER = 'http://tracker.test';
export const NONCE = 'bm9uY2Utb2YtdGhlLXBhZ2U';

const INLINE = "order.push('listed inline')";
const DIRTY = `order.push('inline');
document.cookie = 'canary=1; path=/'; localStorage.canary = '1'; sessionStorage.setItem('canary', '1'); indexedDB.open('canary');
fetch('${TRACKER}/fetch', { mode: 'no-cors' }); navigator.sendBeacon('${TRACKER}/beacon'); new Image().src = '${TRACKER}/pixel';`;

const purpose = (id: string, services: string[], more: object = {}): object => ({
  id,
  kind: 'analytics',
  type: 'dpv:ServiceUsageAnalytics',
  basis: 'consent',
  title: { en: id },
  text: { en: `For ${id}.` },
  data: ['visits'],
  thirdParty: true,
  crossBorder: { value: false, countries: [] },
  public: { value: false, sources: [] },
  term: 'P12M',
  retention: 'P12M',
  storage: ['KZ'],
  services,
  ...more,
});
const service = (id: string, more: object = {}): object => ({
  id,
  name: id,
  provider: `${id} LLP`,
  country: 'KZ',
  thirdParty: true,
  cookies: [{ name: 'canary', lifetime: 'P1Y' }],
  ...more,
});

/** `version` 2 asks for a longer term, so what was given for 1 is stale. */
const profile = ({ version, services, words, receipts = {} }: Vary): object => ({
  format: 'pdp-consent-profile/1',
  id: 'canary',
  version,
  languages: ['en'],
  operator: { name: { en: 'Canary LLP' }, url: 'https://canary.example/' },
  sites: ['http://127.0.0.1'],
  policies: [{ id: 'p', title: { en: 'Policy' }, url: 'https://canary.example/policy', version: '1' }],
  data: [{ id: 'visits', type: 'pd:Identifier', label: { en: 'visits' } }],
  purposes: services
    ? [
        purpose(
          'measuring',
          services.map((each) => (each as { id: string }).id),
        ),
      ]
    : [
        purpose('canaries', ['canary', 'matomo', 'own'], { term: version === '2' ? 'P24M' : 'P12M' }),
        purpose('frames', ['frame'], words ? { text: { en: words } } : {}),
      ],
  services: services ?? [
    service('canary', { scripts: [{ sha256: createHash('sha256').update(INLINE).digest('base64url') }] }),
    service('matomo', { catalogue: 'matomo', options: { url: `${TRACKER}/matomo/`, id: 1 } }),
    service('own', { run: [{ src: `${TRACKER}/run.js` }] }),
    service('frame', { frame: `${TRACKER}/frame.html` }),
  ],
  receipts,
});

const gated = (attributes: string, text = ''): string =>
  `<script nonce="${NONCE}" type="text/plain" data-pdp-service="canary" ${attributes}>${text}</script>`;

/** Every kind of thing that a tracker is made of, behind the gate. */
const CANARIES = `
${gated(`src="${TRACKER}/first.js"`)}
${gated('', DIRTY)}
${gated(`src="${TRACKER}/module.js" data-pdp-type="module" crossorigin`)}
${gated('', "order.push('last')")}
<script type="text/plain" data-pdp-service="canary">${INLINE}</script>
<template data-pdp-service="canary"><p>shown</p><link rel="stylesheet" data-pdp-href="${TRACKER}/style.css"><link rel="preload" as="image" data-pdp-href="${TRACKER}/preload.png">
  <img alt="" data-pdp-src="${TRACKER}/image.png"><iframe title="f" src="${TRACKER}/template.html"></iframe>
  <script nonce="${NONCE}" type="text/plain" src="${TRACKER}/library.js"></script><script nonce="${NONCE}">order.push('uses ' + library)</script></template>
<pdp-embed service="frame" ratio="16/9"><a href="/">elsewhere</a></pdp-embed>`;

/** What runs after a grant, each once; the order within one list is fixed. */
export const RUNS = [
  ['first', 'inline', 'module', 'last'],
  ['library', 'uses library'],
  ['listed inline'],
  ['matomo'],
  ['run'],
];
/** What is asked of the tracker's host after a grant of both purposes. */
export const ASKED = [
  'beacon',
  'fetch',
  'first.js',
  'frame.html',
  'image.png',
  'library.js',
  'matomo/matomo.js',
  'module.js',
  'pixel',
  'preload.png',
  'run.js',
  'style.css',
  'template.html',
];

/** What a stand-in of the tracker answers: its scripts say that they ran. */
export const trackerAnswer = (
  path: string,
): { contentType: string; body: string; headers: Record<string, string> } => {
  const name = path.replace(/^\/|\.js$/g, '').replace('matomo/', '');
  const script = path.endsWith('.js');
  return {
    contentType: script
      ? 'text/javascript'
      : path.endsWith('.css')
        ? 'text/css'
        : path.endsWith('.html')
          ? 'text/html'
          : 'image/png',
    body: script ? `order.push('${name}'); var ${name} = '${name}';` : '',
    headers: { 'access-control-allow-origin': '*' },
  };
};

const page = (
  body: string,
  src = '/profile.json',
  more = '',
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>c</title>
<script nonce="${NONCE}">var order = [];</script>${more}
<script nonce="${NONCE}" type="module" src="/pdp-consent.js?v=1"></script></head><body><pdp-consent src="${src}"></pdp-consent>${body}</body></html>`;

const LATER = `<script nonce="${NONCE}" id="later" type="application/json">${JSON.stringify(CANARIES).replaceAll('<', '\\u003c')}</script>
<script nonce="${NONCE}">document.addEventListener('pdp-consent-ready', () => {
  document.querySelector('main').innerHTML = JSON.parse(document.querySelector('#later').textContent);
});</script>`;

const CSP = `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self' ${TRACKER}; img-src *; frame-src *; connect-src *; base-uri 'none'; require-trusted-types-for 'script'; trusted-types pdp-consent lit-html`;

/** Of every kind of worker: asks once for the address that it is given. */
const WORKER = `const ask = () => fetch(new URL(location).searchParams.get('asks'), { mode: 'no-cors' });
if ('oninstall' in self) addEventListener('install', ask); else ask();`;

/** The pages, by name. `leaky` forgets the gate, for the twin. */
export const PAGES: Readonly<Record<string, { html: string; csp?: string; slow?: boolean }>> = {
  plain: { html: page(CANARIES) },
  csp: { html: page(CANARIES), csp: CSP },
  spa: { html: page('<main data-pdp-observe></main>' + LATER) },
  slow: { html: page(CANARIES, '/slow/profile.json'), slow: true },
  blocked: { html: page(CANARIES, '/no-such-profile.json') },
  leaky: {
    html: page(
      `${CANARIES}<img alt="" src="${TRACKER}/leak.png"><script>document.cookie = 'leak=1'; localStorage.leak = '1'</script>`,
    ),
  },
};

interface Vary {
  /** Of the profile. */
  version: string;
  /** What the purposes say; another wording of the same meaning. */
  words?: string | undefined;
  /** Services and what they are for, instead of the canaries: one purpose for all. */
  services?: readonly object[] | undefined;
  receipts?: object;
  /** What `/custom` shows. */
  html?: string;
  csp?: string | undefined;
}

/** Serves the pages and the built SDK on a free port. */
export const startCanarySite = async (): Promise<{ url: string; vary: Vary; stop(): void }> => {
  const vary: Vary = { version: '1' };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const answer = (type: string, body: string | Buffer, headers: Record<string, string> = {}): void =>
      void response
        .writeHead(200, {
          'content-type': type,
          'cache-control': 'no-cache',
          // As a host of static files answers: a sandboxed frame has no origin of its own.
          'access-control-allow-origin': '*',
          ...headers,
        })
        .end(body);
    const shown = PAGES[pathname.slice(1)];
    const slow = pathname.startsWith('/slow/');
    if (pathname === '/custom')
      answer('text/html', vary.html!, vary.csp ? { 'content-security-policy': vary.csp } : {});
    else if (shown)
      answer('text/html', shown.html, shown.csp ? { 'content-security-policy': shown.csp } : {});
    else if (pathname.endsWith('/profile.json'))
      setTimeout(() => answer('application/json', JSON.stringify(profile(vary))), slow ? 400 : 0);
    else if (/^\/(pdp-consent|chunks\/[\w.-]+)\.js$/.test(pathname))
      answer('text/javascript', readFileSync(DIST + pathname.slice(1)), { 'cache-control': 'max-age=600' });
    else if (pathname === '/worker.js') answer('text/javascript', WORKER);
    // Chromium shows no page of its own for an answer that has a body.
    else
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>nothing</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    vary,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A page of one's own around `body`. */
export const customPage = (body: string, nonce = true): string =>
  nonce ? page(body) : page(body).replaceAll(` nonce="${NONCE}"`, '');
