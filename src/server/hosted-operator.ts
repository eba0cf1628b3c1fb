import type { OperatorProfile } from '../model/profile.js';

/** One operator that the endpoint serves. */
export interface OperatorOptions {
  /** Its name in addresses; empty on a server of one operator. */
  readonly slug: string;
  readonly profile: OperatorProfile;
  /** Web origins whose pages may give consents; exact, no wildcard. */
  readonly origins: readonly string[];
  /** Public base addresses of this server, such as `https://consent.example`; the first is the usual one. */
  readonly bases: readonly string[];
  /** Signed notices to visitors, compact JWS. */
  readonly notices?: readonly string[];
}

/** Addresses that follow from one base. */
export interface OperatorAddress {
  readonly host: string;
  /** What receipts name as `aud`. */
  readonly endpoint: string;
  /** Path of `endpoint`. */
  readonly path: string;
  readonly issuer: string;
}

/** The address that a request was made to; the usual one where its host is none of them. */
export function addressFor(request: Request, addresses: readonly OperatorAddress[]): OperatorAddress {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return addresses.find((address) => address.host === host) ?? addresses[0]!;
}

/** Path of everything of one operator. */
export const operatorPath = (slug: string): string => (slug ? `/consent/v1/${slug}` : '/consent/v1');

/** Addresses of an operator, one per base. Throws an Error of one line for what can't work. */
export function operatorAddresses({ slug, bases, origins }: OperatorOptions): OperatorAddress[] {
  if (slug && !/^(?!receipts$)[a-z0-9][a-z0-9-]{0,63}$/.test(slug))
    throw new Error(`operator ${JSON.stringify(slug)}: a slug is 1 to 64 of a-z 0-9 -`);
  if (bases.length === 0) throw new Error(`operator ${slug}: at least one base address is needed`);
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new Error(
        `operator ${slug}: ${JSON.stringify(origin)} is not a web origin such as https://www.example.kz`,
      );
  return bases.map((base) => {
    const url = URL.canParse(base) ? new URL(base) : undefined;
    const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (!url || url.search || url.hash || url.username || !(url.protocol === 'https:' || isLocal))
      throw new Error(`operator ${slug}: base ${JSON.stringify(base)} must be an https address`);
    const issuer = `${base.replace(/\/$/, '')}${operatorPath(slug)}`;
    const endpoint = `${issuer}/receipts`;
    return { host: url.host, endpoint, path: new URL(endpoint).pathname, issuer };
  });
}
