import canonicalize from 'canonicalize';

/**
 * Canonical JSON text (RFC 8785): members sorted by UTF-16 code units, no white space, ECMAScript number form.
 * Throws a TypeError for what has no such form: lone surrogates, NaN, infinities, cycles, `undefined`, functions.
 */
export const canonicalJson = (value: unknown): string => {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (error) {
    throw new TypeError(`no canonical JSON: ${error instanceof Error ? error.message : 'unknown reason'}`, {
      cause: error,
    });
  }
  if (text === undefined) throw new TypeError('no canonical JSON: the value is not a JSON value');
  return text;
};
