export { readConsent } from './model/read-consent.js';
export { PROFILE_LIMITS } from './model/profile-limits.js';
export { profileSchema } from './model/profile-schema.js';
export { CONSENT_KINDS, type ConsentKind } from './model/consent-kind.js';
export { covers } from './model/covers.js';
export { meaningOf, type Meaning } from './model/meaning.js';
export type { OperatorProfile, Policy, Purpose, Recipient, Service } from './model/profile.js';
export type { ReceiptEntry, ReceiptParty, ReceiptPayload } from './model/receipt.js';
