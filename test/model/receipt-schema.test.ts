import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { acknowledgementSchema } from '../../build/model/acknowledgement.js';
import { checkReceipt } from '../../build/model/check-receipt.js';
import { operatorNoticeSchema } from '../../build/model/operator-notice.js';
import { receiptSchema } from '../../build/model/receipt-schema.js';
import { receiptFaults } from '../../build/model/receipt-rules.js';
import { nodeCrypto } from '../../build/server/node-crypto.js';
import { Device, entry, formEntry, meaningHash, type Payload } from '../server/receipt-maker.ts';

const SHARED = new URL('../../../shared/vectors/pdp/', import.meta.url);
const skip = existsSync(SHARED) ? false : 'the folder with the shared vectors is not there';
const shared = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SHARED), 'utf8'));

type Json = Payload[string];
const HASH = `${'A'.repeat(42)}E`;

/** Values that are wrong somewhere, or right in one place and wrong in the next. */
const ODD: Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  9,
  10,
  150,
  1e9,
  2 ** 53,
  '',
  ' ',
  'a',
  'none',
  'a\nb',
  'a\u007fb',
  '𝒳'.repeat(500),
  'x'.repeat(500),
  'x'.repeat(501),
  'x'.repeat(64),
  'x'.repeat(65),
  '0',
  '1',
  '000000000000',
  '00000000000',
  'KZ',
  'KZ-AST',
  'kz',
  'ru',
  'ru-Cyrl-KZ',
  'P1Y',
  'P',
  'P1M1D',
  'PT1H',
  'P99999D',
  'until-purpose',
  HASH,
  `${HASH.slice(0, 42)}B`,
  '2026-02-30',
  '2026-11-21',
  '2026-11-21T09:10:00.000Z',
  '2026-02-30T09:10:00.000Z',
  '2026-11-21T09:10:00Z',
  '2026-11-21T24:00:00.000Z',
  'https://a.example',
  'https://a.example/x?y#z',
  'https://a.example/é',
  'https://a b/',
  'http://a.example/',
  'http://127.0.0.1:1/x',
  'http://localhost/x',
  'https://[::1]/x',
  'https://a@b/',
  'https://',
  'javascript:alert(1)',
  'https://a.example/%zz',
  'https://a.example/%20',
  'a@b.kz',
  'a@b',
  'dpv:Purpose',
  'Purpose',
  '+7 701 000 00 00',
  'x'.repeat(2001),
  [],
  {},
  [[]],
  ['a'],
  ['a', 'a'],
  ['KZ'],
  'given',
  'refused',
  'withdrawn',
  'renewed',
  'blocked',
  'unblocked',
  'user',
  'signal',
  'default',
  'explicit',
  'expressed',
  'banner',
  'preferences',
  'form',
  'rights',
  'api',
  'recovered',
  'accept-all',
  'refuse-all',
  'save',
  'submit',
  'withdraw',
  'renew',
  'block',
  'unblock',
  'rotate-key',
  'acknowledge-notice',
  'rights-request',
  'processing',
  'third_party_transfer',
  'cross_border',
  'public_distribution',
  'marketing',
  'analytics',
  'functional',
  'special_category',
  'indexeddb',
  'memory',
  'ephemeral',
  'self',
  'representative',
  'parent',
  'controller',
  'recipient',
  'operator',
  'third-party',
];

const WORDS = [true, false, 'KZ', ['operator'], ['controller'], ...ODD.slice(ODD.indexOf('given'))];

