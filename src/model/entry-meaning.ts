import type { Meaning } from './meaning.js';
import type { ReceiptEntry } from './receipt.js';
import { sorted } from './sorted.js';

/** Meaning object of an entry as it was signed (docs/receipts.md 4.4): all ten members, arrays sorted without repeats. */
export const entryMeaning = (entry: ReceiptEntry): Meaning => ({
  basis: entry.lawful_basis,
  countries: sorted(entry.cross_border_transfer.countries),
  data: sorted(entry.pii_information.map((piece) => piece.pii_attribute_id)),
  kind: entry.consent_kind,
  public: entry.public_distribution.value && sorted(entry.public_distribution.sources),
  purpose: entry.purpose_id,
  recipients: sorted(entry.recipient_third_parties),
  services: sorted(entry.services),
  term: entry.validity_duration,
  type: entry.purpose_type,
});
