import type { OperatorProfile, Recipient } from '../model/profile.js';
import type { ReceiptEntry, ReceiptParty } from '../model/receipt.js';
import { absolute } from './absolute.js';
import { controllerOf } from './build-entry.js';
import { lineOf } from './line-of.js';

/** Operator and the recipients that these entries use; contacts of organisations only. */
export const buildParties = (
  profile: OperatorProfile,
  entries: readonly ReceiptEntry[],
  lang: string,
): ReceiptParty[] => {
  const line = lineOf(profile, lang);
  const used = new Set(entries.flatMap((entry) => entry.recipient_third_parties));
  return [controllerOf(profile), ...used].map((id, n) => {
    const party: Partial<Recipient> =
      (n ? profile.recipients?.find((recipient) => recipient.id === id) : profile.operator) ?? {};
    const { email, phone, bin } = party;
    const url = party.url && absolute(party.url);
    return {
      party_id: id,
      party_name: party.name ? line(party.name) : id,
      party_role: n ? [...(party.processor ? ['processor'] : []), 'recipient'] : ['controller'],
      party_type: n ? 'third-party' : 'operator',
      party_address: line(party.address),
      party_contact: party.contact ?? email ?? phone ?? url ?? '—',
      bin,
      party_email: email,
      party_phone: /^[+\d ()-]{3,40}$/.test(phone!) ? phone : undefined,
      party_url: url,
    };
  });
};
