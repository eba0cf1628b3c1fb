const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');

/**
 * A name in the form in which it is committed to (docs/receipts.md 3): NFC, each run of white space one space, none at
 * the ends, letter case kept. Empty text or a lone surrogate gives an empty string: then no consent is taken.
 */
export const nameAsCommitted = (typed: string): string =>
  /\p{Cs}/u.test(typed) ? '' : typed.normalize('NFC').replace(/\s+/g, ' ').trim();

/** 16 random bytes, 22 characters. Lives in memory until the submit and is never stored. */
export const createSalt = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)));

/** SHA-256 over the canonical JSON of salt and name. Members in sorted order: JSON.stringify is canonical then. */
export const commit = async (
  opened: { salt: string; subject_name: string } | { representative_name: string; salt: string },
): Promise<string> =>
  base64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(opened)))),
  );
