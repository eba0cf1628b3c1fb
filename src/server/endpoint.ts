import { createApp } from './app.js';
import type { ConsolePages } from './console-pages.js';
import { type DirectReceive, directReceive } from './direct-receive.js';
import type { CompleteProfile, EndpointParts, HostedOperator, LintProfile } from './endpoint-parts.js';
import { operatorAddresses, type OperatorOptions } from './hosted-operator.js';
import { type LateAnswer, lateAnswer } from './late-answer.js';
import { LoadMeter } from './load-meter.js';
import type { OperatorKeys } from './operator-keys.js';
import { ProfileShelf } from './profile-shelf.js';
import { peerAddress } from './peer-address.js';
import { DEFAULT_LIMITS, RateLimiter, type RateLimits } from './rate-limit.js';
import { ReadingAudit } from './reading-audit.js';
import type { ReceiptStore } from './receipt-store.js';
import { type LogLine, logToStdout } from './request-log.js';
import { trustedProxies } from './trusted-proxies.js';

export interface EndpointOptions {
  readonly operators: readonly OperatorOptions[];
  readonly store: ReceiptStore;
  readonly keys: OperatorKeys;
  /** Takes one line per request; default: JSON to standard output. */
  readonly log?: (line: LogLine) => void;
  readonly limits?: Partial<RateLimits>;
  /** Bearer token of the admin calls; without one they are all refused. */
  readonly adminToken?: string | undefined;
  /** Looks at a profile before it is published. */
  readonly lint?: LintProfile | undefined;
  /** Fills in facts of a profile before that, such as `completeProfile` of `pdp-consent/lint`. */
  readonly complete?: CompleteProfile | undefined;
  /** Pages of the operator's console (`openConsole()`); without them `/console/` is not there. */
  readonly console?: ConsolePages | undefined;
  /** Milliseconds since 1970; default: the system's clock. */
  readonly now?: () => number;
  /** Addresses and networks (`10.0.0.0/8`) of proxies whose `X-Forwarded-For` tells whom to count. */
  readonly trustProxy?: readonly string[] | undefined;
  /** Address to count requests by; default: the socket's under Node, Bun and Deno, or what a proxy of `trustProxy` says. */
  readonly clientAddress?: (request: Request, env: unknown) => string | undefined;
}

/** Answers one request. `env` is what the platform hands along, which knows the socket. */
export interface EndpointHandler {
  (request: Request, env?: unknown): Promise<Response>;
  /** What `listen` asks first. */
  readonly direct?: DirectReceive;
  /** What `listen` answers to a request that does not come to its end. */
  readonly late?: LateAnswer;
  /** Writes what had to wait for room on the disk; for the moment before the store is closed. */
  readonly settle?: () => Promise<unknown>;
}

/** The operator endpoint as a fetch handler. Throws an Error of one line for options that can't work. */
export function createEndpoint(options: EndpointOptions): EndpointHandler {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const operators = new Map<string, HostedOperator>();
  for (const operator of options.operators) {
    if (operators.has(operator.slug)) throw new Error(`operator ${operator.slug} is given twice`);
    const addresses = operatorAddresses(operator);
    const audiences = addresses.map(({ endpoint }) => endpoint);
    operators.set(operator.slug, { ...operator, addresses, audiences });
  }
  const { store, keys, adminToken, lint, complete } = options;
  const clientOf = trustedProxies(options.trustProxy ?? []);
  const parts: EndpointParts = {
    ...{ operators, store, keys, adminToken, lint, complete },
    shelf: new ProfileShelf(store.publications),
    reading: new ReadingAudit(store.publications),
    limiter: new RateLimiter(limits),
    load: new LoadMeter(limits.atOnce),
    now: options.now ?? Date.now,
    log: options.log ?? logToStdout,
    clientOf,
    clientAddress:
      options.clientAddress ??
      ((request, env) => clientOf(peerAddress(request, env), request.headers.get('x-forwarded-for'))),
  };
  const app = createApp(parts);
  const answer = async (request: Request, env?: unknown) =>
    options.console?.(request) ?? app.fetch(request, env && typeof env === 'object' ? env : {});
  const handler = Object.assign(answer, {
    late: lateAnswer(operators.values()),
    settle: () => parts.reading.flush(),
  });
  // Who counts by an address of its own choice has to be given the request for it.
  return options.clientAddress ? handler : Object.assign(handler, { direct: directReceive(parts) });
}
