import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type Payload, verifyReceipt } from './verify-independently.ts';
import type { Visitor } from './visitor.ts';

export const NAME = '  Әсел   Үлгіқызы Мысалова ';

/** What each policy asks in its form: required ones first; distribution to the public stands apart. */
export const FORMS = {
  'open-almaty': {
    required: ['handle_appeals'],
    optional: ['inform_email', 'inform_sms'],
    apart: ['publish_appeal'],
    lang: 'kk',
  },
  'ikomek-astana': { required: ['register_appeals'], optional: ['resolve_appeals'], apart: [], lang: 'ru' },
  esaulet: {
    required: ['contracts'],
    optional: ['marketing_notices', 'foreign_review'],
    apart: [],
    lang: 'en',
  },
  infopro: {
    required: ['feedback'],
    optional: ['mailing_info', 'ads_email', 'ads_sms', 'surveys'],
    apart: ['publish_review'],
    lang: 'ru',
  },
  'kmge-opi': { required: ['create_account', 'assess_application'], optional: [], apart: [], lang: 'kk' },
} as const;
export type Slug = keyof typeof FORMS;

export interface FormPayload extends Payload {
  form: { form_id: string; commitment: string; form_level: string; acting_as: string };
  parties: { party_role: string[]; party_name: string; bin?: string }[];
  event: Payload['event'] & { user_gesture: boolean };
}
export type Fields = Record<string, string>;

export const commitmentOf = (name: string, salt: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ salt, subject_name: name.normalize('NFC').replace(/\s+/g, ' ').trim() }))
    .digest('base64url');

/** Verifies what came with a form by an independent library; answers the payload of each ticked field. */
export async function verifySubmission(form: Fields): Promise<Record<string, FormPayload>> {
  const payloads: Record<string, FormPayload> = {};
  for (const [name, value] of Object.entries(form)) {
    if (!name.endsWith('.receipt')) continue;
    const field = name.slice(0, -'.receipt'.length);
    const payload = (await verifyReceipt(value)) as FormPayload;
    assert.equal(form[field], 'given');
    assert.match(form[`${field}.salt`]!, /^[\w-]{22}$/);
    assert.equal(
      payload.form.commitment,
      commitmentOf(form['name']!, form[`${field}.salt`]!),
      'salt and name open the commitment',
    );
    assert.equal(payload.event.method, 'form');
    assert.equal(payload.event.user_gesture, true);
    assert.match(payload.parties.find((party) => party.party_role.includes('controller'))!.bin!, /^\d{12}$/);
    assert.ok(!JSON.stringify(payload).includes('Мысалова'), 'no name in a receipt (G10)');
    payloads[field] = payload;
  }
  return payloads;
}

export async function fillIn(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  for (const control of await page
    .locator('form:has(pdp-consent-field)')
    .locator('input, textarea, select')
    .all()) {
    const kind = await control.evaluate((element) => ({
      inShadow: element.getRootNode() !== document,
      isOurs: !!element.closest('pdp-consent-field'),
      tag: element.localName,
      type: (element as HTMLInputElement).type,
      id: element.id,
      required: (element as HTMLInputElement).required,
    }));
    if (kind.inShadow || kind.isOurs || !kind.required) continue;
    if (kind.tag === 'select') await control.selectOption({ index: 1 });
    else if (kind.type === 'radio' || kind.type === 'checkbox') await control.check();
    else if (kind.type !== 'file')
      await control.fill(
        kind.id === 'name'
          ? NAME
          : ({
              email: 'asel@example.kz',
              tel: '+77010000000',
              password: 'Secret-17',
              number: '1',
              date: '2026-11-21',
            }[kind.type] ?? 'Текст'),
      );
  }
}

/** What a form wants confirmed besides its consents, such as having the rights to what is sent. */
export const confirm = async ({ page }: Visitor): Promise<void> => {
  for (const statement of await page
    .locator('pdp-consent-field input[type="checkbox"][required]:not([part])')
    .all())
    await statement.check();
};
