import type { ConsentHandle } from '../model/handle.js';
import type { CleanupReport } from '../model/handle.js';
import type { Service } from '../model/profile.js';
import type { ReceiptsPart, LedgerPart } from '../model/receipts-part.js';
import type { Mounted } from './parts.js';
import type { Gate } from './gate.js';

/** A language's sentences; opaque to the core, which only fetches and hands them on. */
export type LoadedMessages = { readonly default: unknown };

export type Mount = (handle: ConsentHandle, root?: ShadowRoot, messages?: unknown, options?: { placement?: string | undefined; detail?: string | undefined }) => Mounted;

const missing = (): Promise<never> => Promise.reject(new Error('This part is not in the build.'));

/**
 * Every `import()` of the core. Who calls turns a failure into an error code; a chunk that did not come is asked for
 * again at the next call.
 */
export const lazy = {
  /** Lit is a static import of the parts; asked for at once it does not wait for them. */
  lit: (): Promise<unknown> => import('lit'),
  banner: missing as () => Promise<Mount>,
  settings: missing as () => Promise<Mount>,
  forms: missing as () => Promise<Mount>,
  rights: missing as () => Promise<Mount>,
  receiptList: missing as () => Promise<Mount>,
  notices: missing as () => Promise<Mount>,
  embeds: missing as () => Promise<Mount>,
  receipts: missing as () => Promise<ReceiptsPart>,
  ledger: missing as () => Promise<LedgerPart>,
  services: missing as () => Promise<{ startService(service: Service, insert: Gate['insert']): void; stopService(service: Service): void }>,
  cleanup: missing as () => Promise<{ clearServices(services: readonly Service[]): Promise<CleanupReport> }>,
  messages: missing as (lang: string) => Promise<LoadedMessages>,
};
