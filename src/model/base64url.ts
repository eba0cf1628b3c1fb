/** Bytes as base64url without padding (RFC 4648, section 5). */
export const toBase64url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** Bytes of a base64url text; unused bits of the last character are ignored. Undefined where it is not base64url. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

/** True if decoding and encoding again gives the same text: bits that carry nothing are zero. */
export const isCanonicalBase64url = (text: string): boolean =>
  /^[A-Za-z0-9_-]*$/.test(text) && hasCanonicalEnd(text);

/** The same of a text whose characters are known to be base64url. */
export const hasCanonicalEnd = (text: string): boolean =>
  [/^/, /^$/, /[AQgw]$/, /[AEIMQUYcgkosw048]$/][text.length % 4]!.test(text.slice(-4));
