export type { Consent } from './core/consent.js';
export { ConsentError, type ConsentErrorCode } from './acts/consent-error.js';
export { ConsentEvent, type ConsentEventFields } from './core/consent-events.js';
export { PdpConsentElement } from './core/pdp-consent-element.js';
export type { Act, Choice, PurposeState, StateWithReasons } from './model/decision.js';
export type { ActResult, CleanupReport, Condition, Part } from './model/handle.js';
export type { OperatorProfile, Purpose, Service } from './model/profile.js';
export type { DeliveryStatus, LedgerReport, StoredReceipt } from './model/receipts-part.js';
