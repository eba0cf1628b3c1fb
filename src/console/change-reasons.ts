import { meaningOf } from '../model/meaning.js';
import type { OperatorProfile } from '../model/profile.js';
import { termDays } from '../model/term-days.js';

/** What a purpose asks for now and did not before: ids, or country codes. */
export interface ChangeReason {
  readonly what: 'data' | 'recipients' | 'countries' | 'services' | 'public' | 'term' | 'kind';
  readonly items: readonly string[];
}

const list = (value: readonly string[] | false | string): readonly string[] =>
  typeof value === 'string' ? [value] : value || [];

/** Why visitors who agreed to this purpose are asked again; empty where they are not. */
export function changeReasons(before: OperatorProfile, after: OperatorProfile, id: string): ChangeReason[] {
  const [was, is] = [before, after].map((profile) => profile.purposes.find((one) => one.id === id));
  if (!was || !is) return [];
  const [old, now] = [meaningOf(before, was), meaningOf(after, is)];
  const grown = (['services', 'recipients', 'countries', 'data', 'public'] as const).flatMap((what) => {
    const items = list(now[what]).filter((item) => !list(old[what]).includes(item));
    return items.length > 0 ? [{ what, items }] : [];
  });
  return [
    ...grown,
    ...(old.term !== now.term && termDays(now.term) > termDays(old.term)
      ? [{ what: 'term', items: [now.term] } as const]
      : []),
    ...(old.kind !== now.kind || old.type !== now.type ? [{ what: 'kind', items: [] } as const] : []),
  ];
}
