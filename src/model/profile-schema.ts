import * as v from 'valibot';
import { CONSENT_KINDS } from './consent-kind.js';

/** Limits of what a profile may hold (reliability.md P6). The size is checked on bytes, before parsing. */
export const PROFILE_LIMITS = { bytes: 262_144, depth: 8, purposes: 64, text: 4000 } as const;

const NO_CONTROLS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u;
const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'an id: 1 to 64 of A-Z a-z 0-9 . _ : -'),
);
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(500), v.regex(NO_CONTROLS));
const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag'));
const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(PROFILE_LIMITS.text), v.regex(NO_CONTROLS));
const text = v.pipe(v.record(lang, sentence), v.minEntries(1));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166 code of two letters'));
const date = v.pipe(v.string(), v.isoDate());
const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'a SHA-256 in base64url, 43 characters'));
const duration = v.pipe(
  v.string(),
  v.regex(
    /^(P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?|until-purpose|until-withdrawal)$/,
    'P12M, P30D, until-purpose or until-withdrawal',
  ),
);
const webUrl = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]|\/(?!\/))[^\s\u0000-\u001f@]*$/,
    'an https address (or a path of this site)',
  ),
);
const origin = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[a-z0-9.[\]:-]+$/i, 'an origin without a path, e.g. https://example.kz'),
);
const email = v.pipe(v.string(), v.regex(/^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/, 'an e-mail address'));
const ids = v.pipe(v.array(id), v.maxLength(64));

const operator = v.strictObject({
  id: v.optional(id),
  name: text,
  legalForm: v.optional(line),
  sector: v.optional(v.picklist(['public', 'quasi-public', 'private'])),
  /** 12 digits; Article 8(4)(1) wants it in every form consent. */
  bin: v.optional(v.pipe(v.string(), v.regex(/^\d{12}$/, '12 digits'))),
  address: v.optional(text),
  email: v.optional(email),
  phone: v.optional(line),
  url: webUrl,
  /** Languages in which the name is our guess and still to be confirmed (lint L-OP-05). */
  inferredNames: v.optional(v.array(lang)),
});

const policy = v.strictObject({
  id,
  title: text,
  url: webUrl,
  /** Address of the text in a language, where it differs from `url`. */
  urls: v.optional(v.record(lang, webUrl)),
  number: v.optional(line),
  version: line,
  approvedAt: v.optional(date),
  updatedAt: v.optional(date),
  /** From this day the text applies; between publication and it old consents stand (infopro 7.5). */
  effectiveFrom: v.optional(date),
  sha256: v.optional(hash),
  reviewEveryMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

const dataCategory = v.strictObject({
  id,
  /** DPV personal data term. */
  type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*:[A-Za-z0-9_-]+$/)),
  label: text,
  special: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
  flags: v.optional(v.array(id)),
});

const recipient = v.strictObject({
  id,
  name: text,
  address: text,
  contact: v.optional(line),
  url: v.optional(webUrl),
  email: v.optional(email),
  phone: v.optional(line),
  bin: v.optional(v.pipe(v.string(), v.regex(/^\d{12}$/))),
  country: v.optional(country),
  processor: v.optional(v.boolean()),
  /** Does the country protect subjects reliably; `unknown` counts as no (esaulet 7.1). */
  adequate: v.optional(v.picklist(['yes', 'no', 'unknown'])),
  adequacyNote: v.optional(text),
});

const service = v.strictObject({
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

const purpose = v.strictObject({
  id,
  kind: v.picklist(CONSENT_KINDS),
  /** DPV purpose term. */
  type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*:[A-Za-z0-9_-]+$/)),
  /** Only `consent` is asked; the others are shown as information without a box. */
  basis: v.picklist([
    'consent',
    'strictly-necessary',
    'contract',
    'legal-obligation',
    'public-interest',
    'legitimate-interest',
  ]),
  title: text,
  text,
  /** First-person statement shown in full before the box (kmge-opi section 14). */
  statement: v.optional(text),
  /** `banner`: asked by banner and settings; `form`: asked by a field inside a form. */
  where: v.optional(v.picklist(['banner', 'form'])),
  data: ids,
  recipients: v.optional(ids),
  recipientLimit: v.optional(text),
  thirdParty: v.boolean(),
  crossBorder: v.strictObject({
    value: v.boolean(),
    countries: v.array(country),
    safeguard: v.optional(line),
    writtenForm: v.optional(v.boolean()),
  }),
  public: v.strictObject({ value: v.boolean(), sources: v.array(line) }),
  term: duration,
  /** What the policy itself says about the term, shown as its statement and never stored (G15). */
  policyTerm: v.optional(text),
  termReason: v.optional(text),
  retention: duration,
  storage: v.pipe(v.array(country), v.minLength(1)),
  jurisdiction: v.optional(country),
  services: v.optional(ids),
  channel: v.optional(v.picklist(['email', 'sms', 'phone', 'post', 'messenger'])),
  actions: v.optional(v.array(line)),
  automated: v.optional(v.boolean()),
  /** Why a form can't do without this consent; shown beside the box. */
  necessary: v.optional(text),
  /** Signals that close this purpose; default: the profile's. */
  signals: v.optional(v.array(v.picklist(['gpc', 'dnt']))),
  /** The operator ended this purpose: consents to it are expired from now on (kmge-opi 14). */
  closed: v.optional(v.boolean()),
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
  operator,
  /** Origins where this profile applies. */
  sites: v.pipe(v.array(origin), v.minLength(1)),
  policies: v.pipe(v.array(policy), v.minLength(1)),
  data: v.pipe(v.array(dataCategory), v.maxLength(256)),
  recipients: v.optional(v.pipe(v.array(recipient), v.maxLength(63))),
  purposes: v.pipe(v.array(purpose), v.minLength(1), v.maxLength(PROFILE_LIMITS.purposes)),
  services: v.optional(v.pipe(v.array(service), v.maxLength(256))),
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
  /** Frames of these origins may host the banner with accept enabled (reliability.md P9). */
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
