import { canonicalJson } from '../model/canonical-json.js';
import { entryMeaning } from '../model/entry-meaning.js';
import type { OperatorProfile } from '../model/profile.js';
import type { ReceiptEntry } from '../model/receipt.js';
import { sorted } from '../model/sorted.js';
import { digest } from './digest.js';
import type { Draft } from './draft-entries.js';
import { lineOf } from './line-of.js';

export const controllerOf = ({ operator }: OperatorProfile): string => operator.id ?? 'operator';

/**
 * One entry of `processing[]` (docs/receipts.md 2.2). Yes and no of transfers follow the rules on kinds: at home
 * nothing is transferred, a transfer is asked by its own entry, and a service brings its recipient and country with it.
 */
export const buildEntry = async (
  profile: OperatorProfile,
  { purpose, state, by, off }: Draft,
  lang: string,
): Promise<ReceiptEntry> => {
  const { kind, crossBorder, data, recipients = [] } = purpose;
  const line = lineOf(profile, lang);
  const isPublic = kind === 'public_distribution';
  const isHome = kind === 'processing' || kind === 'special_category';
  const services = (profile.services ?? []).filter(
    ({ id }) => purpose.services?.includes(id) && !off.includes(id),
  );
  const others = /^(marketing|analytics|functional)$/.test(kind)
    ? services.filter(({ thirdParty }) => thirdParty)
    : [];
  const told = sorted([...recipients, ...others.map(({ recipient }) => recipient)]);
  const countries =
    isHome || kind === 'third_party_transfer'
      ? []
      : sorted([...crossBorder.countries, ...others.map(({ country }) => country !== 'KZ' && country)]);
  const entry = {
    purpose_id: purpose.id,
    purpose: line(purpose.title),
    purpose_type: purpose.type,
    consent_kind: kind,
    lawful_basis: 'consent',
    event_state: state,
    decided_by: by,
    pii_information: profile.data
      .filter(({ id }) => data.includes(id))
      .map(({ id, type, label, optional, special }) => ({
        pii_attribute_id: id,
        pii_type: type,
        label: line(label),
        pii_optional: !!optional,
        special_pii_category: special,
      })),
    pii_controllers: [controllerOf(profile)],
    recipient_third_parties: told,
    third_party_transfer:
      !isHome &&
      told.length > 0 &&
      (purpose.thirdParty || kind === 'third_party_transfer' || others.length > 0),
    cross_border_transfer: {
      value: !!countries[0],
      countries,
      safeguard: countries[0] && crossBorder.safeguard,
    },
    public_distribution: { value: isPublic, sources: isPublic ? sorted(purpose.public.sources) : [] },
    validity_duration: purpose.term,
    retention_period: purpose.retention,
    storage_locations: sorted(purpose.storage),
    jurisdiction: purpose.jurisdiction ?? 'KZ',
    services: sorted(services.map(({ id }) => id)),
    automated: purpose.automated,
  } as ReceiptEntry;
  return { ...entry, meaning_sha256: await digest(canonicalJson(entryMeaning(entry))) };
};
