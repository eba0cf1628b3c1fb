import type { OperatorAddress, OperatorOptions } from './hosted-operator.js';
import type { LoadMeter } from './load-meter.js';
import type { OperatorKeys } from './operator-keys.js';
import type { RateLimiter } from './rate-limit.js';
import type { ReceiptStore } from './receipt-store.js';

/** An operator with the addresses that follow from its bases. */
export interface HostedOperator extends OperatorOptions {
  readonly addresses: readonly OperatorAddress[];
}

/** What the routes share. */
export interface EndpointParts {
  readonly operators: ReadonlyMap<string, HostedOperator>;
  readonly store: ReceiptStore;
  readonly keys: OperatorKeys;
  readonly limiter: RateLimiter;
  readonly load: LoadMeter;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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
