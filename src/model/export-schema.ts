import * as v from 'valibot';
import { hash, list, url, uuid, webOrigin } from './receipt-fields.js';

export const EXPORT_FORMAT = 'pdp-consent-export/1';

const optional = v.exactOptional;
const text = v.string();
const stamp = v.pipe(v.string(), v.isoTimestamp());
const salt = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/, 'a salt of 22 characters'));
const jwk = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: hash,
  y: hash,
  kid: hash,
  alg: v.literal('ES256'),
  use: v.literal('sig'),
});

/** The visitor's file (docs/receipts.md 12). Contents of receipts and documents are judged one by one, not here. */
export const exportSchema = v.strictObject({
  format: v.literal(EXPORT_FORMAT),
  exported_at: stamp,
  origin: webOrigin,
  entries: v.array(
    v.strictObject({
      /** Absent for a compacted receipt, of which the hash is left. */
      jws: optional(text),
      receipt_sha256: optional(hash),
      state: v.picklist(['queued', 'delivered', 'confirmed', 'parked', 'local']),
      ack: optional(text),
      received_at: optional(stamp),
      reason: optional(v.pipe(text, v.regex(/^[a-z0-9-]{1,64}$/))),
    }),
  ),
  notice_documents: v.array(v.looseObject({ id: text, language: text })),
  policies: v.array(v.strictObject({ url, version: text, sha256: optional(hash) })),
  operators: list(
    v.strictObject({
      iss: v.union([url, v.literal('')]),
      aud: url,
      jwks: v.strictObject({ keys: v.array(jwk) }),
    }),
    0,
    16,
  ),
  form_proofs: v.array(v.strictObject({ jti: uuid, salt, representative_salt: optional(salt) })),
  /** Checksum of all the rest: finds damage and slips, not forgery; whoever edits the file can make a new one. */
  file_sha256: optional(hash),
});
export type ExportFile = v.InferOutput<typeof exportSchema>;
export type ExportEntry = ExportFile['entries'][number];
