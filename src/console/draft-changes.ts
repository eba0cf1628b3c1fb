import { textsOf } from '../lint/texts-of.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { OperatorProfile } from '../model/profile.js';

/** What a draft does to the version before it, in the words of an editor. */
export interface DraftChanges {
  readonly servicesOn: readonly string[];
  readonly servicesOff: readonly string[];
  readonly purposesOn: readonly string[];
  readonly purposesOff: readonly string[];
  readonly texts: number;
  readonly look: boolean;
  /** Something else; what follows from a switch is not counted. */
  readonly other: boolean;
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);
const ids = (profile: OperatorProfile): string[] => (profile.services ?? []).map(({ id }) => id);
const asked = (profile: OperatorProfile): string[] =>
  profile.purposes.filter(({ closed, basis }) => basis === 'consent' && !closed).map(({ id }) => id);
const textList = (profile: OperatorProfile): Map<string, string> => {
  const named = new Map<string, string>();
  const { services: _services, recipients: _recipients, ...rest } = profile;
  for (const [at, text] of textsOf(rest)) named.set(at, canonicalJson(text));
  return named;
};
/** Members that switches and fields of the console do not touch. */
const rest = ({
  services: _services,
  recipients: _recipients,
  purposes: _purposes,
  layout: _layout,
  texts: _texts,
  version: _version,
  operator: _operator,
  data: _data,
  forms: _forms,
  ...others
}: OperatorProfile): object => others;

/** Compares two versions. Pure. */
export function draftChanges(before: OperatorProfile, after: OperatorProfile): DraftChanges {
  const [old, now] = [textList(before), textList(after)];
  const keys = new Set([...old.keys(), ...now.keys()]);
  return {
    servicesOn: ids(after).filter((id) => !ids(before).includes(id)),
    servicesOff: ids(before).filter((id) => !ids(after).includes(id)),
    purposesOn: asked(after).filter((id) => !asked(before).includes(id)),
    purposesOff: asked(before).filter((id) => !asked(after).includes(id)),
    texts: [...keys].filter((key) => old.get(key) !== now.get(key)).length,
    look: !same(before.layout, after.layout),
    other: !same(rest(before), rest(after)),
  };
}

/** How many changes that is, for a counter. */
export const countChanges = (changes: DraftChanges): number =>
  changes.servicesOn.length +
  changes.servicesOff.length +
  changes.purposesOn.length +
  changes.purposesOff.length +
  changes.texts +
  +changes.look +
  +changes.other;
