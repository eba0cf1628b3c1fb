import type { Consent as ConsentOfPage } from './core/consent.js';
import { startConsent } from './start-consent.js';

/** The page's consent, for scripts. */
export type Consent = ConsentOfPage;
/** Importing registers nothing and is safe on a server; `Consent.start(profile)` does in a page what the markup does. */
export const Consent = { start: startConsent };
export { ConsentError, type ConsentErrorCode } from './acts/consent-error.js';
export { ConsentEvent, type ConsentEventFields } from './core/consent-events.js';
export type { PdpConsentElement } from './core/pdp-consent-element.js';
export type { Act, Choice, PurposeState, StateWithReasons } from './model/decision.js';
export type { Condition } from './model/conditions.js';
export type { ActResult, CleanupReport, Part } from './model/handle.js';
export type { OperatorProfile, Purpose, Service } from './model/profile.js';
export type { DeliveryStatus, LedgerReport, StoredReceipt } from './model/receipts-part.js';
