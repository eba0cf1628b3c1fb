import * as v from 'valibot';
import { id, line, text, country, hash, duration, webUrl } from './profile-values.js';

/** A tool or script that works for a purpose. */
export const serviceSchema = v.strictObject({
  id,
  /** Entry of our catalogue that knows how to start, stop and clean up this service. */
  catalogue: v.optional(id),
  name: v.union([line, text]),
  provider: v.optional(v.union([line, text])),
  recipient: v.optional(id),
  country: v.optional(country),
  thirdParty: v.boolean(),
  policyUrl: v.optional(webUrl),
  hosts: v.optional(v.array(line)),
  cookies: v.optional(
    v.array(
      v.strictObject({
        name: line,
        lifetime: v.optional(duration),
        session: v.optional(v.boolean()),
        party: v.optional(v.picklist(['first', 'third'])),
        purpose: v.optional(text),
      }),
    ),
  ),
  storageKeys: v.optional(v.array(line)),
  /** What the vendor's code asks for: counter id, Webvisor and the like. Names are the vendor's own. */
  options: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
  /** Tags that the gate may revive for this service besides those that carry the page's nonce. */
  scripts: v.optional(
    v.array(
      v.strictObject({ src: v.optional(webUrl), integrity: v.optional(line), sha256: v.optional(hash) }),
    ),
  ),
  /** Scripts that the SDK itself starts when the service is allowed: no markup needed. */
  run: v.optional(
    v.array(
      v.strictObject({ src: webUrl, integrity: v.optional(line), type: v.optional(v.literal('module')) }),
    ),
  ),
  /** Address of a gated frame, for an embed. */
  frame: v.optional(webUrl),
  title: v.optional(text),
});
