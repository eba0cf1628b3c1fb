// Files from disk, each compressed once at the best level and then answered from memory.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const YEAR_S = 31_536_000;
/** Chunks carry a hash of their content in the name. */
const HASHED = /[\\/]chunks[\\/].+-[0-9a-z]{7}\.js$/;

const kept = new Map();

function keep(file) {
  const modified = statSync(file).mtimeMs;
  const known = kept.get(file);
  if (known?.modified === modified) return known;
  const body = readFileSync(file);
  const entry = {
    modified,
    body,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    br: brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    gzip: gzipSync(body, { level: 9 }),
  };
  kept.set(file, entry);
  return entry;
}

/** Which encoding the browser takes; brotli where it can. */
export const encodingFor = (request) =>
  (request.headers.get('accept-encoding') ?? '').match(/\b(br|gzip)\b/g)?.sort()[0];

/** Answer with a file, or undefined if there is none. `headers` are added to what the file itself needs. */
export function fileResponse(request, file, headers = {}) {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const entry = keep(file);
  const encoding = encodingFor(request);
  const all = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': HASHED.test(file) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: entry.tag,
    Vary: 'Accept-Encoding',
    ...headers,
  };
  if (request.headers.get('if-none-match') === entry.tag)
    return new Response(null, { status: 304, headers: all });
  if (encoding) all['Content-Encoding'] = encoding;
  return new Response(request.method === 'HEAD' ? null : encoding ? entry[encoding] : entry.body, {
    headers: all,
  });
}
