// The demonstration: five operators' sites, the operator endpoint on an embedded database, one command.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, normalize, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../test/run/build.mjs';
import { inRoot } from '../test/run/files.mjs';
import { homePage } from './site/home-page.mjs';
import { compressed } from './site/compressed.mjs';
import { receiveForm } from './site/form-backend.mjs';
import { loadBareProfile, loadOperators, readDemoFile } from './site/operators.mjs';
import { sitePage } from './site/pages.mjs';
import { policyPage } from './site/policy-page.mjs';
import { languageOf } from './site/languages.mjs';
import { fileResponse } from './site/static-files.mjs';
import { toolPage } from './site/tool-page.mjs';

const HOST = process.env.HOST ?? '127.0.0.1';
const PORT = Number(process.env.PORT ?? 8080);
const DATA = resolve(inRoot(), process.env.PDP_DATA ?? 'data');

const ENTRY = inRoot('dist/cdn/pdp-consent.js');
const ENDPOINT = /^\/(?:consent\/v1\/|\.well-known\/|openapi\.json$|healthz$|readyz$)/;
/** Scripts that an operator's own services are made of, by the address that the profile gives. */
const OWN_SCRIPTS = {
  'statistics.js': 'statistics.js',
  'preferences.js': 'preferences.js',
  'location.js': 'location.js',
};

const redirect = (to) => new Response(null, { status: 308, headers: { Location: to } });
const json = (value) =>
  new Response(JSON.stringify(value), {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' },
  });

/** Files of the built package and of the demonstration that have an address of their own. */
function staticResponse(request, path) {
  const from = (folder, rest) => {
    const file = normalize(inRoot(folder, rest));
    return file.startsWith(inRoot(folder)) ? fileResponse(request, file) : undefined;
  };
  if (path === '/pdp-consent.js' || path === '/pdp-consent.iife.js') return from('dist/cdn', path);
  if (/^\/verify\/(verify|chunks\/[\w-]+)\.js$/.test(path)) return from('dist', path);
  if (path.startsWith('/chunks/')) return from('dist/cdn', path);
  if (['/profile.schema.json', '/custom-elements.json'].includes(path)) return from('dist', path);
  if (/^\/(assets|verify|playground)\/[\w./-]+\.(?!html$)\w+$/.test(path)) return from('demo', path);
  return undefined;
}

function createSites({ bases, verifyFormConsent, readConsent, consolePages }) {
  const sites = loadOperators(bases);
  const bare = loadBareProfile(bases);
  const main = (slug, file) => readDemoFile(`operators/${slug}/${file}`);

  const sitePart = async (request, site, rest) => {
    const { slug, profile, texts } = site;
    const isDecided = readConsent(request.headers.get('cookie') ?? undefined, profile).decided;
    const context = { bases, entry: ENTRY, isDecided };
    if (OWN_SCRIPTS[rest]) return fileResponse(request, inRoot('demo/assets', OWN_SCRIPTS[rest]));
    if (rest === 'site.css' || rest === 'mark.svg')
      return fileResponse(request, inRoot('demo/operators', slug, rest));
    if (rest === 'texts.json') return json(texts);
    if (slug === 'infopro' && rest === 'cms.html') return toolPage(request, 'cms.html', { bases, profile });
    if (rest === 'form' && request.method === 'POST') {
      const { main: result, status } = await receiveForm(request, site, {
        verifyFormConsent,
        bases,
        data: DATA,
      });
      return sitePage(request, site, result, { ...context, status });
    }
    if (rest === '') return sitePage(request, site, main(slug, 'page.html'), context);
    if (rest === 'policy/') return sitePage(request, site, policyPage(site, languageOf(request)), context);
    if (rest === 'rights/') return sitePage(request, site, readDemoFile('rights.html'), context);
    if (rest === 'declined/' && slug === 'kmge-opi')
      return sitePage(request, site, main(slug, 'declined.html'), context);
    if (slug === 'ikomek-astana' && rest === 'bare/profile.json') return json(bare);
    if (slug === 'ikomek-astana' && rest === 'bare/') {
      const address = '/ikomek-astana/bare/profile.json';
      return sitePage(request, site, main(slug, 'bare.html'), {
        ...context,
        profile: bare,
        address,
        isDecided: true,
      });
    }
    return undefined;
  };

  return {
    sites,
    async answer(request) {
      const { pathname } = new URL(request.url);
      const found = staticResponse(request, pathname) ?? consolePages?.(request);
      if (found) return found;
      if (pathname === '/') return homePage(request, sites, bases);
      if (pathname === '/cms.html') return redirect('/infopro/cms.html');
      const [, tool, file] = /^\/(verify|playground)\/([\w-]+\.html)?$/.exec(pathname) ?? [];
      if (tool) return toolPage(request, `${tool}/${file ?? 'index.html'}`, { bases });
      const [, slug, rest] = /^\/([\w-]+)\/(.*)$/.exec(pathname) ?? [];
      const site = sites.get(slug);
      const part = site && (await sitePart(request, site, rest));
      if (part) return part;
      if (!/\.\w+$/.test(pathname) && !pathname.endsWith('/')) {
        const known =
          sites.has(pathname.slice(1)) || (site && ['policy', 'rights', 'bare', 'declined'].includes(rest));
        if (known || /^\/(verify|playground)$/.test(pathname)) return redirect(`${pathname}/`);
      }
      if (site)
        return sitePage(
          request,
          site,
          '<section class="wrap narrow"><h1 data-t="notfound.title"></h1></section>',
          { bases, entry: ENTRY, status: 404 },
        );
      return new Response('Not found\n', {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      });
    },
  };
}

