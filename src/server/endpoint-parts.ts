import type { OperatorAddress, OperatorOptions } from './hosted-operator.js';
import type { LoadMeter } from './load-meter.js';
import type { OperatorKeys } from './operator-keys.js';
import type { OperatorProfile } from '../model/profile.js';
import type { ProfileShelf } from './profile-shelf.js';
import type { LintFinding } from './publish-profile.js';
import type { LogLine } from './request-log.js';
import type { RateLimiter } from './rate-limit.js';
import type { ReadingAudit } from './reading-audit.js';
import type { ReceiptStore } from './receipt-store.js';
import type { ClientOf } from './trusted-proxies.js';

/** An operator with the addresses that follow from its bases. */
export interface HostedOperator extends OperatorOptions {
  readonly addresses: readonly OperatorAddress[];
  /** What receipts may name as `aud`. */
  readonly audiences: readonly string[];
}

/** Judges a profile as it will be served; `before` is the one that is served now. A finding of severity `error` stops it. */
export type LintProfile = (
  profile: OperatorProfile,
  before: OperatorProfile,
) => readonly LintFinding[] | Promise<readonly LintFinding[]>;

/** Fills in what is known of a profile's services before it is judged and published, and warns where it had said otherwise. */
export type CompleteProfile = (profile: OperatorProfile) => {
  readonly profile: OperatorProfile;
  readonly findings: readonly LintFinding[];
};

/** What the routes share. */
export interface EndpointParts {
  readonly operators: ReadonlyMap<string, HostedOperator>;
  readonly store: ReceiptStore;
  readonly keys: OperatorKeys;
  readonly shelf: ProfileShelf;
  readonly reading: ReadingAudit;
  readonly limiter: RateLimiter;
  readonly load: LoadMeter;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: LogLine) => void;
  /** Address to count by, of a socket and the header of a proxy. */
  readonly clientOf: ClientOf;
  readonly clientAddress: (request: Request, env: unknown) => string | undefined;
  readonly adminToken: string | undefined;
  readonly lint: LintProfile | undefined;
  readonly complete: CompleteProfile | undefined;
}

/** One request of an operator's route, and what the log line will say about it. */
export interface Served {
  readonly request: Request;
  readonly operator: HostedOperator;
  /** Address of the client; only for counting, never stored or written. */
  readonly address: string | undefined;
  jti?: string | undefined;
  code?: string | undefined;
}
