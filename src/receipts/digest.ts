import canonicalize from 'canonicalize';
import { toBase64url } from './base64url.js';

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** SHA-256 of a text's UTF-8 bytes, base64url: 43 characters. */
export const digest = async (text: string): Promise<string> => toBase64url(await crypto.subtle.digest('SHA-256', utf8(text)));

/** RFC 8785 form of a value; members that are undefined do not exist in it. Throws on lone surrogates. */
export const canonical = (value: unknown): string => canonicalize(value)!;
