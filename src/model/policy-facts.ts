import type { Channel, OperatorProfile } from './profile.js';

/** How a policy answers a yes-or-no question; `unknown`: it is silent. */
export type PolicyAnswer = 'yes' | 'no' | 'conditional' | 'unknown';

/**
 * What the operator's own policy says, as `profile.facts` holds it for the lint; shown to nobody. Every member may be
 * missing. Facts tell the policy as it is written; where the profile answers the same question itself (a term, a
 * control, a text), the profile's answer counts, and a fact only shows where the two disagree.
 */
export interface PolicyFacts {
  /** The policy takes use of the site, registering or sending a form for consent. */
  readonly byConduct?: boolean;
  /** One act agrees to terms of use and to the processing of data. */
  readonly termsWithConsent?: boolean;
  /** The policy's consent text gives up claims, or frees staff of liability. */
  readonly waiver?: boolean;
  /** The policy's list of data ends in open words. */
  readonly openList?: boolean;
  readonly thirdParties?: 'yes' | 'with-consent' | 'only-by-law' | 'never' | 'unknown';
  /** Clauses that say something else about third parties. */
  readonly thirdPartyConflicts?: readonly string[];
  readonly crossBorder?: PolicyAnswer;
  /** Transfer to a state that does not protect reliably needs consent in writing. */
  readonly writtenConsent?: boolean;
  readonly publicDistribution?: PolicyAnswer;
  readonly term?: 'stated' | 'until-purpose' | 'unlimited' | 'unknown';
  readonly specialCategories?: 'processed' | 'not-processed';
  readonly marketing?: {
    readonly promotional?: PolicyAnswer;
    readonly basis?: 'opt-in' | 'opt-out' | 'bundled';
    /** E-mail and messages are one thing in the policy. */
    readonly channelsMerged?: boolean;
  };
  /** Exact subject lines that the policy asks for, by request. */
  readonly marks?: Partial<
    Readonly<Record<keyof NonNullable<OperatorProfile['channels']>, NonNullable<Channel['mark']>>>
  >;
  /** Rights that the policy itself names; ids as in `profile.rights`. */
  readonly rights?: readonly string[];
  /** The policy lets a lawful representative act. */
  readonly representatives?: boolean;
  /** What the policy wants allowed in the browser before visits are counted. */
  readonly browserGate?: readonly ('cookies' | 'javascript')[];
  /** Ids of acts that the policy cites; `law_94v` is Law 94-V. */
  readonly cites?: readonly string[];
  /** The service is meant for persons under 18. */
  readonly minors?: boolean;
  /** The law or act that lets the operator identify people by photo or voice. */
  readonly biometricBasis?: string;
  /** How consent for data in systems of state bodies is taken: `kdp` is the state access-control service. */
  readonly consentChannel?: 'kdp' | 'site';
  /** Country of the server that receives receipts, ISO 3166. */
  readonly endpointCountry?: string;
}
