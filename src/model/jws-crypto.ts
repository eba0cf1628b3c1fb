import { fromBase64url, toBase64url } from './base64url.js';

/** Public key of ES256 as it stands in a receipt's header. */
export interface PublicJwk {
  readonly crv: 'P-256';
  readonly kty: 'EC';
  readonly x: string;
  readonly y: string;
}

/** The two operations that a verifier needs. A server brings a faster one; both give the same verdicts. */
export interface JwsCrypto {
  /** True if `signature` (64 bytes, r then s) is one of `key` over the ASCII text `input`. Never throws. */
  readonly verify: (
    key: PublicJwk,
    input: string,
    signature: Uint8Array<ArrayBuffer>,
  ) => boolean | Promise<boolean>;
  /** SHA-256 of the text's UTF-8 bytes, base64url, 43 characters. */
  readonly sha256: (text: string) => string | Promise<string>;
  /**
   * A shorter way, where a platform has one: the payload of a segment that is certain to be canonical, to follow the
   * receipt's schema and to have the right meaning hashes. Undefined leaves all of it open.
   */
  readonly quickPayload?: (segment: string) => object | undefined;
}

const utf8 = new TextEncoder();

/** Verification with Web Cryptography: browsers, Node, Deno, Bun, Workers. */
export const webCrypto: JwsCrypto = {
  async verify({ crv, kty, x, y }, input, signature) {
    try {
      const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
      const key = await crypto.subtle.importKey('jwk', { crv, kty, x, y }, algorithm, false, ['verify']);
      return await crypto.subtle.verify(algorithm, key, signature, utf8.encode(input));
    } catch {
      return false; // A key or signature that the platform refuses is not a valid one.
    }
  },
  async sha256(text) {
    return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text))));
  },
};

/** Text whose hash is the key's thumbprint (RFC 7638). */
export const thumbprintInput = ({ x, y }: PublicJwk): string =>
  `{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`;

const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const coordinate = (text: unknown): bigint | undefined => {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text)) return undefined;
  let hex = '0x';
  for (const byte of fromBase64url(text) ?? []) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex);
};

/** True if x and y are canonical and a point of P-256. Platforms differ in whether they look, so this does. */
export const isPointOfP256 = (xText: unknown, yText: unknown): boolean => {
  const x = coordinate(xText);
  const y = coordinate(yText);
  if (x === undefined || y === undefined || x >= P || y >= P) return false;
  return (y * y - (x * x * x - 3n * x + B)) % P === 0n;
};