async function start() {
  await build();
  const load = (name) => import(pathToFileURL(inRoot('build', name)).href);
  const [server, { readConsent }, { explainProfile, completeProfile }] = await Promise.all([
    load('server.js'),
    load('model.js'),
    load('lint.js'),
  ]);
  mkdirSync(DATA, { recursive: true });
  const keys = server.loadOrCreateKeys(DATA);
  const admin = process.env.PDP_ADMIN_TOKEN
    ? { token: process.env.PDP_ADMIN_TOKEN }
    : server.loadOrCreateAdminToken(DATA);
  const { DATABASE_URL } = process.env;
  const store = DATABASE_URL
    ? await server.openPostgresStore(DATABASE_URL)
    : server.openSqliteStore(join(DATA, 'receipts.sqlite'));

  let answer = async () => new Response('Starting\n', { status: 503, headers: { 'Retry-After': '1' } });
  const listening = await server.listen((request, env) => answer(request, env), { port: PORT, host: HOST });
  const port = new URL(listening.url).port;
  const bases = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const pages = createSites({
    ...{ bases, readConsent },
    verifyFormConsent: server.verifyFormConsent,
    consolePages: server.openConsole(),
  });
  // As a server that runs alone has them, so that fsck, export and serve work on the same folder.
  mkdirSync(join(DATA, 'operators'), { recursive: true });
  for (const { slug, profile } of pages.sites.values())
    writeFileSync(join(DATA, 'operators', `${slug}.json`), `${JSON.stringify(profile, null, 2)}\n`);
  const endpoint = server.createEndpoint({
    operators: [...pages.sites.values()].map(({ slug, profile }) => ({
      slug,
      profile,
      bases,
      origins: bases,
    })),
    store,
    keys,
    adminToken: admin.token,
    lint: (profile, before) => explainProfile(profile, { before }),
    complete: completeProfile,
    // A demonstration prints its address and nothing more.
    log: process.env.PDP_LOG ? undefined : () => {},
  });
  answer = async (request, env) =>
    ENDPOINT.test(new URL(request.url).pathname)
      ? compressed(request, await endpoint(request, env))
      : pages.answer(request);

  const stop = async () => {
    await listening.close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const where = admin.file
    ? ` (console at /console/, its token in ${relative(process.cwd(), admin.file)})`
    : '';
  console.log(
    `pdp-consent demonstration: http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}/${where}`,
  );
}

await start().catch((error) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(
    isTaken
      ? `Port ${PORT} is in use. Stop what uses it, or choose another: PORT=8081 npm start`
      : error.message,
  );
  process.exit(1);
});
