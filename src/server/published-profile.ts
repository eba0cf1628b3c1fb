import { createHash } from 'node:crypto';
import type { EndpointParts, HostedOperator } from './endpoint-parts.js';

interface Published {
  readonly text: string;
  /** SHA-256 of the text, base64url: its version in addresses and its entity tag. */
  readonly version: string;
}

const YEAR_S = 31_536_000;
const made = new WeakMap<object, Map<string, Published>>();

/** The profile as a page gets it: with endpoint, issuer and pinned keys for the address it was asked under. */
function publishedProfile(
  { profile, addresses }: HostedOperator,
  keys: EndpointParts['keys'],
  host: string,
): Published {
  const address = addresses.find((candidate) => candidate.host === host) ?? addresses[0]!;
  const known = made.get(profile) ?? new Map<string, Published>();
  made.set(profile, known);
  const name = `${address.issuer} ${keys.kid}`;
  const found = known.get(name);
  if (found) return found;
  const receipts = {
    ...profile.receipts,
    endpoint: address.endpoint,
    issuer: address.issuer,
    jwks: keys.jwks,
  };
  const text = JSON.stringify({ ...profile, receipts });
  const published = { text, version: createHash('sha256').update(text).digest('base64url') };
  known.set(name, published);
  return published;
}

/** GET of the profile. Under `?v=` with its own version it never changes; otherwise it is asked for anew, cheaply. */
export function profileResponse(
  request: Request,
  operator: HostedOperator,
  keys: EndpointParts['keys'],
): Response {
  const url = new URL(request.url);
  const { text, version } = publishedProfile(operator, keys, request.headers.get('host') ?? url.host);
  const tag = `"${version}"`;
  const isPinned = url.searchParams.get('v') === version;
  const headers = {
    ETag: tag,
    'Cache-Control': isPinned ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
  };
  const asked = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (asked.includes(tag) || asked.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
