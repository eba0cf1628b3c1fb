import { readFileSync } from 'node:fs';
import type { Patch } from './rule-case.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));

export interface Patched {
  profile: Record<string, unknown>;
  page: Record<string, unknown>;
  before: Record<string, unknown>;
}

/** A fresh copy of the clean fixture: no rule has anything to say about it. */
export const clean = (): Patched => ({
  profile: read('clean-profile.json') as Record<string, unknown>,
  page: read('clean-page.json') as Record<string, unknown>,
  before: read('clean-profile.json') as Record<string, unknown>,
});

const set = (root: Record<string, unknown>, pointer: string, value: unknown): void => {
  const keys = pointer.slice(1).split('/');
  const last = keys.pop()!;
  let node = root;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  if (value === undefined) delete node[last];
  else node[last] = value;
};

/** Members of lists that were taken out leave a hole while pointers are followed; here they close. */
const withoutHoles = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.flatMap((item) => [withoutHoles(item)]);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutHoles(value)]));
};

/** The clean fixture with a patch on it. */
export const patched = (patch: Patch): Patched => {
  const parts = clean();
  for (const [place, value] of Object.entries(patch)) {
    const [, part = 'profile', pointer] = /^(?:(page|before):)?(\/.*)$/.exec(place)!;
    set(parts[part as keyof Patched], pointer!, value);
  }
  return withoutHoles(parts) as Patched;
};
