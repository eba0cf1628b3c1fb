import type { ReceiptEntry, ReceiptPayload } from './receipt.js';
import { termEnd } from './term-end.js';

/** A receipt as an operator keeps it: its verified payload, its hash, and when it came. */
export interface RegisteredReceipt {
  readonly payload: ReceiptPayload;
  readonly hash: string;
  /** RFC 3339; where it is not known, terms count from the act. */
  readonly receivedAt?: string | undefined;
}

/** What was asked, in one purpose and version: the facts that Article 25 of Law 94-V makes an operator keep. */
export interface RegisteredPurpose {
  readonly purpose_id: string;
  readonly purpose: string;
  readonly consent_kind: string;
  readonly operator: string;
  readonly bin: string;
  readonly policy_url: string;
  readonly policy_version: string;
  readonly notice_version: string;
  readonly notice_sha256: string;
  readonly meaning_sha256: string;
  readonly language: string;
  readonly term: string;
  readonly retention: string;
  readonly third_party_transfer: boolean;
  readonly recipients: string;
  readonly cross_border_transfer: boolean;
  readonly countries: string;
  readonly public_distribution: boolean;
  readonly sources: string;
  readonly data: string;
}

/** One line of the register of consents: one purpose of one receipt. Holds no name; `subject` is the key's pseudonym. */
export interface RegisterRow extends RegisteredPurpose {
  readonly receipt: string;
  readonly receipt_sha256: string;
  readonly subject: string;
  readonly act_time: string;
  readonly received_at: string;
  readonly action: string;
  readonly method: string;
  readonly form_id: string;
  readonly acting_as: string;
  readonly state: ReceiptEntry['event_state'];
  /** End of the term of a grant, RFC 3339; empty where it has no date. */
  readonly valid_until: string;
}

const joined = (items: readonly string[]): string => [...new Set(items)].sort().join('; ');

const purposeOf = (
  { parties, privacy_notice: notice }: ReceiptPayload,
  entry: ReceiptEntry,
): RegisteredPurpose => {
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => parties.find((party) => party.party_id === id) ?? []);
  const [operator] = named(entry.pii_controllers);
  return {
    purpose_id: entry.purpose_id,
    purpose: entry.purpose,
    consent_kind: entry.consent_kind,
    operator: operator?.party_name ?? '',
    bin: operator?.bin ?? '',
    policy_url: notice.policy.url,
    policy_version: notice.policy.version,
    notice_version: notice.version,
    notice_sha256: notice.text_sha256,
    meaning_sha256: entry.meaning_sha256,
    language: notice.language,
    term: entry.validity_duration,
    retention: entry.retention_period,
    third_party_transfer: entry.third_party_transfer,
    recipients: joined(named(entry.recipient_third_parties).map((party) => party.party_name)),
    cross_border_transfer: entry.cross_border_transfer.value,
    countries: joined(entry.cross_border_transfer.countries),
    public_distribution: entry.public_distribution.value,
    sources: joined(entry.public_distribution.sources),
    data: joined(entry.pii_information.map(({ label }) => label)),
  };
};

/** Lines of the register from stored receipts, in their order. A receipt counts once, by its hash. */
export function* registerRows(receipts: Iterable<RegisteredReceipt>): Iterable<RegisterRow> {
  const seen = new Set<string>();
  for (const { payload, hash, receivedAt } of receipts) {
    if (seen.has(hash)) continue;
    seen.add(hash);
    const { event, form } = payload;
    // A clock that is ahead can't lengthen a term.
    const from =
      receivedAt !== undefined && Date.parse(receivedAt) < Date.parse(event.event_time)
        ? receivedAt
        : event.event_time;
    for (const entry of payload.processing) {
      const isGrant = entry.event_state === 'given' || entry.event_state === 'renewed';
      const until = isGrant ? termEnd(entry.validity_duration, Date.parse(from)) : undefined;
      yield {
        receipt: payload.jti,
        receipt_sha256: hash,
        subject: payload.sub.slice(payload.sub.lastIndexOf(':') + 1),
        act_time: event.event_time,
        received_at: receivedAt ?? '',
        action: event.action,
        method: event.method,
        form_id: form?.form_id ?? '',
        acting_as: form?.acting_as ?? '',
        state: entry.event_state,
        valid_until: until === undefined ? '' : new Date(until).toISOString(),
        ...purposeOf(payload, entry),
      };
    }
  }
}
