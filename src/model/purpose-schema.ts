import * as v from 'valibot';
import { CONSENT_KINDS } from './consent-kind.js';
import { id, line, text, country, duration, ids } from './profile-values.js';

/** Why data are processed: what the visitor is asked, with everything that Article 8(4) of Law 94-V wants told. */
export const purposeSchema = v.strictObject({
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
