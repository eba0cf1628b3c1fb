import type { OperatorProfile } from '../model/profile.js';
import type { ReceiptEntry, ReceiptParty } from '../model/receipt.js';
import { absolute } from './absolute.js';
import { lineOf } from './line-of.js';

export const controllerOf = ({ operator }: OperatorProfile): string => operator.id ?? 'operator';

/** Operator and the recipients that these entries use; contacts of organisations only. */
export const buildParties = (profile: OperatorProfile, entries: readonly ReceiptEntry[], lang: string): ReceiptParty[] => {
  const used = new Set(entries.flatMap((entry) => entry.recipient_third_parties));
  return [controllerOf(profile), ...used].map((id, n) => {
    const party = n ? profile.recipients?.find((recipient) => recipient.id === id) : profile.operator;
    const isProcessor = party && 'processor' in party && party.processor;
    const contact = (party && 'contact' in party && party.contact) || party?.email || party?.phone || (party?.url && absolute(party.url));
    return {
      party_id: id,
      party_name: party ? lineOf(profile, party.name, lang) : id,
      party_role: n ? (isProcessor ? ['processor', 'recipient'] : ['recipient']) : ['controller'],
      party_type: n ? 'third-party' : 'operator',
      party_address: lineOf(profile, party?.address, lang),
      party_contact: contact || '—',
      bin: party?.bin,
      party_email: party?.email,
      party_phone: /^[+\d ()-]{3,40}$/.test(party?.phone ?? '') ? party!.phone : undefined,
      party_url: party?.url && absolute(party.url),
    } as ReceiptParty;
  });
};
