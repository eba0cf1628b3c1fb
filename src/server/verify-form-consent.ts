import { commitmentOf } from '../model/commitment.js';
import type { ReceiptPayload } from '../model/receipt.js';
import { verifyReceipt } from '../model/verify-receipt.js';
import { nodeCrypto } from './node-crypto.js';

/** What a form handler asks of the consents that came with a form. */
export interface FormConsentOptions {
  /** Names of the consent controls; default: every field that has a `<field>.receipt`. */
  readonly fields?: readonly string[];
  /** Field with the name of the person (docs/receipts.md 3.1); default `name`. */
  readonly subject?: string;
  /**
   * Field with the representative's own name, where one acts for another; default `<field>.representative_name`,
   * which `<pdp-consent-field>` sends, else `representative_name`.
   */
  readonly representative?: string;
  /** Accepted addresses of the endpoint. */
  readonly audiences: readonly string[];
  /** Web origins of the pages with the form. */
  readonly origins: readonly string[];
  readonly formId?: string;
  /** Purposes that have to be given: an id, or an id with its kind. */
  readonly required?: readonly (string | { readonly purpose: string; readonly kind: string })[];
  /** Purposes whose transfer needs written form (profile: `crossBorder.writtenForm`). */
  readonly written?: readonly string[];
  /** Longest time between act and arrival, seconds; default a day. */
  readonly maxAge?: number;
  /** Milliseconds since 1970; default: now. */
  readonly now?: number;
}

/** One reason why a form's consent does not hold. */
export interface FormConsentProblem {
  readonly field: string;
  readonly code:
    | 'receipt-missing'
    | 'receipt-invalid'
    | 'form-mismatch'
    | 'not-fresh'
    | 'name-missing'
    | 'commitment-mismatch'
    | 'representative-missing'
    | 'representative-mismatch'
    | 'consent-missing';
  readonly detail: string;
}

export interface FormConsentResult {
  readonly ok: boolean;
  /** Compact JWS of each receipt that verified: store them with name and salt. */
  readonly receipts: readonly string[];
  readonly payloads: readonly ReceiptPayload[];
  readonly problems: readonly FormConsentProblem[];
  /**
   * Purposes that may be acted on: given, and where written form is needed, signed. The signature in `<field>.cms` is
   * handed on unchecked: its chain and revocation are checked where the national centre's certificates are.
   */
  readonly open: readonly string[];
}

/** `FormData`, `URLSearchParams`, or an object of fields. */
export type FormFields =
  { get(name: string): unknown; keys(): Iterable<string> } | Readonly<Record<string, unknown>>;

const DAY_S = 86_400;
const AHEAD_S = 300;
const GRANTS: readonly string[] = ['given', 'renewed'];
const SUFFIX = '.receipt';

const isForm = (form: FormFields): form is { get(name: string): unknown; keys(): Iterable<string> } =>
  typeof (form as { get?: unknown }).get === 'function';

function reader(form: FormFields): { names: string[]; text: (name: string) => string } {
  const get = (name: string): unknown =>
    isForm(form) ? form.get(name) : Object.hasOwn(form, name) ? form[name] : undefined;
  const names = isForm(form) ? [...new Set(form.keys())] : Object.keys(form);
  return {
    names,
    text: (name) => {
      const value = get(name);
      return typeof value === 'string' ? value : '';
    },
  };
}

/**
 * Checks the consents that came with a form (docs/receipts.md 3.5): receipts, audience, form, age, that salt and typed
 * name open the commitment, and that what is required was given. Never throws. Keep name, salt and receipt together.
 */
export async function verifyFormConsent(
  form: FormFields,
  options: FormConsentOptions,
): Promise<FormConsentResult> {
  const { names, text } = reader(form);
  const {
    subject = 'name',
    representative,
    written = [],
    audiences,
    origins,
    formId,
    required = [],
    maxAge = DAY_S,
  } = options;
  const now = Math.floor((options.now ?? Date.now()) / 1000);
  const fields =
    options.fields ??
    names.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length));
  const problems: FormConsentProblem[] = [];
  const receipts: string[] = [];
  const payloads: ReceiptPayload[] = [];
  const signed = new Set<string>();

  for (const field of fields) {
    const report = (code: FormConsentProblem['code'], detail: string) =>
      void problems.push({ field, code, detail });
    const jws = text(`${field}${SUFFIX}`);
    if (!jws) {
      report('receipt-missing', `${field}${SUFFIX} is empty`);
      continue;
    }
    const checked = await verifyReceipt(jws, { audiences, origins }, nodeCrypto);
    if (!checked.ok) {
      report('receipt-invalid', checked.code);
      continue;
    }
    const { payload } = checked;
    // Fields of one form share a receipt: it is kept once.
    if (!receipts.includes(jws)) {
      receipts.push(jws);
      payloads.push(payload);
    }
    if (payload.form?.form_level === 'signed' && text(`${field}.cms`)) signed.add(payload.jti);
    if (!payload.form) {
      report('form-mismatch', 'not a form consent');
      continue;
    }
    if (formId !== undefined && payload.form.form_id !== formId)
      report('form-mismatch', 'made for another form');
    if (now - payload.iat > maxAge || payload.iat - now > AHEAD_S)
      report('not-fresh', 'made too long ago, or ahead of the clock');
    const opened = await commitmentOf(
      'subject_name',
      text(subject),
      text(`${field}.salt`),
      nodeCrypto.sha256,
    );
    if (opened === undefined) report('name-missing', `field ${subject} holds no name`);
    else if (opened !== payload.form.commitment)
      report('commitment-mismatch', 'salt and name do not open the commitment');
    if (payload.form.acting_as !== 'representative') continue;
    const other = await commitmentOf(
      'representative_name',
      text(representative ?? `${field}.representative_name`) || text('representative_name'),
      text(`${field}.representative_salt`),
      nodeCrypto.sha256,
    );
    if (other === undefined)
      report('representative-missing', 'no field holds the name of the representative');
    else if (other !== payload.form.representative_commitment)
      report('representative-mismatch', 'salt and name do not open the commitment');
  }

  for (const wanted of required) {
    const { purpose, kind } = typeof wanted === 'string' ? { purpose: wanted, kind: undefined } : wanted;
    const given = payloads.some(({ processing }) =>
      processing.some(
        (entry) =>
          entry.purpose_id === purpose &&
          (kind === undefined || entry.consent_kind === kind) &&
          GRANTS.includes(entry.event_state),
      ),
    );
    if (!given)
      problems.push({
        field: purpose,
        code: 'consent-missing',
        detail: 'not given in any receipt of this form',
      });
  }
  const ok = problems.length === 0;
  const open = payloads.flatMap(({ jti, processing }) =>
    processing
      .filter(
        ({ event_state: state, purpose_id: id }) =>
          GRANTS.includes(state) && (!written.includes(id) || signed.has(jti)),
      )
      .map(({ purpose_id: id }) => id),
  );
  return { ok, receipts, payloads, problems, open: ok ? [...new Set(open)] : [] };
}
