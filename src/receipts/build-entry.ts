import { meaningOf, servicesOf } from '../model/meaning.js';
import type { OperatorProfile } from '../model/profile.js';
import type { ReceiptEntry } from '../model/receipt.js';
import { canonical, digest } from './digest.js';
import type { Draft } from './draft-entries.js';
import { lineOf } from './line-of.js';
import { controllerOf } from './build-parties.js';

/** One entry of `processing[]` (docs/receipts.md 2.2): yes and no of transfers follow the rules on kinds. */
export const buildEntry = async (profile: OperatorProfile, { purpose, state, by, off }: Draft, lang: string): Promise<ReceiptEntry> => {
  const { kind } = purpose;
  const isPublic = kind === 'public_distribution';
  const staysHome = kind === 'processing' || kind === 'special_category';
  const meaning = meaningOf(profile, purpose, off);
  const recipients = [...meaning.recipients];
  const countries = staysHome || kind === 'third_party_transfer' ? [] : [...meaning.countries];
  const sources = isPublic ? [...new Set(purpose.public.sources)].sort() : [];
  const isTold =
    purpose.thirdParty ||
    kind === 'third_party_transfer' ||
    (['marketing', 'analytics', 'functional'].includes(kind) && servicesOf(profile, purpose, off).some((service) => service.thirdParty));
  return {
    purpose_id: purpose.id,
    purpose: lineOf(profile, purpose.title, lang),
    purpose_type: purpose.type,
    consent_kind: kind,
    lawful_basis: 'consent',
    event_state: state,
    decided_by: by,
    meaning_sha256: await digest(canonical({ ...meaning, countries, public: isPublic && sources })),
    pii_information: profile.data
      .filter((item) => purpose.data.includes(item.id))
      .map((item) => ({
        pii_attribute_id: item.id,
        pii_type: item.type,
        label: lineOf(profile, item.label, lang),
        pii_optional: !!item.optional,
        special_pii_category: item.special,
      })) as ReceiptEntry['pii_information'],
    pii_controllers: [controllerOf(profile)],
    recipient_third_parties: recipients,
    third_party_transfer: !staysHome && isTold && recipients.length > 0,
    cross_border_transfer: {
      value: countries.length > 0,
      countries,
      safeguard: countries.length ? purpose.crossBorder.safeguard : undefined,
    } as ReceiptEntry['cross_border_transfer'],
    public_distribution: { value: isPublic, sources },
    validity_duration: purpose.term,
    retention_period: purpose.retention,
    storage_locations: [...new Set(purpose.storage)],
    jurisdiction: purpose.jurisdiction ?? 'KZ',
    services: [...meaning.services],
    automated: purpose.automated,
  } as ReceiptEntry;
};
