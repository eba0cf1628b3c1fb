/** The kinds of consent (receipts.md 2.2). Each is its own control; exactly one kind stands in one entry. */
export const CONSENT_KINDS = [
  'processing',
  'third_party_transfer',
  'cross_border',
  'public_distribution',
  'marketing',
  'analytics',
  'functional',
  'special_category',
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
