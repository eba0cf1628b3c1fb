import { toBase64url } from '../model/base64url.js';

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** SHA-256 of a text's UTF-8 bytes, base64url: 43 characters. */
export const digest = async (text: string): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
