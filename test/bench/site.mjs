// The measured page and the host whose scripts wait for consent, each contestant on a port of its own.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const squeeze = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
const listen = (handler) =>
  new Promise((resolve) => {
    const server = createServer(handler).listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ address: `http://127.0.0.1:${server.address().port}`, close });
    });
  });

const PARAGRAPH =
  '<p>Обычная страница магазина: текст, ссылки и форма, чтобы стоимость кода согласий была видна на её фоне.</p>';
const pageOf = ({ head, body, opener = '' }) =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Магазин</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Магазин</h1>${PARAGRAPH.repeat(8)}</main><footer><a href="/policy.html">Политика</a> <button type="button" id="reopen" ${opener}>Cookie</button></footer>${body}</body></html>`;

/** Host of the gated scripts. Each writes down when it ran: `window.ran`. */
export const startVendor = () =>
  listen((request, response) => {
    const body = `(window.ran??=[]).push(performance.now())`;
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'cache-control': 'no-store',
      'content-length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

/** Serves one contestant: pages are never cached, files always. `url(n, perService)` is a page with n gated scripts. */
export async function startSite(contestant, vendor) {
  const kept = new Map();
  const fetched = new Map();
  const fileOf = (path) => {
    const body = contestant.files[path];
    if (body === undefined) return undefined;
    if (!kept.has(path)) kept.set(path, squeeze(Buffer.from(body)));
    return kept.get(path);
  };
  const pages = new Map();
  const pageFor = (search) => {
    if (!pages.has(search)) {
      const query = new URLSearchParams(search);
      const scripts = Array.from({ length: +(query.get('n') ?? 0) }, (_, n) => ({
        url: `${vendor.address}/s.js?${n}`,
      }));
      const perService = query.has('per');
      pages.set(search, squeeze(Buffer.from(pageOf(contestant.page({ scripts, perService })))));
    }
    return pages.get(search);
  };
  const site = await listen((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://bench');
    const file = fileOf(pathname);
    const body = file ?? (pathname === '/' ? pageFor(search) : undefined);
    if (!body) return response.writeHead(404).end();
    if (file) fetched.set(pathname, file.length);
    response
      .writeHead(200, {
        'content-type': `${file ? (TYPES[extname(pathname)] ?? 'application/octet-stream') : 'text/html'}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': file ? 'public, max-age=31536000, immutable' : 'no-store',
      })
      .end(body);
  });
  return {
    ...contestant,
    /** What was fetched since the last look: path → bytes. */
    fetched() {
      const now = new Map(fetched);
      fetched.clear();
      return now;
    },
    url: (n = 2, perService = false) => `${site.address}/?n=${n}${perService ? '&per' : ''}`,
    close: site.close,
  };
}
