import * as v from 'valibot';
import { JWS_LIMIT } from './compact-jws.js';
import { type JwsCrypto, webCrypto } from './jws-crypto.js';
import { hash, integer, list, seconds, url, uuid, webOrigin } from './receipt-fields.js';
import { type JwsFailure, type OperatorJwks, verifyJws } from './verify-jws.js';

/** What the operator may note about a receipt's time and place in its chain (docs/receipts.md 7). */
export const FLAGS = [
  'clock-skew',
  'time-in-future',
  'chain-gap',
  'chain-break',
  'chain-fork',
  'chain-regress',
  'rotation-unproven',
  'ephemeral-reuse',
  'unknown-notice',
] as const;
export type Flag = (typeof FLAGS)[number];

export const ACK_TYP = 'consent-ack+jwt';

/** Payload of an acknowledgement (docs/receipts.md 8). */
export const acknowledgementSchema = v.strictObject({
  iss: url,
  aud: webOrigin,
  jti: uuid,
  iat: seconds,
  receipt_jti: uuid,
  receipt_sha256: hash,
  jkt: hash,
  status: v.literal('recorded'),
  skew_s: integer(-Number.MAX_SAFE_INTEGER),
  flags: list(v.picklist(FLAGS), 0, 16),
  log: v.exactOptional(v.looseObject({})),
});
export type Acknowledgement = v.InferOutput<typeof acknowledgementSchema>;

/** Body of the endpoint's 200, 201 and 202 (docs/receipts.md 9.1). */
export interface ReceiptAnswer {
  readonly jti: string;
  readonly status: 'recorded' | 'duplicate' | 'queued';
  readonly receipt_sha256: string;
  /** RFC 3339, UTC, to the second. */
  readonly received_at?: string;
  readonly ack?: string;
  readonly flags?: readonly Flag[];
  /** Sequence numbers below this receipt that the operator lacks; at most 64, lowest first. */
  readonly missing?: readonly number[];
}

/** What an acknowledgement has to say. What is left out is not compared. */
export interface AcknowledgementExpectation {
  readonly iss?: string | undefined;
  /** Web origin of the page. */
  readonly aud?: string | undefined;
  readonly jti?: string | undefined;
  /** Receipt hash. */
  readonly hash?: string | undefined;
  readonly jkt?: string | undefined;
}

export type AcknowledgementCheck =
  | { readonly ok: true; readonly payload: Acknowledgement; readonly kid: string }
  | { readonly ok: false; readonly code: JwsFailure | 'schema-invalid' | 'other-receipt' };

/** Checks an acknowledgement against the operator's keys and the receipt it should be for. Pure; never throws. */
export async function verifyAcknowledgement(
  ack: unknown,
  jwks: OperatorJwks,
  expected: AcknowledgementExpectation = {},
  crypto: JwsCrypto = webCrypto,
): Promise<AcknowledgementCheck> {
  const checked = await verifyJws(ack, ACK_TYP, jwks, JWS_LIMIT, crypto);
  if (!checked.ok) return checked;
  const shape = v.safeParse(acknowledgementSchema, checked.payload);
  if (!shape.success) return { ok: false, code: 'schema-invalid' };
  const payload = shape.output;
  const pairs = [
    [expected.iss, payload.iss],
    [expected.aud, payload.aud],
    [expected.jti, payload.receipt_jti],
    [expected.hash, payload.receipt_sha256],
    [expected.jkt, payload.jkt],
  ];
  const fits = pairs.every(([wanted, found]) => wanted === undefined || wanted === found);
  return fits ? { ok: true, payload, kid: checked.kid } : { ok: false, code: 'other-receipt' };
}
