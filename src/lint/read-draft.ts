import * as v from 'valibot';
import { profileSchema } from '../model/profile-schema.js';
import type { DraftProfile } from './reading.js';
import { type ShapeFault, problemOf } from './shape-fault.js';

const NO_OBJECT = {
  kk: 'Профиль — JSON объектісі.',
  ru: 'Профиль — это объект JSON.',
  en: 'A profile is a JSON object.',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes a value of a wrong type out of a copy. A list keeps the places of its other members, if they are objects. */
const prune = (root: unknown, path: readonly PropertyKey[]): void => {
  let node = root as Record<PropertyKey, unknown>;
  for (const key of path.slice(0, -1)) {
    const next = node?.[key];
    if (typeof next !== 'object' || next === null) return;
    node = next as Record<PropertyKey, unknown>;
  }
  const last = path.at(-1)!;
  if (!Object.hasOwn(node, last)) return;
  if (Array.isArray(node)) node[last as number] = node.some(isRecord) ? {} : '';
  else delete node[last];
};

/**
 * A profile as the rules read it: wrong types are taken out, strings that only break a pattern stay, so that a rule can
 * name the fault in its own words. Never throws, whatever comes in.
 */
export const readDraft = (value: unknown): { draft: DraftProfile; faults: ShapeFault[] } => {
  if (!isRecord(value)) return { draft: {}, faults: [{ at: '', problem: NO_OBJECT }] };
  const parsed = v.safeParse(profileSchema, value);
  if (parsed.success) return { draft: parsed.output, faults: [] };
  const draft = structuredClone(value);
  const faults = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
    if (issue.kind === 'schema') prune(draft, path);
    const at = path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
    return { at, problem: problemOf(issue) };
  });
  return { draft: draft, faults };
};
