import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Answers a request for a page or file of the console; undefined: it is none of them. */
export type ConsolePages = (request: Request) => Response | undefined;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
const COMMON = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The policy of a page: its own files, its own server, and nothing else. */
const policy = (types: string, ancestors: string): string =>
  [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'",
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    `frame-ancestors ${ancestors}; trusted-types ${types}`,
  ].join('; ');
const POLICIES: Readonly<Record<string, string>> = {
  'index.html': policy('lit-html', "'none'"),
  // The console frames it and puts the real element in.
  'preview.html': policy('lit-html pdp-consent', "'self'"),
};

interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

function read(file: string, name: string): PageFile {
  const body = new Uint8Array(readFileSync(file));
  const policyOfPage = POLICIES[name];
  return {
    body,
    headers: {
      ...COMMON,
      'Content-Type': TYPES[name.split('.').at(-1)!]!,
      'Cache-Control': 'no-cache',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      ...(policyOfPage && { 'Content-Security-Policy': policyOfPage }),
    },
  };
}

/** Where the built console lies: beside this module in the package, under dist/ beside a build. */
const folderOf = (name: string): string | undefined =>
  ['../../', '../../dist/']
    .map((up) => fileURLToPath(new URL(`${up}${name}/`, import.meta.url)))
    .find((folder) => existsSync(folder));

/**
 * The console under `/console/`, with the SDK that its preview shows under `/console/sdk/`. Files are read once, when
 * they are first asked for; only what was built is served. Undefined if the console is not there.
 */
export function openConsole(console = folderOf('console'), sdk = folderOf('cdn')): ConsolePages | undefined {
  if (!console || !sdk || !existsSync(console)) return undefined;
  const known = new Map<string, string>();
  const list = (folder: string, prefix: string, pattern: RegExp): void => {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder)) if (pattern.test(name)) known.set(prefix + name, folder + name);
  };
  list(console, '', /^[\w-]+\.(html|js|css|svg)$/);
  list(sdk, 'sdk/', /^pdp-consent\.js$/);
  list(`${sdk}chunks/`, 'sdk/chunks/', /^[\w-]+\.js$/);
  const kept = new Map<string, PageFile>();

  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/console')
      return new Response(null, { status: 308, headers: { Location: '/console/' } });
    if (!pathname.startsWith('/console/')) return undefined;
    const name = pathname.slice('/console/'.length) || 'index.html';
    const file = known.get(name);
    if (!file) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
    const page = kept.get(name) ?? read(file, name);
    kept.set(name, page);
    if (request.headers.get('if-none-match') === page.headers['ETag'])
      return new Response(null, { status: 304, headers: page.headers });
    return new Response(request.method === 'HEAD' ? null : page.body, { headers: page.headers });
  };
}
