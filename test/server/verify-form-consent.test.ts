import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import { type FormConsentOptions, verifyFormConsent } from '../../build/server.js';
import { AUD, Device, entry, formEntry, ORIGIN, type Payload } from './receipt-maker.ts';

const SALT = 'AAECAwQFBgcICQoLDA0ODw';
const commit = (member: string, name: string, salt = SALT) =>
  createHash('sha256')
    .update(canonicalize({ salt, [member]: name })!)
    .digest('base64url');
const options: FormConsentOptions = {
  audiences: [AUD],
  origins: [ORIGIN],
  formId: 'appeal',
  required: ['appeal'],
};

/** A form as a browser sends it, with a receipt that fits to the name. */
async function sent(more: Payload = {}, form: Payload = {}, at?: number): Promise<Map<string, string>> {
  const device = await Device.make();
  const event = { ...(device.payload({}, at).event as Payload), method: 'form', action: 'submit' };
  const facts = {
    form_id: 'appeal',
    commitment: commit('subject_name', 'Әсел Мысалова'),
    form_level: 'simple',
    acting_as: 'self',
    ...form,
  };
  const jws = await device.receipt({ event, form: facts, processing: [formEntry()], ...more }, at);
  return new Map([
    ['name', ' Әсел  Мысалова'],
    ['consent', 'on'],
    ['consent.receipt', jws],
    ['consent.salt', SALT],
  ]);
}
const codes = async (
  form: Parameters<typeof verifyFormConsent>[0],
  more: Partial<FormConsentOptions> = {},
) => {
  const result = await verifyFormConsent(form, { ...options, ...more });
  assert.equal(result.ok, result.problems.length === 0);
  return result.problems.map(({ code }) => code);
};

test('a consent that fits to form and name holds, however the fields are given (3.5)', async () => {
  const fields = await sent();
  const form = new FormData();
  for (const [name, value] of fields) form.set(name, value);
  for (const each of [form, new URLSearchParams([...fields]), Object.fromEntries(fields)]) {
    const result = await verifyFormConsent(each, options);
    assert.deepEqual([result.ok, result.problems, result.open], [true, [], ['appeal']]);
    assert.deepEqual(result.receipts, [fields.get('consent.receipt')]);
  }
});

test('each way in which it does not hold has its code, and nothing throws (3.5)', async () => {
  const fields = await sent();
  const changed = (name: string, value: string) => Object.fromEntries(new Map([...fields, [name, value]]));
  assert.deepEqual(await codes({}), ['consent-missing']);
  assert.deepEqual(await codes({}, { fields: ['consent'] }), ['receipt-missing', 'consent-missing']);
  assert.deepEqual(await codes(changed('consent.receipt', 'x')), ['receipt-invalid', 'consent-missing']);
  assert.deepEqual(await codes(fields, { audiences: ['https://other.example/consent/v1/receipts'] }), [
    'receipt-invalid',
    'consent-missing',
  ]);
  assert.deepEqual(await codes(fields, { origins: ['https://other.example'] }), [
    'receipt-invalid',
    'consent-missing',
  ]);
  assert.deepEqual(await codes(fields, { formId: 'order' }), ['form-mismatch']);
  assert.deepEqual(await codes(fields, { now: Date.now() + 2 * 864e5 }), ['not-fresh']);
  assert.deepEqual(await codes(fields, { now: Date.now() - 864e5 }), ['not-fresh']);
  assert.deepEqual(await codes(changed('name', 'Кто-то другой')), ['commitment-mismatch']);
  assert.deepEqual(await codes(changed('name', ' \u00a0 ')), ['name-missing']);
  assert.deepEqual(await codes(changed('name', '\ud800')), ['name-missing']);
  assert.deepEqual(await codes(changed('consent.salt', 'ICEiIyQlJicoKSorLC0uLw')), ['commitment-mismatch']);
  assert.deepEqual(await codes(fields, { required: [{ purpose: 'appeal', kind: 'cross_border' }] }), [
    'consent-missing',
  ]);
  assert.deepEqual(await codes(fields, { required: ['appeal', 'news'] }), ['consent-missing']);
  assert.deepEqual(await codes(await sent({ processing: [formEntry({ event_state: 'refused' })] })), [
    'consent-missing',
  ]);
  const banner = await (await Device.make()).receipt({ processing: [entry()] });
  assert.deepEqual(await codes(changed('consent.receipt', banner)), ['form-mismatch', 'consent-missing']);
});

test('who acts for another commits to both names, each with its own salt (3.3)', async () => {
  const own = 'ICEiIyQlJicoKSorLC0uLw';
  const fields = await sent(
    {},
    {
      acting_as: 'representative',
      acting_basis: 'parent',
      representative_commitment: commit('representative_name', 'Мысалов Үлгі', own),
    },
  );
  const full = new Map([
    ...fields,
    ['representative_name', 'Мысалов Үлгі'],
    ['consent.representative_salt', own],
  ]);
  assert.deepEqual(await codes(full), []);
  assert.deepEqual(await codes(fields), ['representative-missing']);
  assert.deepEqual(await codes(new Map([...full, ['representative_name', 'Другой']])), [
    'representative-mismatch',
  ]);
  assert.deepEqual(await codes(new Map([...full, ['consent.representative_salt', SALT]])), [
    'representative-mismatch',
  ]);
});
