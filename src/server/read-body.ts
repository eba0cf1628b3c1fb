/**
 * Bytes of a request's body. Undefined: there are more than `limit`; then reading stops at once.
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  const reader = request.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

const ascii = new TextDecoder('latin1');

/** Bytes as text, one character each: a byte order mark or anything beyond ASCII stays visible to a pattern. */
export const bytesAsText = (bytes: Uint8Array<ArrayBuffer>): string => ascii.decode(bytes);