/** Members that some receipt has and others must not have. */
const EXTRA: [string[], Json][] = [
  [['chain', 'prev_sha256'], HASH],
  [['chain', 'next_jkt'], HASH],
  [['chain', 'prev_jkt'], HASH],
  [['chain', 'last_good_sha256'], HASH],
  [['event', 'control_id'], 'x'],
  [['event', 'nonce'], 'A'.repeat(16)],
  [['event', 'nonce'], 'A'],
  [['event', 'request'], { kind: 'erase', channel: 'endpoint' }],
  [
    ['event', 'request'],
    { kind: 'erase', channel: 'letter', due: '2026-12-01', mark: 'X', purpose_ids: ['a'] },
  ],
  [['event', 'refers_to'], [{ jti: '3f2b9c50-6f0e-4d8e-9a41-5a0c2f6f1c01', receipt_sha256: HASH }]],
  [['event', 'notice_id'], 'x'],
  [['site', 'page_id'], 'x'],
  [['site', 'channel'], 'web'],
  [['privacy_notice', 'ui_sha256'], HASH],
  [['privacy_notice', 'policy', 'number'], '3'],
  [['authority_party'], 'operator'],
  [['privacy_rights'], 'https://a.example/r'],
  [['codes_of_conduct'], ['https://a.example/c']],
  [['impact_assessment'], 'https://a.example/i'],
  [['x'], 1],
  [['constructor'], 1],
  [['event', 'toString'], 1],
  [['processing', '0', 'x'], 1],
  [['processing', '0', 'hasOwnProperty'], 1],
  [['parties', '0', 'valueOf'], 1],
  [['processing', '0', 'automated'], true],
  [['processing', '0', 'collection_method'], 'cookie'],
  [['processing', '0', 'processing_method'], ['dpv:Collect']],
  [['processing', '0', 'processing_locations'], ['KZ']],
  [['processing', '0', 'cross_border_transfer', 'safeguard'], 'x'],
  [['parties', '0', 'party_email'], 'a@b.kz'],
  [['parties', '0', 'party_phone'], '+7 701'],
  [['parties', '0', 'party_url'], 'https://a.example'],
  [['form'], { form_id: 'f', commitment: HASH, form_level: 'simple', acting_as: 'self' }],
  [['form', 'acting_basis'], 'parent'],
  [['form', 'representative_commitment'], HASH],
  [['form', 'statements'], ['s']],
  [['processing', '0', 'pii_information', '0', 'special_pii_category'], true],
  [['processing', '0', 'pii_information', '0', 'pii_optional'], true],
];

const clone = <Value>(value: Value): Value => structuredClone(value);
const places = (value: Json, at: string[] = []): string[][] =>
  value !== null && typeof value === 'object'
    ? [at, ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...at, name]))]
    : [at];

function change(
  payload: Payload,
  path: readonly string[],
  how: (holder: Record<string, Json>, last: string) => void,
): void {
  let holder: Json | undefined = payload;
  for (const name of path.slice(0, -1))
    holder = holder && typeof holder === 'object' ? (holder as Record<string, Json>)[name] : undefined;
  if (holder && typeof holder === 'object') how(holder as Record<string, Json>, path.at(-1)!);
}

/** Receipts of every sort, all valid. */
async function seeds(): Promise<Payload[]> {
  const device = await Device.make();
  const event = (more: Payload) => ({ ...(device.payload({}, 1_795_252_200_000).event as Payload), ...more });
  const bare = (more: Payload) => {
    const made = event({ event_type: 'none', method: 'api', user_gesture: false, ...more });
    delete (made as { shown?: Json }).shown;
    return made;
  };
  const make = (more: Payload) => device.payload(more, 1_795_252_200_000);
  const form = { form_id: 'appeal', commitment: HASH, form_level: 'simple', acting_as: 'self' };
  const open = formEntry({
    consent_kind: 'public_distribution',
    public_distribution: { value: true, sources: ['https://a.example'] },
  });
  const link = { seq: 3, key_storage: 'indexeddb', prev_sha256: HASH };
  return [
    make({}),
    make({
      event: event({ action: 'accept-all' }),
      processing: [
        entry(),
        entry({ purpose_id: 'ads', consent_kind: 'marketing', event_state: 'refused', decided_by: 'signal' }),
      ],
    }),
    make({
      event: event({ action: 'refuse-all' }),
      chain: { seq: 0, key_storage: 'ephemeral' },
      processing: [entry({ event_state: 'refused' })],
    }),
    make({
      event: event({ action: 'withdraw', method: 'preferences' }),
      chain: link,
      processing: [entry({ event_state: 'withdrawn' })],
    }),
    make({ event: event({ action: 'renew' }), chain: link, processing: [entry({ event_state: 'renewed' })] }),
    make({
      event: event({ action: 'block', method: 'preferences', event_type: 'none' }),
      chain: link,
      processing: [entry({ event_state: 'blocked' })],
    }),
    make({
      event: bare({ action: 'unblock' }),
      chain: link,
      processing: [entry({ event_state: 'unblocked' })],
    }),
    make({ event: bare({ action: 'rotate-key' }), chain: { ...link, next_jkt: HASH }, processing: [] }),
    make({
      event: event({
        action: 'acknowledge-notice',
        event_type: 'none',
        method: 'preferences',
        notice_id: 'n',
      }),
      chain: link,
      processing: [],
    }),
    make({
      event: bare({
        action: 'rights-request',
        request: { kind: 'access', channel: 'email', due: '2026-12-01', mark: 'X' },
      }),
      chain: link,
      processing: [],
    }),
    make({
      event: bare({ action: 'save', method: 'recovered', event_type: 'expressed' }),
      chain: link,
      processing: [entry({ event_state: 'refused' })],
    }),
    make({
      event: event({ action: 'submit', method: 'form' }),
      form,
      processing: [
        formEntry(),
        formEntry({
          consent_kind: 'special_category',
          pii_information: [
            { pii_attribute_id: 'h', pii_type: 'pd:Health', label: 'x', special_pii_category: true },
          ],
        }),
      ],
    }),
    make({
      event: event({ action: 'submit', method: 'form' }),
      form: {
        ...form,
        acting_as: 'representative',
        acting_basis: 'parent',
        representative_commitment: HASH,
        statements: ['s'],
      },
      processing: [open],
    }),
    make({
      processing: [
        entry({
          consent_kind: 'third_party_transfer',
          cross_border_transfer: { value: false, countries: [] },
        }),
        entry({ consent_kind: 'cross_border' }),
      ],
    }),
  ];
}

