import type { Action, FormFacts, Method, RightsRequest } from './decision.js';

export const RECEIPT_SCHEMA_VERSION = 'pdp-consent-receipt/1';
export const RECEIPT_CONFORMS_TO = 'https://w3id.org/dpv/schema/dpv-27560#receipt';
export const THUMBPRINT_URN = 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:';

/** One entry of `processing[]`: one purpose, one kind (receipts.md 2.2). */
export interface ReceiptEntry {
  purpose_id: string;
  purpose: string;
  purpose_type: string;
  consent_kind: string;
  lawful_basis: 'consent';
  event_state: 'given' | 'refused' | 'withdrawn' | 'renewed' | 'blocked' | 'unblocked';
  decided_by: 'user' | 'signal' | 'default';
  meaning_sha256: string;
  pii_information: {
    pii_attribute_id: string;
    pii_type: string;
    label: string;
    pii_optional?: boolean;
    special_pii_category?: boolean;
  }[];
  pii_controllers: string[];
  recipient_third_parties: string[];
  third_party_transfer: boolean;
  cross_border_transfer: { value: boolean; countries: string[]; safeguard?: string };
  public_distribution: { value: boolean; sources: string[] };
  validity_duration: string;
  retention_period: string;
  storage_locations: string[];
  jurisdiction: string;
  services: string[];
  collection_method?: string;
  processing_method?: string[];
  processing_locations?: string[];
  automated?: boolean;
}

export interface ReceiptParty {
  party_id: string;
  party_name: string;
  party_role: string[];
  party_type: 'operator' | 'third-party' | 'authority';
  party_address: string;
  party_contact: string;
  bin?: string;
  party_email?: string;
  party_phone?: string;
  party_url?: string;
}

/** Payload of a receipt, named by ISO/IEC TS 27560; the only place where its snake_case and our words meet. */
export interface ReceiptPayload {
  jti: string;
  iat: number;
  aud: string;
  sub: string;
  schema_version: typeof RECEIPT_SCHEMA_VERSION;
  conforms_to: [typeof RECEIPT_CONFORMS_TO];
  chain: {
    seq: number;
    prev_sha256?: string;
    key_storage: 'indexeddb' | 'memory' | 'ephemeral';
    next_jkt?: string;
    prev_jkt?: string;
    last_good_sha256?: string;
  };
  event: {
    event_time: string;
    event_type: 'explicit' | 'expressed' | 'none';
    method: Method;
    action: Action;
    user_gesture: boolean;
    control_id?: string;
    nonce?: string;
    shown?: {
      layers_to_refuse: number;
      equal_size: boolean | null;
      prechecked: 'none';
      ms_to_choice: number;
    };
    request?: {
      kind: RightsRequest['kind'];
      channel: RightsRequest['channel'];
      due?: string;
      mark?: string;
      purpose_ids?: string[];
    };
    refers_to?: { jti: string; receipt_sha256: string }[];
    notice_id?: string;
  };
  site: { origin: string; page_id?: string; channel?: 'web' | 'webview' | 'bot' };
  privacy_notice: {
    id: string;
    version: string;
    text_sha256: string;
    language: string;
    ui_sha256?: string;
    policy: { url: string; version: string; id?: string; number?: string; sha256?: string };
  };
  form?: {
    form_id: string;
    commitment: string;
    form_level: FormFacts['level'];
    acting_as: FormFacts['actingAs'];
    acting_basis?: NonNullable<FormFacts['actingBasis']>;
    representative_commitment?: string;
    statements?: string[];
  };
  processing: ReceiptEntry[];
  parties: ReceiptParty[];
  withdrawal_method: string;
  privacy_rights?: string;
  signals: {
    gpc: boolean | null;
    dnt: '1' | '0' | null;
    cookie_enabled: boolean;
    cookies: string;
    storage: 'indexeddb' | 'memory';
  };
  sdk: { name: string; version: string };
}
