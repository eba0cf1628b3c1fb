import type { CheckedPayload } from './receipt-schema.js';

type Entry = CheckedPayload['processing'][number];
/** Notes a fault where something does not hold. */
export type Must = (pointer: string, detail: string, holds: boolean) => void;

/** One entry, by its kind (2.2). */
export function entryRules(entry: Entry, at: string, must: Must): void {
  const {
    consent_kind: kind,
    cross_border_transfer: abroad,
    public_distribution: open,
    third_party_transfer: passed,
  } = entry;
  const special = entry.pii_information.some((piece) => piece.special_pii_category === true);
  must(
    `${at}/cross_border_transfer/countries`,
    'empty exactly when the value is false',
    abroad.countries.length > 0 === abroad.value,
  );
  must(
    `${at}/cross_border_transfer/safeguard`,
    'only when the value is true',
    abroad.value || abroad.safeguard === undefined,
  );
  must(
    `${at}/public_distribution/sources`,
    'empty exactly when the value is false',
    open.sources.length > 0 === open.value,
  );
  must(
    `${at}/recipient_third_parties`,
    'at least 1 item when data are passed on',
    !passed || entry.recipient_third_parties.length > 0,
  );
  must(
    `${at}/public_distribution/value`,
    'true exactly for public_distribution',
    open.value === (kind === 'public_distribution'),
  );
  if (kind === 'third_party_transfer') must(`${at}/third_party_transfer`, 'true for this kind', passed);
  if (kind === 'cross_border') must(`${at}/cross_border_transfer/value`, 'true for this kind', abroad.value);
  const kept = kind === 'processing' || kind === 'special_category';
  if (kept) must(`${at}/third_party_transfer`, 'false for this kind', !passed);
  if (kept || kind === 'third_party_transfer')
    must(`${at}/cross_border_transfer/value`, 'false for this kind', !abroad.value);
  if (kind === 'special_category') must(`${at}/pii_information`, 'at least one special category', special);
  if (kind === 'processing') must(`${at}/pii_information`, 'no special category', !special);
}