const valid = (payload: unknown): boolean => {
  const shape = v.safeParse(receiptSchema, payload);
  if (!shape.success) return false;
  // Rules 2.8 and what a schema can't say are looked at elsewhere; here both sides judge the same question.
  const beyond = [
    'event_time rounded down',
    'stands in parties once',
    'role of a controller',
    'another key',
    'each purpose and kind once',
  ];
  return receiptFaults(shape.output, HASH.replace('AAA', 'BBB')).every(({ detail }) =>
    beyond.some((part) => detail.includes(part)),
  );
};

test('receipts of every sort are valid, with every rule and meaning (docs/receipts.md 2)', async () => {
  for (const payload of await seeds())
    assert.deepEqual(
      (await checkReceipt(payload, HASH.replace('AAA', 'BBB'), nodeCrypto)).faults,
      [],
      JSON.stringify(payload.event),
    );
});

test(
  'our schema and the published JSON Schema give one verdict on valid receipts and thousands of broken ones',
  { skip },
  async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    addFormats.default(ajv);
    const theirs = ajv.compile(shared('receipt.schema.json') as object);
    const files = readdirSync(SHARED).filter((name) => /(?<!ack|notice)\.payload\.json$/.test(name));
    const all = [...(await seeds()), ...files.map((name) => shared(name) as Payload)];
    assert.ok(files.length >= 5);
    for (const payload of all)
      assert.deepEqual([theirs(payload), valid(payload)], [true, true], JSON.stringify(theirs.errors));

    let [good, bad] = [0, 0];
    const judge = (payload: Payload, what: string) => {
      const expected = theirs(payload);
      if (expected) good++;
      else bad++;
      assert.equal(
        valid(payload),
        expected,
        `${what}\n${JSON.stringify(theirs.errors)}\n${JSON.stringify(payload)}`,
      );
    };
    for (const seed of all)
      for (const path of places(seed).slice(1)) {
        const without = clone(seed);
        change(without, path, (holder, last) =>
          Array.isArray(holder) ? holder.splice(Number(last), 1) : delete holder[last],
        );
        judge(without, `without ${path.join('/')}`);
      }
    for (const seed of all)
      for (const [path, value] of EXTRA) {
        const more = clone(seed);
        change(more, path, (holder, last) => (holder[last] = value));
        judge(more, `with ${path.join('/')}`);
      }
    const paths = all.map((seed) => places(seed).slice(1));
    const edit = fc.record({ where: fc.nat(), value: fc.constantFrom(...ODD) });
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.array(edit, { minLength: 1, maxLength: 2 }), (which, edits) => {
        const payload = clone(all[which]!);
        const list = paths[which]!;
        for (const { where, value } of edits)
          change(payload, list[where % list.length]!, (holder, last) => (holder[last] = clone(value)));
        judge(payload, JSON.stringify(edits.map(({ where, value }) => [list[where % list.length], value])));
      }),
      { numRuns: 2000 },
    );
    // Every leaf with every word that is right somewhere: the rules between members.
    for (const seed of all)
      for (const path of places(seed).filter((one) =>
        [
          'action',
          'method',
          'event_type',
          'event_state',
          'decided_by',
          'consent_kind',
          'key_storage',
          'acting_as',
          'user_gesture',
          'value',
          'third_party_transfer',
          'jurisdiction',
          'party_role',
        ].includes(one.at(-1) ?? ''),
      ))
        for (const value of WORDS) {
          const payload = clone(seed);
          change(payload, path, (holder, last) => (holder[last] = clone(value)));
          judge(payload, `${path.join('/')} = ${JSON.stringify(value)}`);
        }
    assert.ok(good > 500 && bad > 5000, `${good} good and ${bad} bad were compared`);
  },
);

