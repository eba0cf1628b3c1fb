import * as v from 'valibot';
import { operatorSchema, policySchema, recipientSchema } from './party-schemas.js';
import { PROFILE_LIMITS } from './profile-limits.js';
import { purposeSchema } from './purpose-schema.js';
import { serviceSchema } from './service-schema.js';
import {
  NO_CONTROLS,
  id,
  line,
  lang,
  text,
  hash,
  duration,
  webUrl,
  origin,
  email,
  ids,
} from './profile-values.js';

const dataCategory = v.strictObject({
  id,
  /** DPV personal data term. */
  type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*:[A-Za-z0-9_-]+$/)),
  label: text,
  special: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
  flags: v.optional(v.array(id)),
});

const channel = v.strictObject({
  type: v.picklist(['endpoint', 'email', 'letter', 'office', 'link']),
  email: v.optional(email),
  /** Exact subject line that the policy asks for, compared byte for byte after NFC. */
  mark: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.regex(NO_CONTROLS))),
  address: v.optional(text),
  url: v.optional(webUrl),
  clause: v.optional(line),
});

const form = v.strictObject({
  id,
  title: text,
  purposes: ids,
  /** Further statements ticked in the form, e.g. having another person's consent; a required one stops the form. */
  statements: v.optional(v.array(v.strictObject({ id, text, required: v.optional(v.boolean()) }))),
  representative: v.optional(v.boolean()),
  declineUrl: v.optional(webUrl),
  declineText: v.optional(text),
  note: v.optional(text),
  cms: v.optional(v.strictObject({ onFailure: v.picklist(['simple', 'stop']) })),
});

const jwk = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: hash,
  y: hash,
  kid: v.string(),
  alg: v.literal('ES256'),
  use: v.literal('sig'),
});

/** The operator's profile: one JSON file that says everything. Single truth of its shape; the editor's schema is made from it. */
export const profileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('pdp-consent-profile/1'),
  /** Name of this profile; separates ledgers when one site carries several. */
  id,
  version: line,
  publishedAt: v.optional(v.string()),
  /** JSON pointers of facts that are plainly made up for a sample. */
  sample: v.optional(v.array(v.pipe(v.string(), v.startsWith('/')))),
  languages: v.pipe(v.array(lang), v.minLength(1)),
  operator: operatorSchema,
  /** Origins where this profile applies. */
  sites: v.pipe(v.array(origin), v.minLength(1)),
  policies: v.pipe(v.array(policySchema), v.minLength(1)),
  data: v.pipe(v.array(dataCategory), v.maxLength(256)),
  recipients: v.optional(v.pipe(v.array(recipientSchema), v.maxLength(63))),
  purposes: v.pipe(v.array(purposeSchema), v.minLength(1), v.maxLength(PROFILE_LIMITS.purposes)),
  services: v.optional(v.pipe(v.array(serviceSchema), v.maxLength(256))),
  forms: v.optional(v.array(form)),
  /** Signals that close optional purposes; default `["gpc"]`. */
  signals: v.optional(v.array(v.picklist(['gpc', 'dnt']))),
  channels: v.optional(
    v.record(
      v.picklist([
        'withdraw',
        'rectify',
        'unsubscribe',
        'information',
        'access',
        'block',
        'erase',
        'anonymise',
        'restrict',
        'complaint',
      ]),
      v.array(channel),
    ),
  ),
  rights: v.optional(v.array(id)),
  receipts: v.strictObject({
    /** Where receipts are posted; absent = they stay in the browser. */
    endpoint: v.optional(webUrl),
    issuer: v.optional(webUrl),
    refusals: v.optional(v.picklist(['anonymous', 'local'])),
    jwks: v.optional(v.strictObject({ keys: v.array(jwk) })),
    /** A grant counts without storage and without acknowledgement. */
    allowUnproven: v.optional(v.boolean()),
    /** The script interface may grant (recorded as method api, without gesture). */
    allowApiGrants: v.optional(v.boolean()),
  }),
  notices: v.optional(v.strictObject({ url: webUrl })),
  withdrawalUrl: v.optional(webUrl),
  rightsUrl: v.optional(webUrl),
  /** How long a refusal stands before it may be asked again; default P6M. */
  refusalTerm: v.optional(duration),
  cookie: v.optional(
    v.strictObject({
      path: v.optional(v.pipe(v.string(), v.regex(/^\/[^;\s]*$/))),
      domain: v.optional(line),
    }),
  ),
  /** Banners that this one replaces: what a visitor refused there stays refused, what was accepted is asked again. */
  imports: v.optional(
    v.array(
      v.strictObject({
        banner: v.picklist([
          'vanilla-cookieconsent',
          'klaro',
          'tarteaucitron',
          'orejime',
          'cookiebot',
          'onetrust',
        ]),
        /** Name of its cookie or storage key, where it is not the banner's default. */
        key: v.optional(line),
        /** Purposes of this profile, each with the categories or services over there that stand for it. */
        purposes: v.record(id, v.pipe(v.array(line), v.minLength(1))),
      }),
    ),
  ),
  /** Frames of these origins may host the banner with accept enabled. */
  frameParents: v.optional(v.array(origin)),
  layout: v.optional(
    v.strictObject({
      placement: v.optional(v.picklist(['bottom', 'top', 'bottom-start', 'bottom-end', 'center', 'inline'])),
      tokens: v.optional(
        v.record(
          v.pipe(v.string(), v.regex(/^--pdp-consent-[a-z0-9-]+$/)),
          v.pipe(v.string(), v.maxLength(60), v.regex(/^[^;{}<>]*$/)),
        ),
      ),
    }),
  ),
  texts: v.optional(
    v.strictObject({
      title: v.optional(text),
      body: v.optional(text),
      accept: v.optional(text),
      refuse: v.optional(text),
      settings: v.optional(text),
      afterWithdrawal: v.optional(text),
      authArea: v.optional(text),
      noscript: v.optional(text),
      external: v.optional(text),
    }),
  ),
  /** What the operator's policy states, as facts for the lint; shown to nobody. */
  facts: v.optional(v.record(v.string(), v.unknown())),
});
