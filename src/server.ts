/** Package entry `pdp-consent/server`: the operator's side. */
export { ADMIN_TOKEN_FILE, loadOrCreateAdminToken } from './server/admin-token.js';
export { type ConsolePages, openConsole } from './server/console-pages.js';
export { createEndpoint, type EndpointHandler, type EndpointOptions } from './server/endpoint.js';
export type { OperatorOptions } from './server/hosted-operator.js';
export { listen, type Listening } from './server/listen.js';
export { keysFromText, loadOrCreateKeys, type OperatorKeys, rotateKeys } from './server/operator-keys.js';
export type { CompleteProfile, LintProfile } from './server/endpoint-parts.js';
export type { ProfileChange } from './server/profile-change.js';
export type { Stats } from './server/stats.js';
export { DEFAULT_LIMITS, type RateLimits } from './server/rate-limit.js';
export type { KeptReceipt, ReceiptStore } from './server/receipt-store.js';
export type { LogLine } from './server/request-log.js';
export { type DurableStorage, openDurableStore } from './server/durable-store.js';
export { openPostgresStore } from './server/postgres-store.js';
export { openSqliteStore } from './server/sqlite-store.js';
export {
  type FormConsentOptions,
  type FormConsentResult,
  verifyFormConsent,
} from './server/verify-form-consent.js';
export { readOptions, type ServerOptions } from './server/options.js';
export { serve } from './server/serve.js';
export { stopOnSignal } from './server/stop-on-signal.js';
