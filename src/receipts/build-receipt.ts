import type { Action, NoticeDocument } from '../model/decision.js';
import { RECEIPT_CONFORMS_TO, RECEIPT_SCHEMA_VERSION, type ReceiptPayload } from '../model/receipt.js';
import type { RecordInput } from '../model/receipts-part.js';
import { absolute } from './absolute.js';
import { isStatement } from './action-of.js';
import { buildEntry } from './build-entry.js';
import { buildParties } from './build-parties.js';
import type { Draft } from './draft-entries.js';

/** What the ledger adds to an act. */
export interface Place {
  readonly chain: {
    readonly [member in keyof ReceiptPayload['chain']]: ReceiptPayload['chain'][member] | undefined;
  };
  /** Hash of the notice document. */
  readonly noticeHash: string;
  readonly storage: 'indexeddb' | 'memory';
  readonly jti: string;
  readonly sdk: ReceiptPayload['sdk'];
}

/** Profile, act and place in the chain as a payload by ISO/IEC TS 27560 (docs/receipts.md 2). */
export const buildReceipt = async (
  { profile, act, signals, now }: RecordInput,
  notice: NoticeDocument,
  action: Action,
  drafts: readonly Draft[],
  { chain, noticeHash, storage, jti, sdk }: Place,
): Promise<Omit<ReceiptPayload, 'sub'>> => {
  const { receipts } = profile;
  const policy = profile.policies[0]!;
  const policyUrl = absolute(policy.urls?.[notice.language] ?? policy.url);
  const { shown, form, request } = act;
  // A key that rotates itself, and a rights request made of a one-off block, do not come from the act's own control.
  const isRotation = action === 'rotate-key';
  const method = isRotation
    ? 'api'
    : action === 'rights-request' && act.method !== 'api'
      ? 'rights'
      : act.method;
  const isUnattended = method === 'api' || method === 'recovered';
  const gesture = act.gesture && !isUnattended;
  const processing = await Promise.all(drafts.map((draft) => buildEntry(profile, draft, notice.language)));
  const about = drafts.flatMap(({ state, standing }) =>
    standing && !['given', 'refused'].includes(state) ? [standing] : [],
  );
  const payload = {
    jti,
    iat: Math.floor(now / 1000),
    aud: absolute(receipts.endpoint ?? '/'),
    schema_version: RECEIPT_SCHEMA_VERSION,
    conforms_to: [RECEIPT_CONFORMS_TO],
    chain,
    event: {
      event_time: new Date(now).toISOString(),
      event_type: !isStatement(action) ? 'none' : gesture ? 'explicit' : 'expressed',
      method,
      action,
      user_gesture: gesture,
      control_id: isRotation ? undefined : act.controlId,
      nonce: isRotation ? undefined : act.nonce,
      shown:
        isUnattended || (method === 'rights' && !shown)
          ? undefined
          : {
              layers_to_refuse: shown?.layersToRefuse ?? 1,
              equal_size: shown?.equalSize ?? null,
              prechecked: 'none',
              ms_to_choice: Math.min(Math.max(Math.round((shown?.msToChoice ?? 0) / 100) * 100, 0), 864e5),
            },
      request:
        action === 'rights-request' || (request && ['withdraw', 'block', 'unblock'].includes(action))
          ? {
              kind: request?.kind ?? 'block',
              channel: request?.channel ?? 'endpoint',
              due: request?.due,
              mark: request?.mark,
              purpose_ids: request?.purposeIds?.length ? request.purposeIds : undefined,
            }
          : undefined,
      refers_to: about.length
        ? [
            ...new Map(about.map((one) => [one.jti, { jti: one.jti, receipt_sha256: one.hash }])).values(),
          ].slice(0, 16)
        : undefined,
      notice_id: action === 'acknowledge-notice' ? act.noticeId : undefined,
    },
    site: { origin: location.origin },
    privacy_notice: {
      id: notice.id,
      version: notice.version,
      text_sha256: noticeHash,
      language: notice.language,
      policy: {
        url: policyUrl,
        version: policy.version,
        id: policy.id,
        number: policy.number,
        sha256: policy.sha256,
      },
    },
    form:
      method === 'form' && form
        ? {
            form_id: form.formId,
            commitment: form.commitment,
            form_level: form.level,
            acting_as: form.actingAs,
            acting_basis: form.actingBasis,
            representative_commitment: form.representativeCommitment,
            statements: form.statements?.length ? form.statements : undefined,
          }
        : undefined,
    processing,
    parties: buildParties(profile, processing, notice.language),
    withdrawal_method: profile.withdrawalUrl ? absolute(profile.withdrawalUrl) : policyUrl,
    privacy_rights: profile.rightsUrl ? absolute(profile.rightsUrl) : policyUrl,
    signals: {
      gpc: signals.gpc ?? null,
      dnt: signals.dnt === '1' || signals.dnt === '0' ? signals.dnt : null,
      cookie_enabled: navigator.cookieEnabled,
      cookies: signals.cookies,
      storage,
    },
    sdk,
  };
  // Members that are undefined do not exist in the canonical form.
  return payload as unknown as Omit<ReceiptPayload, 'sub'>;
};
