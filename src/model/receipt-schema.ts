import * as v from 'valibot';
import { CONSENT_KINDS } from './consent-kind.js';
import {
  date,
  dateTime,
  duration,
  email,
  endpointUrl,
  hash,
  id,
  integer,
  language,
  line,
  list,
  phone,
  place,
  seconds,
  term,
  url,
  uuid,
  webOrigin,
} from './receipt-fields.js';
import { RECEIPT_CONFORMS_TO, RECEIPT_SCHEMA_VERSION } from './receipt.js';

const optional = v.exactOptional;

const chain = v.strictObject({
  seq: integer(0),
  prev_sha256: optional(hash),
  key_storage: v.picklist(['indexeddb', 'memory', 'ephemeral']),
  next_jkt: optional(hash),
  prev_jkt: optional(hash),
  last_good_sha256: optional(hash),
});

const event = v.strictObject({
  event_time: dateTime,
  event_type: v.picklist(['explicit', 'expressed', 'none']),
  method: v.picklist(['banner', 'preferences', 'form', 'rights', 'api', 'recovered']),
  action: v.picklist([
    'accept-all',
    'refuse-all',
    'save',
    'submit',
    'withdraw',
    'renew',
    'block',
    'unblock',
    'rotate-key',
    'acknowledge-notice',
    'rights-request',
  ]),
  user_gesture: v.boolean(),
  control_id: optional(id),
  nonce: optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,128}$/, '16 to 128 base64url characters'))),
  shown: optional(
    v.strictObject({
      layers_to_refuse: integer(1, 9),
      equal_size: v.nullable(v.boolean()),
      prechecked: v.literal('none'),
      ms_to_choice: v.pipe(integer(0, 86_400_000), v.multipleOf(100, 'a multiple of 100')),
    }),
  ),
  request: optional(
    v.strictObject({
      kind: v.picklist([
        'information',
        'access',
        'rectify',
        'block',
        'erase',
        'anonymise',
        'restrict',
        'object-marketing',
        'withdraw',
        'complaint',
      ]),
      channel: v.picklist(['endpoint', 'email', 'letter', 'office']),
      due: optional(date),
      mark: optional(line(200)),
      purpose_ids: optional(list(id, 1, 64)),
    }),
  ),
  refers_to: optional(list(v.strictObject({ jti: uuid, receipt_sha256: hash }), 1, 16)),
  notice_id: optional(id),
});

const privacyNotice = v.strictObject({
  id,
  version: line(100),
  text_sha256: hash,
  language,
  ui_sha256: optional(hash),
  policy: v.strictObject({
    url,
    version: line(100),
    id: optional(id),
    number: optional(line(100)),
    sha256: optional(hash),
  }),
});

const form = v.strictObject({
  form_id: id,
  commitment: hash,
  form_level: v.picklist(['simple', 'signed', 'paper']),
  acting_as: v.picklist(['self', 'representative']),
  acting_basis: optional(v.picklist(['parent', 'guardian', 'power_of_attorney', 'other'])),
  representative_commitment: optional(hash),
  statements: optional(list(id, 1, 16)),
});

const piece = v.strictObject({
  pii_attribute_id: id,
  pii_type: term,
  label: line(500),
  pii_optional: optional(v.boolean()),
  special_pii_category: optional(v.boolean()),
});

const entry = v.strictObject({
  purpose_id: id,
  purpose: line(500),
  purpose_type: term,
  consent_kind: v.picklist(CONSENT_KINDS),
  lawful_basis: v.literal('consent'),
  event_state: v.picklist(['given', 'refused', 'withdrawn', 'renewed', 'blocked', 'unblocked']),
  decided_by: v.picklist(['user', 'signal', 'default']),
  meaning_sha256: hash,
  pii_information: v.pipe(
    v.array(piece),
    v.minLength(1, 'at least 1 item'),
    v.maxLength(64, 'at most 64 items'),
  ),
  pii_controllers: list(id, 1, 16),
  recipient_third_parties: list(id, 0, 64),
  third_party_transfer: v.boolean(),
  cross_border_transfer: v.strictObject({
    value: v.boolean(),
    countries: list(place, 0, 64),
    safeguard: optional(line(500)),
  }),
  public_distribution: v.strictObject({ value: v.boolean(), sources: list(line(500), 0, 16) }),
  validity_duration: duration,
  retention_period: duration,
  storage_locations: list(place, 1, 32),
  jurisdiction: place,
  services: list(id, 0, 64),
  collection_method: optional(v.picklist(['cookie', 'form', 'device', 'import'])),
  processing_method: optional(list(term, 1, 32)),
  processing_locations: optional(list(place, 1, 32)),
  automated: optional(v.boolean()),
});

const party = v.strictObject({
  party_id: id,
  party_name: line(500),
  party_role: list(
    v.picklist(['controller', 'joint-controller', 'processor', 'recipient', 'authority']),
    1,
    5,
  ),
  party_type: v.picklist(['operator', 'third-party', 'authority']),
  party_address: line(500),
  party_contact: line(500),
  bin: optional(v.pipe(v.string(), v.regex(/^[0-9]{12}$/, '12 digits'))),
  party_email: optional(email),
  party_phone: optional(phone),
  party_url: optional(url),
});

/**
 * Shape of a receipt's payload: closed at every level (docs/receipts.md 2). What one member says about another stands
 * in `receipt-rules.ts`; `check-receipt.ts` applies both.
 */
export const receiptSchema = v.strictObject({
  jti: uuid,
  iat: seconds,
  aud: endpointUrl,
  sub: v.pipe(
    v.string(),
    v.regex(
      /^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/,
      'the thumbprint URI of the key',
    ),
  ),
  schema_version: v.literal(RECEIPT_SCHEMA_VERSION),
  conforms_to: v.strictTuple([v.literal(RECEIPT_CONFORMS_TO)]),
  chain,
  event,
  site: v.strictObject({
    origin: webOrigin,
    page_id: optional(id),
    channel: optional(v.picklist(['web', 'webview', 'bot'])),
  }),
  privacy_notice: privacyNotice,
  form: optional(form),
  processing: v.pipe(v.array(entry), v.maxLength(64, 'at most 64 items')),
  parties: v.pipe(v.array(party), v.minLength(1, 'at least 1 item'), v.maxLength(64, 'at most 64 items')),
  withdrawal_method: url,
  privacy_rights: optional(url),
  codes_of_conduct: optional(list(url, 1, 16)),
  impact_assessment: optional(url),
  authority_party: optional(id),
  signals: v.strictObject({
    gpc: v.nullable(v.boolean()),
    dnt: v.nullable(v.picklist(['0', '1'])),
    cookie_enabled: v.boolean(),
    cookies: v.picklist(['ok', 'blocked', 'denied', 'unknown']),
    storage: v.picklist(['indexeddb', 'memory']),
  }),
  sdk: v.strictObject({ name: id, version: line(64) }),
});

/** A payload whose shape is right. */
export type CheckedPayload = v.InferOutput<typeof receiptSchema>;
