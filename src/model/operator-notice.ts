import * as v from 'valibot';
import { canonicalJson } from './canonical-json.js';
import { type JwsCrypto, webCrypto } from './jws-crypto.js';
import {
  dateTime,
  email,
  id,
  language,
  line,
  list,
  paragraph,
  phone,
  url,
  webOrigin,
} from './receipt-fields.js';
import { type JwsFailure, type OperatorJwks, verifyJws } from './verify-jws.js';

export const NOTICE_TYP = 'consent-notice+jwt';
/** Longest notice, bytes of the compact JWS. */
export const NOTICE_LIMIT = 32_768;
/** Most notices in one answer. */
export const MOST_NOTICES = 16;

const optional = v.exactOptional;
const perLanguage = <Value extends v.GenericSchema>(value: Value) =>
  v.pipe(
    v.record(language, value),
    v.minEntries(1, 'at least one language'),
    v.maxEntries(16, 'at most 16 languages'),
  );

/** Payload of a signed message of the operator to visitors (docs/receipts.md 11). */
export const operatorNoticeSchema = v.strictObject({
  iss: url,
  id,
  kind: v.picklist(['breach', 'policy-change', 'statement']),
  issued: dateTime,
  expires: optional(dateTime),
  affects: v.strictObject({
    origins: list(webOrigin, 1, 32),
    purpose_ids: optional(list(id, 1, 64)),
    data: optional(list(id, 1, 64)),
    since: optional(dateTime),
    until: optional(dateTime),
    policy_version: optional(line(100)),
  }),
  texts: perLanguage(v.strictObject({ title: line(200), body: paragraph(4000) })),
  steps: v.pipe(
    v.array(v.strictObject({ text: perLanguage(line(500)), url: optional(url) })),
    v.maxLength(16, 'at most 16 items'),
  ),
  contact: v.pipe(
    v.strictObject({ email: optional(email), phone: optional(phone), url: optional(url) }),
    v.minEntries(1, 'at least one way to reach the operator'),
  ),
});
export type OperatorNotice = v.InferOutput<typeof operatorNoticeSchema>;

export interface NoticeExpectation {
  readonly iss?: string | undefined;
  /** Web origin of the page that would show it. */
  readonly origin?: string | undefined;
  /** Milliseconds; compared with `issued` (at most 300 s ahead) and `expires`. */
  readonly now?: number | undefined;
}

export type NoticeCheck =
  | { readonly ok: true; readonly payload: OperatorNotice; readonly kid: string }
  | {
      readonly ok: false;
      readonly code: JwsFailure | 'schema-invalid' | 'other-issuer' | 'other-origin' | 'not-yet' | 'expired';
    };

const AHEAD_MS = 300_000;

/** Checks a signed notice against the operator's keys. Pure; never throws. Anything but `ok` is not shown. */
export async function verifyNotice(
  jws: unknown,
  jwks: OperatorJwks,
  expected: NoticeExpectation = {},
  crypto: JwsCrypto = webCrypto,
): Promise<NoticeCheck> {
  const checked = await verifyJws(jws, NOTICE_TYP, jwks, NOTICE_LIMIT, crypto);
  if (!checked.ok) return checked;
  const shape = v.safeParse(operatorNoticeSchema, checked.payload);
  // Records drop members such as `__proto__` silently; what is left must be all that was signed.
  if (!shape.success || canonicalJson(shape.output) !== canonicalJson(checked.payload))
    return { ok: false, code: 'schema-invalid' };
  const payload = shape.output;
  const { iss, origin, now } = expected;
  if (iss !== undefined && payload.iss !== iss) return { ok: false, code: 'other-issuer' };
  if (origin !== undefined && !payload.affects.origins.includes(origin))
    return { ok: false, code: 'other-origin' };
  if (now !== undefined && Date.parse(payload.issued) > now + AHEAD_MS) return { ok: false, code: 'not-yet' };
  if (now !== undefined && payload.expires !== undefined && Date.parse(payload.expires) <= now)
    return { ok: false, code: 'expired' };
  return { ok: true, payload, kid: checked.kid };
}
