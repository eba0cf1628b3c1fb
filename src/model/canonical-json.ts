import canonicalize from 'canonicalize';

/**
 * Canonical JSON text (RFC 8785): members sorted by UTF-16 code units, no white space, ECMAScript number form.
 * Throws a TypeError for what has no such form: lone surrogates, NaN, infinities, cycles, `undefined`, functions.
 */
export const canonicalJson = (value: unknown): string => {
  let cause: unknown = 'no JSON value';
  try {
    const text = canonicalize(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new TypeError(`no canonical JSON: ${String(cause)}`, { cause });
};
