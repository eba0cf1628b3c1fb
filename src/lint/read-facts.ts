import * as v from 'valibot';
import type { PolicyFacts } from '../model/policy-facts.js';

/** A member of the wrong type counts as absent: a slip in the facts must not hide the other findings. */
const maybe = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

const flag = maybe(v.boolean());
const words = maybe(v.array(v.string()));
const answer = maybe(v.picklist(['yes', 'no', 'conditional', 'unknown']));

const factsSchema = v.object({
  byConduct: flag,
  termsWithConsent: flag,
  waiver: flag,
  openList: flag,
  thirdParties: maybe(v.picklist(['yes', 'with-consent', 'only-by-law', 'never', 'unknown'])),
  thirdPartyConflicts: words,
  crossBorder: answer,
  writtenConsent: flag,
  publicDistribution: answer,
  term: maybe(v.picklist(['stated', 'until-purpose', 'unlimited', 'unknown'])),
  specialCategories: maybe(v.picklist(['processed', 'not-processed'])),
  marketing: maybe(
    v.object({
      promotional: answer,
      basis: maybe(v.picklist(['opt-in', 'opt-out', 'bundled'])),
      channelsMerged: flag,
    }),
  ),
  marks: maybe(v.record(v.string(), v.string())),
  rights: words,
  representatives: flag,
  browserGate: maybe(v.array(v.picklist(['cookies', 'javascript']))),
  cites: words,
  minors: flag,
  biometricBasis: maybe(v.string()),
  consentChannel: maybe(v.picklist(['kdp', 'site'])),
  endpointCountry: maybe(v.string()),
});

/** `profile.facts` as the rules read it. Never throws; what is not understood is left out. */
export const readFacts = (facts: unknown): PolicyFacts => {
  const parsed = v.safeParse(factsSchema, facts ?? {});
  return parsed.success ? parsed.output : {};
};
