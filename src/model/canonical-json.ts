/** Half of a surrogate pair: UTF-8 has no form of it, and `JSON.stringify` would hide it behind an escape. */
const LONE_SURROGATE = /\p{Cs}/u;

const write = (value: unknown): string => {
  if (Array.isArray(value)) return `[${Array.from(value, write).join()}]`;
  if (value && typeof value === 'object') {
    const members = value as Record<string, unknown>;
    const names = Object.keys(members)
      .sort()
      .filter((name) => members[name] !== undefined);
    return `{${names.map((name) => `${write(name)}:${write(members[name])}`).join()}}`;
  }
  const text = JSON.stringify(value) as string | undefined;
  // NaN and infinities would pass as null.
  if (
    text === undefined ||
    (text === 'null' && value !== null) ||
    (typeof value === 'string' && LONE_SURROGATE.test(value))
  )
    throw new Error('no JSON value');
  return text;
};

/**
 * Canonical JSON text (RFC 8785): members sorted by UTF-16 code units, no white space, ECMAScript number form; members
 * that are `undefined` do not exist. Throws a TypeError for what has no such form: lone surrogates, NaN, infinities,
 * cycles, `undefined`, functions.
 */
export const canonicalJson = (value: unknown): string => {
  try {
    return write(value);
  } catch (cause) {
    throw new TypeError(`no canonical JSON: ${String(cause)}`, { cause });
  }
};
