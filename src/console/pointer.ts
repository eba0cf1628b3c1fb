const parts = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

/** What a JSON pointer (RFC 6901) points to; undefined where there is nothing. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  parts(pointer).reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    root,
  );

const put = (node: unknown, [key, ...rest]: string[], value: unknown): unknown => {
  if (key === undefined) return value;
  const inner = put(valueAt(node, `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`), rest, value);
  if (Array.isArray(node)) return node.map((item: unknown, at) => (String(at) === key ? inner : item));
  const { [key]: _old, ...others } = (node ?? {}) as Record<string, unknown>;
  if (
    inner === undefined ||
    (rest.length > 0 && typeof inner === 'object' && Object.keys(inner!).length === 0)
  )
    return others;
  // An existing member keeps its place.
  return _old === undefined ? { ...others, [key]: inner } : { ...(node as object), [key]: inner };
};

/** A copy with another value at the pointer; undefined takes the member out, and objects that it leaves empty too. */
export const withValueAt = <Root>(root: Root, pointer: string, value: unknown): Root =>
  put(root, parts(pointer), value) as Root;
