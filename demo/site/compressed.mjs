// Answers of the endpoint that a page waits for, such as the profile, compressed once per version.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { encodingFor } from './static-files.mjs';

const MOST_KEPT = 100;
const ENCODERS = { br: brotliCompressSync, gzip: gzipSync };
const kept = new Map();

/** The same answer in the encoding that the browser takes. Only what carries an ETag is worth keeping. */
export async function compressed(request, response) {
  const encoding = encodingFor(request);
  const tag = response.headers.get('etag');
  if (!encoding || !tag || response.status !== 200 || request.method !== 'GET') return response;
  const name = `${encoding} ${tag}`;
  if (!kept.has(name)) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, ENCODERS[encoding](Buffer.from(await response.arrayBuffer())));
  }
  const headers = new Headers(response.headers);
  headers.set('Content-Encoding', encoding);
  headers.append('Vary', 'Accept-Encoding');
  headers.delete('Content-Length');
  return new Response(kept.get(name), { headers });
}