test('rules beyond the schema are held, each with its pointer (2.8)', async () => {
  const device = await Device.make();
  const pointers = async (more: Payload) =>
    (await checkReceipt(device.payload(more), device.jkt, nodeCrypto)).faults.map(({ pointer }) => pointer);
  const parties = device.payload().parties as Payload[];
  assert.deepEqual(await pointers({ iat: 1_700_000_000 }), ['/iat']);
  assert.deepEqual(await pointers({ parties: [parties[0]!] }), ['/processing/0/recipient_third_parties/0']);
  assert.deepEqual(await pointers({ parties: [...parties, parties[1]!] }), [
    '/processing/0/recipient_third_parties/0',
  ]);
  assert.deepEqual(await pointers({ authority_party: 'nobody' }), ['/authority_party']);
  assert.deepEqual(await pointers({ processing: [entry({ pii_controllers: ['counter'] })] }), [
    '/processing/0/pii_controllers/0',
  ]);
  assert.deepEqual(await pointers({ processing: [entry(), entry()] }), ['/processing/1']);
  assert.deepEqual(await pointers({ processing: [{ ...entry(), validity_duration: 'P13M' }] }), [
    '/processing/0/meaning_sha256',
  ]);
  assert.deepEqual(await pointers({ chain: { seq: 0, key_storage: 'indexeddb', prev_jkt: device.jkt } }), [
    '/chain/prev_jkt',
  ]);
});

test('a meaning ignores order and repeats, and nothing else (4.4)', { skip }, () => {
  const { cases } = shared('meaning.json') as {
    cases: { meaning: Payload; sha256?: string; meaning_sha256?: string }[];
  };
  assert.ok(cases.length > 0);
  const made = entry({
    pii_information: ['b', 'a', 'b'].map((id) => ({ pii_attribute_id: id, pii_type: 'pd:X', label: 'x' })),
  });
  const same = entry({
    pii_information: ['a', 'b'].map((id) => ({ pii_attribute_id: id, pii_type: 'pd:Y', label: 'y' })),
  });
  assert.equal(made.meaning_sha256, meaningHash(same));
});

test('acknowledgements and notices follow their published schemas', { skip }, () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const pairs = [
    ['ack.schema.json', 'grant-banner.ack.payload.json', acknowledgementSchema],
    ['operator-notice.schema.json', 'operator-notice.payload.json', operatorNoticeSchema],
  ] as const;
  for (const [schema, example, ours] of pairs) {
    const theirs = ajv.compile(shared(schema) as object);
    const seed = shared(example) as Payload;
    assert.deepEqual([theirs(seed), v.is(ours, seed)], [true, true]);
    for (const path of places(seed).slice(1))
      for (const value of [undefined, ...ODD]) {
        const payload = clone(seed);
        change(payload, path, (holder, last) =>
          value === undefined ? delete holder[last] : (holder[last] = clone(value)),
        );
        if (Array.isArray(payload.steps) && payload.steps.includes(undefined as never)) continue;
        const text = JSON.parse(JSON.stringify(payload)) as Payload;
        assert.equal(v.is(ours, text), theirs(text), `${path.join('/')} = ${JSON.stringify(value)}`);
      }
  }
});
