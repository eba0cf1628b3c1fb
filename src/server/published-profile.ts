import { createHash } from 'node:crypto';
import { addressFor, type OperatorAddress } from './hosted-operator.js';
import type { EndpointParts, HostedOperator } from './endpoint-parts.js';
import type { OperatorKeys } from './operator-keys.js';
import type { VersionedProfile } from './profile-shelf.js';

interface Served {
  readonly text: string;
  /** SHA-256 of the text, base64url: its entity tag, and what `?v=` pins. */
  readonly tag: string;
}

const YEAR_S = 31_536_000;
const made = new WeakMap<object, Map<string, Served>>();

/** The profile as a page gets it: with endpoint, issuer and pinned keys for the address it was asked under. */
export function servedProfile(
  { profile }: Pick<VersionedProfile, 'profile'>,
  address: OperatorAddress,
  keys: OperatorKeys,
): Served {
  const known = made.get(profile) ?? new Map<string, Served>();
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
  const served = { text, tag: createHash('sha256').update(text).digest('base64url') };
  known.set(name, served);
  return served;
}

/** True if the list of `If-Match` or `If-None-Match` names this tag; a proxy that compresses may have made it weak. */
export const isNamed = (header: string | null, tag: string): boolean =>
  (header ?? '').split(',').some((one) => [`"${tag}"`, '*'].includes(one.trim().replace(/^W\//, '')));

/** GET of the profile. Under `?v=` with its own tag it never changes; otherwise it is asked for anew, cheaply. */
export async function profileResponse(
  request: Request,
  operator: HostedOperator,
  { keys, shelf }: EndpointParts,
): Promise<Response> {
  const { text, tag } = servedProfile(
    await shelf.inForce(operator),
    addressFor(request, operator.addresses),
    keys,
  );
  const isPinned = new URL(request.url).searchParams.get('v') === tag;
  const headers = {
    ETag: `"${tag}"`,
    'Cache-Control': isPinned ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
  };
  if (isNamed(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
