import { fromBase64url, hasCanonicalEnd } from './base64url.js';

/** A compact JWS taken apart. */
export interface CompactJws {
  /** Decoded header, as text. Undefined: not valid UTF-8 or above 512 bytes. */
  readonly header: string | undefined;
  /** Segment of the payload, still encoded. */
  readonly payload: string;
  /** r then s, 64 bytes. */
  readonly signature: Uint8Array<ArrayBuffer>;
  /** `header.payload`: what is signed, and what the receipt hash is made from. */
  readonly input: string;
}

/** Longest compact JWS of a receipt, bytes. */
export const JWS_LIMIT = 49_152;
/** Levels of a payload. */
export const DEPTH_LIMIT = 16;
const HEADER_LIMIT = 512;
const FORM = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{86})$/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of bytes that are valid UTF-8; a byte order mark stays in it, so that it is seen. */
export const decodeUtf8 = (bytes: Uint8Array<ArrayBuffer> | undefined): string | undefined => {
  try {
    return bytes && strictUtf8.decode(bytes);
  } catch {
    return undefined; // Not UTF-8.
  }
};

/** Takes a compact JWS of our one form apart (docs/receipts.md 5.1). Undefined: `malformed-jws`. */
export const splitJws = (jws: unknown, limit = JWS_LIMIT): CompactJws | undefined => {
  if (typeof jws !== 'string' || jws.length > limit) return undefined;
  const [, header, payload, signature] = FORM.exec(jws) ?? [];
  if (!header || !payload || !signature || !hasCanonicalEnd(header) || !hasCanonicalEnd(payload))
    return undefined;
  const tooLong = header.length > (HEADER_LIMIT * 4) / 3 + 1;
  return {
    header: tooLong ? undefined : decodeUtf8(fromBase64url(header)),
    payload,
    signature: fromBase64url(signature)!,
    input: `${header}.${payload}`,
  };
};

/** Deepest nesting of a JSON text, counted without recursion; the outermost value is 1. */
export const jsonDepth = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
};

/** Parses a JSON text that must be an object. Never throws; `__proto__` becomes an ordinary own member. */
export const parseJsonObject = (text: string | undefined): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return value && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined; // Not JSON.
  }
};
